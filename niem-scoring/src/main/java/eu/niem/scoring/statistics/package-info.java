/**
 * Statistics that know nothing of policy: how far coders agree, how strongly two rows of numbers go together, and what
 * becomes of p-values when there are many. Entry types: {@link eu.niem.scoring.statistics.AgreementCoefficient} over
 * {@link eu.niem.scoring.statistics.Ratings}, {@link eu.niem.scoring.statistics.Correlation} and
 * {@link eu.niem.scoring.statistics.PAdjustment}.
 */
@NullMarked
package eu.niem.scoring.statistics;

import org.jspecify.annotations.NullMarked;
