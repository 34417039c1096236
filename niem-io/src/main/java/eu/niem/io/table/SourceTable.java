package eu.niem.io.table;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code sources.csv}: evidence sources, who coded and reviewed them, and what supersedes them. */
final class SourceTable {
    private static final List<String> COLUMNS =
            List.of("SOURCE", "KIND", "TITLE", "PUBLISHER", "DATE", "URL", "CODER", "REVIEWER", "SUPERSEDED_BY");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "SOURCE", "KIND");

    private SourceTable() {}

    /** Reads the sources of a table, with every issue of it. */
    static List<TableEntry<EvidenceSource>> read(TableReader reader, String file, byte[] content, Issues issues) {
        Sheet sheet = reader.read(file, content, issues);
        if (sheet == null) {
            return List.of();
        }
        IdRegister register = new IdRegister("source");
        List<TableEntry<EvidenceSource>> sources = new ArrayList<>();
        for (TableRow row : LAYOUT.rows(sheet, issues)) {
            EvidenceSource source = source(row, register, issues);
            if (source != null) {
                sources.add(new TableEntry<>(source, row::at));
            }
        }
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
        Optional<EvidenceKind> kind = kind(row, issues);
        String successor = row.code("SUPERSEDED_BY", issues);
        if (id.indexOf('+') >= 0) {
            issues.error("invalid-code", row.at("SOURCE"), "the id of a source must have no '+', which joins several");
            return null;
        }
        if (id.isEmpty() || !register.add(id, row.at("SOURCE"), issues)) {
            return null;
        }
        register.link(id, successor, row.at("SUPERSEDED_BY"));
        if (kind.isEmpty() || id.equals(successor)) {
            return null;
        }
        return EvidenceSource.of(id, kind.get(), row.text("TITLE"))
                .withPublisher(row.text("PUBLISHER"))
                .withDate(row.text("DATE"))
                .withUrl(row.text("URL"))
                .withCoding(row.text("CODER"), row.text("REVIEWER"))
                .withSupersededBy(successor);
    }

    private static Optional<EvidenceKind> kind(TableRow row, Issues issues) {
        String code = row.required("KIND", issues);
        Optional<EvidenceKind> kind = EvidenceKind.ofCode(code);
        if (kind.isEmpty() && !code.isEmpty()) {
            issues.error(
                    "unknown-kind",
                    row.at("KIND"),
                    "there is no kind of source '" + code + "'; "
                            + KnownNames.instead(
                                    code,
                                    Arrays.stream(EvidenceKind.values())
                                            .map(EvidenceKind::code)
                                            .toList()));
        }
        return kind;
    }

    /** Writes sources as a table. */
    static String write(Collection<EvidenceSource> sources) {
        TableWriter writer = new TableWriter(COLUMNS);
        for (EvidenceSource source : sources) {
            writer.row(List.of(
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
        return writer.toString();
    }
}
