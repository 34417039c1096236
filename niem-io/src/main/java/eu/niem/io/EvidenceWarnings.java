package eu.niem.io;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Warns of answers whose evidence is doubtful: that rest on a superseded source only, or lack the evidence that their
 * indicator asks for. Each is one warning for a source or an indicator, with a count, at the first answer.
 */
final class EvidenceWarnings {
    private final Framework framework;
    private final Map<String, EvidenceSource> sources = new HashMap<>();
    private final RepeatedWarnings warnings = new RepeatedWarnings();

    EvidenceWarnings(Framework framework, List<EvidenceSource> sources) {
        this.framework = framework;
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** Looks at the rows that observations were made of, and adds the warnings. */
    void add(List<ObservationRow> rows, Issues issues) {
        if (!canFindAny()) {
            return;
        }
        for (ObservationRow row : rows) {
            String value = row.obsValue();
            if (value != null && !value.isEmpty()) {
                List<EvidenceSource> cited = cited(Objects.requireNonNullElse(row.source(), ""));
                superseded(row, cited);
                framework
                        .findIndicator(Objects.requireNonNullElse(row.indicator(), ""))
                        .filter(indicator -> !indicator.evidence().isEmpty())
                        .ifPresent(indicator -> asked(row, indicator, cited));
            }
        }
        warnings.addTo(issues);
    }

    /** Returns whether a source is superseded, or an indicator asks for evidence. */
    private boolean canFindAny() {
        return sources.values().stream()
                        .anyMatch(source -> !source.supersededBy().isEmpty())
                || framework.indicators().stream()
                        .anyMatch(indicator -> !indicator.evidence().isEmpty());
    }

    private List<EvidenceSource> cited(String joined) {
        List<EvidenceSource> cited = new ArrayList<>();
        for (String id : joined.isEmpty() ? new String[0] : joined.split("\\+", -1)) {
            EvidenceSource source = sources.get(id.strip());
            if (source != null) {
                cited.add(source);
            }
        }
        return cited;
    }

    private void superseded(ObservationRow row, List<EvidenceSource> cited) {
        if (!cited.isEmpty()
                && cited.stream().noneMatch(each -> each.supersededBy().isEmpty())) {
            EvidenceSource old = cited.get(0);
            warnings.add(
                    "superseded-source",
                    old.id(),
                    row.at("source"),
                    row.indicator() + " of " + place(row),
                    (count, examples) -> RepeatedWarnings.answers(count) + (count == 1 ? " rests" : " rest") + " on '"
                            + old.id() + "' only, which '" + newest(old) + "' supersedes (" + examples
                            + "): cite the newer source, or say why the older one holds");
        }
    }

    /** Returns the id of the last source of a chain, each of which supersedes the one before. */
    private String newest(EvidenceSource source) {
        Set<String> seen = new HashSet<>();
        EvidenceSource last = source;
        while (seen.add(last.id()) && sources.containsKey(last.supersededBy())) {
            last = Objects.requireNonNull(sources.get(last.supersededBy()));
        }
        return last.supersededBy().isEmpty() ? last.id() : source.supersededBy();
    }

    private void asked(ObservationRow row, Indicator indicator, List<EvidenceSource> cited) {
        String kinds = indicator.evidence().stream().map(EvidenceKind::code).collect(Collectors.joining(", or "));
        boolean none = Objects.requireNonNullElse(row.source(), "").isEmpty();
        if (none) {
            warnings.add(
                    "missing-source",
                    indicator.id(),
                    row.at("obsValue"),
                    place(row),
                    (count, examples) -> RepeatedWarnings.answers(count) + " of '" + indicator.id()
                            + (count == 1 ? "' names" : "' name") + " no source, but it asks for " + kinds + " ("
                            + examples + "): name the source in SOURCE");
        } else if (!cited.isEmpty()
                && cited.stream().noneMatch(each -> indicator.evidence().contains(each.kind()))) {
            warnings.add(
                    "other-evidence",
                    indicator.id(),
                    row.at("source"),
                    place(row) + " by '" + cited.get(0).id() + "', "
                            + cited.get(0).kind().code(),
                    (count, examples) -> RepeatedWarnings.answers(count) + " of '" + indicator.id()
                            + (count == 1 ? "' rests" : "' rest") + " on no source of the kind that it asks for, "
                            + kinds + " (" + examples + "): name one, or correct the KIND in sources.csv");
        }
    }

    private static String place(ObservationRow row) {
        String group = Objects.requireNonNullElse(row.group(), "");
        return row.refArea() + " " + Objects.requireNonNullElse(row.timePeriod(), "")
                + (group.isEmpty() || group.equals("_T") ? "" : " " + group);
    }
}
