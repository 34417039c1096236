/**
 * The questions an evaluation asks; every answer is an immutable value that prints itself and has a tabular form. Of
 * coded answers: how far coders agree ({@link eu.niem.scoring.evaluation.coding.Agreement}). Of studies: how rounds of
 * different versions of a framework compare ({@link eu.niem.scoring.evaluation.rounds.Rounds}), what was collected
 * ({@link eu.niem.scoring.evaluation.availability.DataAvailability}), and where law is ahead of implementation
 * ({@link eu.niem.scoring.evaluation.standards.PaperToPractice}). Of a scorecard: what falls short of the standard and
 * what that costs ({@link eu.niem.scoring.evaluation.standards.StandardsShortfalls}), which improvement does most
 * ({@link eu.niem.scoring.evaluation.standards.Priorities}), who does it well
 * ({@link eu.niem.scoring.evaluation.standards.Practices}) or has solved a gap
 * ({@link eu.niem.scoring.evaluation.standards.Solutions}), which nodes go together
 * ({@link eu.niem.scoring.evaluation.standards.Interlinkages}), and what changed between rounds
 * ({@link eu.niem.scoring.evaluation.change.Change}), with the part of the instrument told from that of policy
 * ({@link eu.niem.scoring.evaluation.rounds.InstrumentChange}) and means over the areas of all rounds
 * ({@link eu.niem.scoring.evaluation.rounds.ConstantPanel}). Of that change: what laws did
 * ({@link eu.niem.scoring.evaluation.change.PolicyEffects}), and whether recommended indicators moved
 * ({@link eu.niem.scoring.evaluation.change.RecommendationProgress}). Costs and changes are split over indicators by
 * {@link eu.niem.scoring.evaluation.attribution.Attribution}.
 */
@NullMarked
package eu.niem.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
