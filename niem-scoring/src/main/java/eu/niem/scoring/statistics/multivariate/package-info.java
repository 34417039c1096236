/**
 * What several columns have in common: components, factors, clusters, consistency of a scale. Start reading at
 * {@link eu.niem.scoring.statistics.multivariate.PrincipalComponents}.
 */
@NullMarked
package eu.niem.scoring.statistics.multivariate;

import org.jspecify.annotations.NullMarked;
