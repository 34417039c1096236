package eu.niem.io.workbook;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out the sources of evidence, each with the values that cite it. */
final class SourcesSheet {
    private static final Columns<EvidenceSource> OF_SOURCE = Columns.<EvidenceSource>of(
                    "KIND", source -> source.kind().code())
            .andText("TITLE", EvidenceSource::title)
            .andText("PUBLISHER", EvidenceSource::publisher)
            .andText("DATE", EvidenceSource::date)
            .andText("URL", EvidenceSource::url)
            .andText("CODER", EvidenceSource::coder)
            .andText("REVIEWER", EvidenceSource::reviewer)
            .andText("SUPERSEDED_BY", EvidenceSource::supersededBy);
    private static final Columns<Cited> COLUMNS = Columns.<Cited>of("SOURCE", Cited::id)
            .and(Cited::source, OF_SOURCE)
            .and("VALUES", each -> each.by.size())
            .andText("CITED_BY", each -> String.join("; ", each.by));

    private SourcesSheet() {}

    /** A source, and the values that cite it; one that is not listed is known by its id only. */
    private record Cited(String id, @Nullable EvidenceSource source, List<String> by) {}

    /** Returns the sheet; none where there is no source. */
    static Optional<WorkbookSheet> of(Panel panel) {
        Map<String, Cited> all = new LinkedHashMap<>();
        panel.sources().forEach(source -> all.put(source.id(), new Cited(source.id(), source, new ArrayList<>())));
        for (Observation each : panel.observations()) {
            for (String source : each.sources()) {
                all.computeIfAbsent(source, id -> new Cited(id, null, new ArrayList<>()))
                        .by
                        .add(name(each));
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(WorkbookSheet.of("Sources", ResultColumns.filled(COLUMNS.data("Sources", all.values()))));
    }

    private static String name(Observation each) {
        RowKey key = each.key();
        String group = key.group().equals(RowKey.TOTAL) ? "" : " " + key.group();
        return each.indicator() + " " + key.refArea() + " " + key.timePeriod() + group;
    }
}
