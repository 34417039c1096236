/**
 * Questionnaires for experts: made of a framework, filled in with a spreadsheet, and read back with everything that is
 * wrong with the answers. Start reading at {@link eu.niem.io.questionnaire.Questionnaire}.
 */
@NullMarked
package eu.niem.io.questionnaire;

import org.jspecify.annotations.NullMarked;
