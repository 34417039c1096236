package eu.niem.io.document;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.io.document.ScorecardDocument.AreaDocument;
import eu.niem.io.document.ScorecardDocument.GroupDocument;
import eu.niem.io.document.ScorecardDocument.ScoreDocument;
import eu.niem.io.document.ScorecardDocument.SourceDocument;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the document of a scorecard. */
final class ScorecardWriter {
    private ScorecardWriter() {}

    static ScorecardDocument document(Scorecard scorecard, MethodologyWriter writing) {
        Panel panel = scorecard.panel();
        return new ScorecardDocument(
                ScorecardDocument.FORMAT,
                PlanWriter.document(scorecard.plan(), writing),
                panel.observations().stream().map(ObservationDocument::of).toList(),
                OptionalFields.orNull(
                        panel.areas().stream().map(AreaDocument::of).toList()),
                OptionalFields.orNull(
                        panel.describedGroups().stream().map(GroupDocument::of).toList()),
                OptionalFields.orNull(
                        panel.sources().stream().map(SourceDocument::of).toList()),
                OptionalFields.orNull(scores(scorecard)));
    }

    /** Returns the scores with their ranks, so far as the methodology gives these out. */
    static List<ScoreDocument> scores(Scorecard scorecard) {
        Set<Output> outputs = scorecard.plan().methodology().outputs();
        if (!outputs.contains(Output.SCORES)) {
            return List.of();
        }
        boolean ranked = outputs.contains(Output.RANKS);
        Map<String, Map<RowKey, Integer>> ranks = new HashMap<>();
        return scorecard
                .scores()
                .map(score -> ScoreDocument.of(
                        score,
                        ranked
                                ? ranks.computeIfAbsent(score.node(), scorecard::ranks)
                                        .get(score.key())
                                : null))
                .toList();
    }
}
