package eu.niem.io.table;

import eu.niem.core.evidence.PolicyChange;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code changes.csv}: laws and policies that changed. */
final class ChangeTable {
    private static final List<String> COLUMNS =
            List.of("CHANGE", "REF_AREA", "KIND", "DATE", "INDICATORS", "TITLE", "SOURCE");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "CHANGE", "REF_AREA", "KIND", "DATE");

    private ChangeTable() {}

    /** Reads the changes of a table, with every issue of it. */
    static List<TableEntry<PolicyChange>> read(TableReader reader, String file, byte[] content, Issues issues) {
        Sheet sheet = reader.read(file, content, issues);
        if (sheet == null) {
            return List.of();
        }
        IdRegister register = new IdRegister("change");
        List<TableEntry<PolicyChange>> changes = new ArrayList<>();
        for (TableRow row : LAYOUT.rows(sheet, issues)) {
            PolicyChange change = change(row, register, issues);
            if (change != null) {
                changes.add(new TableEntry<>(change, row::at));
            }
        }
        return changes;
    }

    private static @Nullable PolicyChange change(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("CHANGE", issues);
        String area = row.required("REF_AREA", issues);
        Optional<PolicyChange.Kind> kind = kind(row, issues);
        boolean dated = !row.required("DATE", issues).isEmpty();
        LocalDate date = dated ? row.date("DATE", issues) : null;
        List<String> indicators = row.codes("INDICATORS", issues);
        String source = row.code("SOURCE", issues);
        boolean isNew = !id.isEmpty() && register.add(id, row.at("CHANGE"), issues);
        if (!isNew || area.isEmpty() || kind.isEmpty() || date == null) {
            return null;
        }
        return PolicyChange.of(id, area, kind.get(), date, row.text("TITLE"))
                .withIndicators(indicators)
                .withSource(source);
    }

    private static Optional<PolicyChange.Kind> kind(TableRow row, Issues issues) {
        String code = row.required("KIND", issues);
        Optional<PolicyChange.Kind> kind = Arrays.stream(PolicyChange.Kind.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (kind.isEmpty() && !code.isEmpty()) {
            issues.error(
                    "unknown-kind",
                    row.at("KIND"),
                    "there is no kind of change '" + code + "'; "
                            + KnownNames.instead(
                                    code,
                                    Arrays.stream(PolicyChange.Kind.values())
                                            .map(PolicyChange.Kind::code)
                                            .toList()));
        }
        return kind;
    }

    /** Writes changes as a table. */
    static String write(Collection<PolicyChange> changes) {
        TableWriter writer = new TableWriter(COLUMNS);
        for (PolicyChange change : changes) {
            writer.row(List.of(
                    change.id(),
                    change.refArea(),
                    change.kind().code(),
                    change.date().toString(),
                    String.join("+", change.indicators()),
                    change.title(),
                    change.source()));
        }
        return writer.toString();
    }
}
