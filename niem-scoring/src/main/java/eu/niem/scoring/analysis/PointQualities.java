package eu.niem.scoring.analysis;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Scorecard;
import java.util.HashMap;
import java.util.Map;

/** What the numbers of a trend rest on, as far as it is worth a mark. */
final class PointQualities {
    /** Nothing is known. */
    static final PointQualities UNKNOWN = new PointQualities();

    private final Map<String, Map<RowKey, Quality>> marked = new HashMap<>();

    private PointQualities() {}

    /** Finds those of all scores. */
    static PointQualities of(Scorecard scorecard) {
        PointQualities found = new PointQualities();
        scorecard.scores().forEach(score -> found.add(score.node(), score.key(), score.quality()));
        return found;
    }

    /** Finds those of what was observed. */
    static PointQualities of(Panel panel) {
        PointQualities found = new PointQualities();
        for (Observation each : panel.observations()) {
            found.add(each.indicator(), each.key(), Quality.of(each));
        }
        return found;
    }

    private void add(String node, RowKey key, Quality quality) {
        if (!quality.mark().isEmpty()) {
            marked.computeIfAbsent(node, id -> new HashMap<>()).put(key, quality);
        }
    }

    Quality of(String node, RowKey key) {
        return marked.getOrDefault(node, Map.of()).getOrDefault(key, Quality.UNKNOWN);
    }
}
