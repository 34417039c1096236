package eu.niem.core.panel;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What is said of an observation beside its numbers. Many have the same, which is held once. */
@SuppressWarnings("serial") // the sets and lists of observations can be serialised
record Remarks(Set<ObsStatus> status, ConfStatus conf, List<String> sources, String comment) implements Serializable {
    /** Of an observation with nothing more said about it. */
    static final Remarks NONE = new Remarks(Set.of(), ConfStatus.FREE, List.of(), "");

    static Remarks of(Observation observation) {
        boolean hasNone = observation.status().isEmpty()
                && observation.conf() == ConfStatus.FREE
                && observation.sources().isEmpty()
                && observation.comment().isEmpty();
        return hasNone
                ? NONE
                : new Remarks(observation.status(), observation.conf(), observation.sources(), observation.comment());
    }
}
