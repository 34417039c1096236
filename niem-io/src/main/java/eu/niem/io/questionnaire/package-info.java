/**
 * Questionnaires for experts: made of a framework, filled in with a spreadsheet, and read back with everything that is
 * wrong with the answers. Tables of a study folder belong to {@code eu.niem.io.table}; when an answer is permitted, to
 * {@code eu.niem.io.observation}. Start reading at {@link eu.niem.io.questionnaire.Questionnaire}.
 */
@NullMarked
package eu.niem.io.questionnaire;

import org.jspecify.annotations.NullMarked;
