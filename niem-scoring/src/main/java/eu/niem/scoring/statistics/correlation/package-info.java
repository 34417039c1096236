/**
 * Correlations of two rows of numbers, and the adjustment of p-values when there are many. One column alone belongs to
 * {@code description}, more than two to {@code multivariate}. Results are made by the library: their constructors are
 * no API. Start reading at {@link eu.niem.scoring.statistics.correlation.Correlation}.
 */
@NullMarked
package eu.niem.scoring.statistics.correlation;

import org.jspecify.annotations.NullMarked;
