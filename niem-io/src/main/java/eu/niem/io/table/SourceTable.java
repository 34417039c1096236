package eu.niem.io.table;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code sources.csv}: evidence sources, who coded and reviewed them, and what supersedes them. */
final class SourceTable {
    private static final List<String> COLUMNS =
            List.of("SOURCE", "KIND", "TITLE", "PUBLISHER", "DATE", "URL", "CODER", "REVIEWER", "SUPERSEDED_BY");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "SOURCE", "KIND");

    private SourceTable() {}

    /** Reads the sources of a table, with every issue of it. */
    static List<TableEntry<EvidenceSource>> read(TableReader reader, String file, byte[] content, Issues issues) {
        IdRegister register = new IdRegister("source");
        List<TableEntry<EvidenceSource>> sources =
                reader.entries(LAYOUT, file, content, issues, row -> source(row, register, issues));
        register.loose()
                .forEach((successor, where) -> issues.error(
                        "unknown-source",
                        where,
                        "there is no source '" + successor + "'; " + KnownNames.instead(successor, register.ids())));
        register.cycles("cyclic-superseded-by", "superseded by", issues);
        return sources;
    }

    private static @Nullable EvidenceSource source(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("SOURCE", issues);
        EvidenceKind kind =
                row.choice("KIND", List.of(EvidenceKind.values()), EvidenceKind::code, "kind of source", issues);
        String successor = row.code("SUPERSEDED_BY", issues);
        if (id.indexOf('+') >= 0) {
            issues.error("invalid-code", row.at("SOURCE"), "the id of a source must have no '+', which joins several");
            return null;
        }
        if (id.isEmpty() || !register.add(id, row.at("SOURCE"), issues)) {
            return null;
        }
        register.link(id, successor, row.at("SUPERSEDED_BY"));
        if (kind == null || id.equals(successor)) {
            return null;
        }
        return EvidenceSource.of(id, kind, row.text("TITLE"))
                .withPublisher(row.text("PUBLISHER"))
                .withDate(row.text("DATE"))
                .withUrl(row.text("URL"))
                .withCoding(row.text("CODER"), row.text("REVIEWER"))
                .withSupersededBy(successor);
    }

    /** Writes sources as a table. */
    static String write(Collection<EvidenceSource> sources) {
        return TableWriter.write(
                COLUMNS,
                sources,
                source -> List.of(
                        source.id(),
                        source.kind().code(),
                        source.title(),
                        source.publisher(),
                        source.date(),
                        source.url(),
                        source.coder(),
                        source.reviewer(),
                        source.supersededBy()));
    }
}
