/**
 * What several columns have in common: components, factors, clusters, the consistency of a scale. Pairs of columns
 * belong to {@code correlation}. Results are made by the library: their constructors are no API. Start reading at
 * {@link eu.niem.scoring.statistics.multivariate.PrincipalComponents}.
 */
@NullMarked
package eu.niem.scoring.statistics.multivariate;

import org.jspecify.annotations.NullMarked;
