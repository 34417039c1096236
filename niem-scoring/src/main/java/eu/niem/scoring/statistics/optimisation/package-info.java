/**
 * Searches for a best solution: linear programs, orders, balanced weights. Aggregations and weightings use them;
 * nothing here is exported. Start reading at {@link eu.niem.scoring.statistics.optimisation.LinearProgram}.
 */
@NullMarked
package eu.niem.scoring.statistics.optimisation;

import org.jspecify.annotations.NullMarked;
