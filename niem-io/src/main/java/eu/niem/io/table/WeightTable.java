package eu.niem.io.table;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.DecimalText;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes weights by node, as {@code NODE,WEIGHT}. Further columns, which saved weights of a plan have, are
 * passed over.
 */
public final class WeightTable {
    private static final List<String> COLUMNS =
            List.of("NODE", "WEIGHT", "NAME", "PARENT", "TIME_PERIOD", "EFFECTIVE_WEIGHT");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "NODE", "WEIGHT");

    private WeightTable() {}

    /** Reads the weights of a table. */
    public static Checked<GivenWeighting> read(String file, byte[] content, Limits limits) {
        Issues issues = new Issues(limits.issues());
        return Checked.of(read(new TableReader(limits), file, content, issues), issues.list());
    }

    private static @Nullable GivenWeighting read(TableReader reader, String file, byte[] content, Issues issues) {
        Sheet sheet = reader.read(file, content, COLUMNS, issues);
        if (sheet == null) {
            return null;
        }
        IdRegister register = new IdRegister("node");
        Map<String, Double> weights = new LinkedHashMap<>();
        boolean complete = true;
        for (TableRow row : LAYOUT.rows(sheet, issues)) {
            String node = row.required("NODE", issues);
            double weight = weight(row, issues);
            boolean first = !node.isEmpty() && register.add(node, row.at("NODE"), issues);
            complete &= first && !Double.isNaN(weight);
            weights.put(node, weight);
        }
        if (complete && weights.values().stream().noneMatch(weight -> weight > 0)) {
            issues.error("no-weight", Location.of(file), "a weight must be above 0 for one node at least, but none is");
            return null;
        }
        return complete ? GivenWeighting.of(weights) : null;
    }

    private static double weight(TableRow row, Issues issues) {
        String text = row.required("WEIGHT", issues);
        double weight = DecimalText.number(text);
        if (text.isEmpty() || (Double.isFinite(weight) && !text.startsWith("-"))) {
            return weight;
        }
        boolean isNumber = Double.isFinite(weight);
        issues.alike(
                "invalid-number",
                row.at("WEIGHT"),
                isNumber ? "negative" : DecimalText.mistake(text),
                () -> DecimalText.shown(text),
                () -> "a weight must be a number of 0 or more, such as 2 or 0.5, but is " + Shown.quoted(text)
                        + (isNumber ? "" : ": " + DecimalText.hint(text)));
        return Double.NaN;
    }

    /** Writes weights as a table. */
    public static String write(GivenWeighting weighting) {
        return TableWriter.write(
                List.of("NODE", "WEIGHT"),
                weighting.weights().entrySet(),
                weight -> List.of(weight.getKey(), ShortestDecimal.of(weight.getValue())));
    }
}
