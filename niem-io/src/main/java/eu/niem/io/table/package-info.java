/**
 * Tables as CSV, one class for each, which reads and writes it; a new table belongs here. What is written has {@code
 * ,} between cells, a line feed after every row, quotes only where needed, and an apostrophe in front of a text that a
 * spreadsheet would run as a formula. What a row of observations must be belongs to {@code eu.niem.io.observation},
 * what several tables say together to {@code eu.niem.io}, and JSON to {@code eu.niem.io.document}. Not exported. Start
 * reading at {@link eu.niem.io.table.StudyTable}.
 */
@NullMarked
package eu.niem.io.table;

import org.jspecify.annotations.NullMarked;
