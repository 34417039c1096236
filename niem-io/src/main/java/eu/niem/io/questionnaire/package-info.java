/**
 * Questionnaires: what is asked about an area in a round, as a table that an expert fills in with a spreadsheet, and the
 * answers read back with everything that is wrong with them. Entry type:
 * {@link eu.niem.io.questionnaire.Questionnaire}.
 */
@NullMarked
package eu.niem.io.questionnaire;

import org.jspecify.annotations.NullMarked;
