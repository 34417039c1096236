package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The observations of one row that are merged to one. */
final class MergedParts {
    private final List<@Nullable Observation> parts;

    /**
     * Keeps the parts.
     *
     * @param parts the observations in the order of the mapping; null where nothing was observed
     */
    MergedParts(List<@Nullable Observation> parts) {
        this.parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }

    private Stream<Observation> present() {
        return parts.stream().filter(Objects::nonNull);
    }

    boolean isEmpty() {
        return present().findAny().isEmpty();
    }

    /** Returns why there is no answer to the merged question; empty where every part has one. */
    Optional<MissingReason> missing() {
        List<MissingReason> reasons = new ArrayList<>();
        for (Observation part : parts) {
            if (part == null) {
                reasons.add(MissingReason.MISSING);
            } else if (part.value() instanceof Value.Missing missing) {
                reasons.add(missing.reason());
            }
        }
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        boolean all = reasons.size() == parts.size();
        return Optional.of(reasons.stream()
                .filter(reason -> reason != MissingReason.NOT_APPLICABLE)
                .findFirst()
                .orElse(all ? MissingReason.NOT_APPLICABLE : MissingReason.NOT_COLLECTED));
    }

    List<String> answers() {
        return present().map(part -> part.value().toString()).toList();
    }

    String comment() {
        return present()
                .map(Observation::comment)
                .filter(comment -> !comment.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    Observation as(String indicator, Value value, String comment) {
        Set<ObsStatus> status = EnumSet.noneOf(ObsStatus.class);
        present().forEach(part -> status.addAll(part.status()));
        return Observation.of(indicator, present().findFirst().orElseThrow().key(), value)
                .withStatus(status)
                .withConf(present()
                        .map(Observation::conf)
                        .filter(conf -> conf != ConfStatus.FREE)
                        .findFirst()
                        .orElse(ConfStatus.FREE))
                .withSources(present()
                        .flatMap(part -> part.sources().stream())
                        .distinct()
                        .toList())
                .withComment(comment);
    }
}
