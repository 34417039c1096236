/** Tests of this package. Entry type: {@link eu.niem.scoring.statistics.description.DescriptiveStatisticsTest}. */
@NullMarked
package eu.niem.scoring.statistics.description;

import org.jspecify.annotations.NullMarked;
