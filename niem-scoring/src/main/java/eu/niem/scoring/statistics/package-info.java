/**
 * Statistics that know nothing of policy: what a column of numbers looks like
 * ({@link eu.niem.scoring.statistics.DescriptiveStatistics}), how strongly two go together
 * ({@link eu.niem.scoring.statistics.Correlation}) and several measure one thing
 * ({@link eu.niem.scoring.statistics.CronbachAlpha}, {@link eu.niem.scoring.statistics.McDonaldOmega}), what they have in common
 * ({@link eu.niem.scoring.statistics.PrincipalComponents}), what is near to what
 * ({@link eu.niem.scoring.statistics.Dendrogram}), how far coders agree
 * ({@link eu.niem.scoring.statistics.AgreementCoefficient} over {@link eu.niem.scoring.statistics.Ratings}), and what becomes
 * of p-values when there are many ({@link eu.niem.scoring.statistics.PAdjustment}).
 */
@NullMarked
package eu.niem.scoring.statistics;

import org.jspecify.annotations.NullMarked;
