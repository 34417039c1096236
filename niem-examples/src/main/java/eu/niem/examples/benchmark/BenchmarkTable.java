package eu.niem.examples.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The results as a table of Markdown. Each work has a line with its median time, what a run allocates, and how many
 * times as long it takes as what it stands beside. What is held stands below.
 *
 * @param results the results, in the order of the lines
 */
record BenchmarkTable(List<Measured> results) {
    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final double STEP = 1000;
    private static final List<String> TIMES = List.of("ns", "µs", "ms", "s");
    private static final List<String> SIZES = List.of("B", "kB", "MB", "GB", "TB");

    BenchmarkTable {
        results = List.copyOf(results);
    }

    /** Returns the table. */
    String markdown() {
        String times =
                results.stream().filter(each -> !each.weighs()).map(this::line).collect(Collectors.joining());
        String held = results.stream()
                .filter(Measured::weighs)
                .map(each -> "| " + each.title() + " | " + rounded(each.bytesPerCell()) + " |\n")
                .collect(Collectors.joining());
        return table("| work | median time | allocated | beside |\n|---|---:|---:|---|\n", times)
                + table("\n| held | bytes a cell |\n|---|---:|\n", held);
    }

    private static String table(String head, String lines) {
        return lines.isEmpty() ? "" : head + lines;
    }

    private String line(Measured result) {
        String allocated = Double.isNaN(result.allocated()) ? "" : scaled(result.allocated(), SIZES);
        List<String> cells = List.of(result.title(), scaled(result.nanoseconds(), TIMES), allocated, ratios(result));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String ratios(Measured result) {
        return result.beside().stream()
                .flatMap(name -> results.stream().filter(other -> other.isBeside(result, name)))
                .map(other -> rounded(result.nanoseconds() / other.nanoseconds()) + " × " + words(other.method()))
                .collect(Collectors.joining(", "));
    }

    /** Returns a name of Java as words: {@code tenPeriods} as "ten periods". */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String scaled(double number, List<String> units) {
        int unit = 0;
        double scaled = number;
        while (scaled >= STEP && unit < units.size() - 1) {
            scaled /= STEP;
            unit++;
        }
        return rounded(scaled) + ' ' + units.get(unit);
    }

    private static String rounded(double number) {
        return new BigDecimal(number).round(THREE_DIGITS).toPlainString();
    }
}
