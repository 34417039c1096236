package eu.niem.io.export;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What others may see of a panel. A value whose confidentiality is not {@code F} is suppressed, and nothing is said of
 * its accuracy; so is the score of its indicator, which would give it away. Scores of dimensions stay.
 */
final class Disclosure {
    private final Map<String, Set<RowKey>> confidential = new HashMap<>();

    private Disclosure() {}

    static Disclosure of(Panel panel) {
        Disclosure disclosure = new Disclosure();
        for (Observation each : panel.observations()) {
            if (each.conf() != ConfStatus.FREE) {
                disclosure
                        .confidential
                        .computeIfAbsent(each.indicator(), indicator -> new HashSet<>())
                        .add(each.key());
            }
        }
        return disclosure;
    }

    /** Returns the observations of a panel as others may see them. */
    static List<Observation> observations(Panel panel) {
        return panel.observations().stream().map(Disclosure::shown).toList();
    }

    private static Observation shown(Observation observation) {
        if (observation.conf() == ConfStatus.FREE) {
            return observation;
        }
        Value value = observation.value() instanceof Value.Missing
                ? observation.value()
                : new Value.Missing(MissingReason.SUPPRESSED);
        return observation
                .withValue(value)
                .withStatus(Set.of())
                .withSampleSize(null)
                .withStdError(null)
                .withComment("");
    }

    /** Returns whether the score of a node is not to be seen. */
    boolean isSuppressed(String node, RowKey key) {
        return confidential.getOrDefault(node, Set.of()).contains(key);
    }
}
