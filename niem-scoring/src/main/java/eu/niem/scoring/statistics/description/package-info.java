/**
 * What a column of numbers looks like: moments, quantiles, flags, intervals. How two columns go together is no
 * matter of this package. Start reading at {@link eu.niem.scoring.statistics.description.DescriptiveStatistics}.
 */
@NullMarked
package eu.niem.scoring.statistics.description;

import org.jspecify.annotations.NullMarked;
