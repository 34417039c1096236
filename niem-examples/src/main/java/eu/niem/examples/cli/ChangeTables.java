package eu.niem.examples.cli;

import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.PolicyEffects;
import eu.niem.scoring.evaluation.change.RecommendationProgress;
import eu.niem.scoring.evaluation.rounds.Rounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed, and why: the tables of a change, with laws and recommendations where studies name them. */
final class ChangeTables {
    private ChangeTables() {}

    /** Returns the change between two periods of rounds. */
    static Map<String, Tabular> of(Rounds rounds, String from, String to) {
        Change change = rounds.change(from, to);
        Map<String, Tabular> tables = of(change);
        List<PolicyChange> laws = rounds.studies().stream()
                .map(Study::changes)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<Recommendation> asked = rounds.studies().stream()
                .map(Study::recommendations)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!laws.isEmpty()) {
            tables.put("effects", PolicyEffects.of(change, laws, rounds.rounds()));
        }
        if (!asked.isEmpty()) {
            tables.put("recommendations", RecommendationProgress.of(change, asked, rounds.rounds()));
        }
        return tables;
    }

    /** Returns a change and the answers behind it. */
    static Map<String, Tabular> of(Change change) {
        Map<String, Tabular> tables = new LinkedHashMap<>();
        tables.put("nodes", change);
        tables.put("answers", change.answers());
        return tables;
    }
}
