/** Tests of this package. Entry type: {@link eu.niem.scoring.statistics.correlation.CorrelationProperties}. */
@NullMarked
package eu.niem.scoring.statistics.correlation;

import org.jspecify.annotations.NullMarked;
