/**
 * How strongly two rows of numbers go together, and what becomes of p-values when there are many. Start reading
 * at {@link eu.niem.scoring.statistics.correlation.Correlation}.
 */
@NullMarked
package eu.niem.scoring.statistics.correlation;

import org.jspecify.annotations.NullMarked;
