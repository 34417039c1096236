package eu.niem.io.table;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Location;
import eu.niem.io.reading.DecimalText;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code areas-crosswalk.csv}: which areas were merged or split, with the shares of their population
 * that went to others. Whether the lines fit together is checked by {@link AreaShareLinks}.
 */
final class AreaShareTable {
    private static final List<String> COLUMNS = List.of("FROM", "TO", "WEIGHT");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "FROM", "TO", "WEIGHT");

    private AreaShareTable() {}

    /** Reads the shares of a table, with every issue of it. */
    static List<TableEntry<AreaShare>> read(TableReader reader, String file, byte[] content, Issues issues) {
        Map<List<String>, Location> pairs = new HashMap<>();
        List<TableEntry<AreaShare>> shares =
                reader.entries(LAYOUT, file, content, issues, row -> share(row, pairs, issues));
        if (!issues.hasErrors()) {
            new AreaShareLinks(shares, issues).check();
        }
        return shares;
    }

    private static @Nullable AreaShare share(TableRow row, Map<List<String>, Location> pairs, Issues issues) {
        String from = row.required("FROM", issues);
        String to = row.required("TO", issues);
        double weight = weight(row, issues);
        if (from.isEmpty() || to.isEmpty() || Double.isNaN(weight)) {
            return null;
        }
        Location first = pairs.putIfAbsent(List.of(from, to), row.at("FROM"));
        if (first != null) {
            issues.error(
                    "duplicate-pair",
                    row.at("FROM"),
                    "that '" + from + "' goes to '" + to + "' is said already in line " + first.line()
                            + "; remove one of the lines");
            return null;
        }
        return new AreaShare(from, to, weight);
    }

    private static double weight(TableRow row, Issues issues) {
        String text = row.required("WEIGHT", issues);
        double weight = DecimalText.number(text);
        if (text.isEmpty() || (weight > 0 && weight <= 1)) {
            return weight;
        }
        boolean isNumber = Double.isFinite(weight);
        issues.alike(
                "invalid-number",
                row.at("WEIGHT"),
                isNumber ? "outside" : DecimalText.mistake(text),
                () -> DecimalText.shown(text),
                () -> "a share of a population must be a number above 0 and up to 1, such as 0.25, but is "
                        + Shown.quoted(text)
                        + (isNumber
                                ? ": divide per cent by 100, and leave out a line of 0"
                                : ": " + DecimalText.hint(text)));
        return Double.NaN;
    }

    /** Writes shares as a table. */
    static String write(Collection<AreaShare> shares) {
        return TableWriter.write(
                COLUMNS, shares, each -> List.of(each.from(), each.to(), ShortestDecimal.of(each.weight())));
    }
}
