/** Tests of this package. Entry type: {@link eu.niem.scoring.statistics.multivariate.ClusterProperties}. */
@NullMarked
package eu.niem.scoring.statistics.multivariate;

import org.jspecify.annotations.NullMarked;
