/**
 * Analyses of what a composite indicator is made of, and of what it would be if it were made in another way. Some take
 * {@link eu.niem.scoring.analysis.NodeValues}, the numbers at any stage from observations to scores (statistics,
 * availability, correlations, consistency, clusters, trends); others take one scorecard (profiles, strengths,
 * contributions) or several (comparisons, effects of steps, removal of elements). Analyses know nothing of standards,
 * rounds and coders: those belong to {@code eu.niem.scoring.evaluation}, and plain mathematics to
 * {@code eu.niem.scoring.statistics}. Results are made by the library: their constructors are no API. Start reading at
 * {@link eu.niem.scoring.analysis.IndicatorStatistics} or {@link eu.niem.scoring.analysis.Comparison}.
 */
@NullMarked
package eu.niem.scoring.analysis;

import org.jspecify.annotations.NullMarked;
