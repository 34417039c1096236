/**
 * What a composite indicator is made of, and what if it were made otherwise; every answer is an immutable value that
 * prints itself and has a tabular form. Of {@link eu.niem.scoring.analysis.NodeValues}, at any stage from observations
 * to scores: what they look like ({@link eu.niem.scoring.analysis.IndicatorStatistics}), how many there are
 * ({@link eu.niem.scoring.analysis.NodeAvailability}), what goes together
 * ({@link eu.niem.scoring.analysis.Correlations}, {@link eu.niem.scoring.analysis.CorrelationFlags},
 * {@link eu.niem.scoring.analysis.Consistency}, {@link eu.niem.scoring.analysis.Clusters}) and where it is going
 * ({@link eu.niem.scoring.analysis.Trends}). Of a scorecard: an area at all nodes
 * ({@link eu.niem.scoring.analysis.AreaProfile}) what it does best and worst
 * ({@link eu.niem.scoring.analysis.StrengthsAndWeaknesses}) and what its score is the sum of
 * ({@link eu.niem.scoring.analysis.Contributions}). Of several: scores and ranks side by side
 * ({@link eu.niem.scoring.analysis.Comparison}), which step of the methodology moved them
 * ({@link eu.niem.scoring.analysis.StepEffects}), and what every indicator or dimension does to them
 * ({@link eu.niem.scoring.analysis.Removal}).
 */
@NullMarked
package eu.niem.scoring.analysis;

import org.jspecify.annotations.NullMarked;
