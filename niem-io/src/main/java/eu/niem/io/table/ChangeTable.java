package eu.niem.io.table;

import eu.niem.core.evidence.PolicyChange;
import eu.niem.io.reading.Issues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code changes.csv}: laws and policies that changed. */
final class ChangeTable {
    private static final List<String> COLUMNS =
            List.of("CHANGE", "REF_AREA", "KIND", "DATE", "INDICATORS", "TITLE", "SOURCE");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "CHANGE", "REF_AREA", "KIND", "DATE");

    private ChangeTable() {}

    /** Reads the changes of a table, with every issue of it. */
    static List<TableEntry<PolicyChange>> read(TableReader reader, String file, byte[] content, Issues issues) {
        IdRegister register = new IdRegister("change");
        return reader.entries(LAYOUT, file, content, issues, row -> change(row, register, issues));
    }

    private static @Nullable PolicyChange change(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("CHANGE", issues);
        String area = row.required("REF_AREA", issues);
        PolicyChange.Kind kind = row.choice(
                "KIND", List.of(PolicyChange.Kind.values()), PolicyChange.Kind::code, "kind of change", issues);
        boolean dated = !row.required("DATE", issues).isEmpty();
        LocalDate date = dated ? row.date("DATE", issues) : null;
        List<String> indicators = row.codes("INDICATORS", issues);
        String source = row.code("SOURCE", issues);
        boolean isNew = !id.isEmpty() && register.add(id, row.at("CHANGE"), issues);
        if (!isNew || area.isEmpty() || kind == null || date == null) {
            return null;
        }
        return PolicyChange.of(id, area, kind, date, row.text("TITLE"))
                .withIndicators(indicators)
                .withSource(source);
    }

    /** Writes changes as a table. */
    static String write(Collection<PolicyChange> changes) {
        return TableWriter.write(
                COLUMNS,
                changes,
                change -> List.of(
                        change.id(),
                        change.refArea(),
                        change.kind().code(),
                        change.date().toString(),
                        String.join("+", change.indicators()),
                        change.title(),
                        change.source()));
    }
}
