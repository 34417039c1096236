/**
 * The questions an evaluation asks; every answer is an immutable value that prints itself and has a tabular form. Of coded
 * answers: how far coders agree ({@link eu.niem.scoring.evaluation.Agreement}). Of studies: how
 * rounds of different versions of a framework compare ({@link eu.niem.scoring.evaluation.Rounds}), what was collected
 * ({@link eu.niem.scoring.evaluation.DataAvailability}), and where law is ahead of implementation
 * ({@link eu.niem.scoring.evaluation.PaperToPractice}). Of a scorecard: what falls short of the standard and what that costs
 * ({@link eu.niem.scoring.evaluation.StandardsGaps}), which improvement does most
 * ({@link eu.niem.scoring.evaluation.Priorities}), who does it well ({@link eu.niem.scoring.evaluation.Practices}) or has
 * solved a gap ({@link eu.niem.scoring.evaluation.Solutions}), which nodes go together
 * ({@link eu.niem.scoring.evaluation.Interlinkages}), and what changed between rounds
 * ({@link eu.niem.scoring.evaluation.Change}), with the part of the instrument told from that of policy
 * ({@link eu.niem.scoring.evaluation.InstrumentChange}) and means over the areas of all rounds
 * ({@link eu.niem.scoring.evaluation.ConstantPanel}). Of that change: what laws did
 * ({@link eu.niem.scoring.evaluation.PolicyEffects}), and whether recommended indicators moved
 * ({@link eu.niem.scoring.evaluation.RecommendationProgress}). Costs and changes are split over indicators by
 * {@link eu.niem.scoring.evaluation.Attribution}.
 */
@NullMarked
package eu.niem.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
