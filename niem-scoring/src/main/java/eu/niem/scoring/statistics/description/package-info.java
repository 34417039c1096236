/**
 * Descriptions of one column of numbers: moments, quantiles, flags, intervals. How two columns go together belongs to
 * {@code correlation}, what several have in common to {@code multivariate}. Results are made by the library: their
 * constructors are no API. Start reading at {@link eu.niem.scoring.statistics.description.DescriptiveStatistics}.
 */
@NullMarked
package eu.niem.scoring.statistics.description;

import org.jspecify.annotations.NullMarked;
