/**
 * Tables as CSV, in and out: observations, areas, sources, rounds, changes, recommendations and scores. What is
 * written has {@code ,} between cells, a line feed after every row, quotes only where needed, and an apostrophe in front
 * of a text that a spreadsheet would run as a formula, which is taken away again when it is read. Entry type:
 * {@link eu.niem.io.table.TableReader}.
 */
@NullMarked
package eu.niem.io.table;

import org.jspecify.annotations.NullMarked;
