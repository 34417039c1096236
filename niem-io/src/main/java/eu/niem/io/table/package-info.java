/**
 * Tables as CSV, in and out: observations, areas, sources, rounds, changes, recommendations and scores. Entry type:
 * {@link eu.niem.io.table.TableReader}.
 */
@NullMarked
package eu.niem.io.table;

import org.jspecify.annotations.NullMarked;
