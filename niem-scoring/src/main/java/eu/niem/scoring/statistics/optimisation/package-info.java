/**
 * Searches for a best solution: linear programs, orders, balanced weights. Not exported: aggregations and
 * weightings use it. Start reading at {@link eu.niem.scoring.statistics.optimisation.LinearProgram}.
 */
@NullMarked
package eu.niem.scoring.statistics.optimisation;

import org.jspecify.annotations.NullMarked;
