/**
 * Statistics that know nothing of policy: how far coders agree, how strongly two rows of numbers go together, what
 * becomes of p-values when there are many, and what many columns have in common. Entry types:
 * {@link eu.niem.scoring.statistics.AgreementCoefficient} over {@link eu.niem.scoring.statistics.Ratings},
 * {@link eu.niem.scoring.statistics.Correlation}, {@link eu.niem.scoring.statistics.PAdjustment},
 * {@link eu.niem.scoring.statistics.PrincipalComponents} and {@link eu.niem.scoring.statistics.BalancedWeights}.
 */
@NullMarked
package eu.niem.scoring.statistics;

import org.jspecify.annotations.NullMarked;
