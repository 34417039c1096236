package eu.niem.core.result;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists what is known about an observation besides its value, one note for each piece. */
final class Provenance {
    private Provenance() {}

    /**
     * Returns the notes on an observation.
     *
     * @param described the sources that have been described before, to which those described here are added
     */
    static List<String> notes(Explanation.Observed observed, Set<String> described) {
        Observation observation = observed.observation();
        List<String> notes = new ArrayList<>();
        if (!observation.status().isEmpty()) {
            notes.add("status " + Quality.of(observation).status() + ": "
                    + String.join(
                            ", ",
                            observation.status().stream().map(ObsStatus::words).toList()));
        }
        if (observation.conf() != ConfStatus.FREE) {
            notes.add("confidentiality " + observation.conf().letter());
        }
        if (observation.sampleSize() != null) {
            notes.add("sample size " + ShortestDecimal.of(observation.sampleSize()));
        }
        if (observation.stdError() != null) {
            notes.add("standard error " + ShortestDecimal.of(observation.stdError()));
        }
        if (!observation.comment().isEmpty()) {
            notes.add("comment: " + observation.comment());
        }
        observation.sources().forEach(source -> sources(source, observed, described, notes));
        return notes;
    }

    private static void sources(String id, Explanation.Observed observed, Set<String> described, List<String> notes) {
        EvidenceSource source = observed.sources().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        if (source == null) {
            notes.add("source " + id + ", which is not described");
            return;
        }
        if (!described.add(id)) {
            notes.add("source " + id + ", described above");
            return;
        }
        notes.add("source " + id + ": " + source.title());
        notes.add("source " + id + ": "
                + joined(
                        source.publisher(),
                        source.date(),
                        source.kind().code(),
                        labelled("coded by ", source.coder()),
                        labelled("reviewed by ", source.reviewer()),
                        labelled("superseded by ", source.supersededBy())));
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }

    private static String joined(String... parts) {
        return String.join(
                ", ",
                Require.list("parts", parts).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
