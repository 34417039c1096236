package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;

/** What stands in {@code scores.csv}, one line for a node and a row; lines of the group {@code _T} are asked for by area. */
record SavedScores(Map<String, NamedCsvRecord> lines) {
    /** The period of tables without a column of years. */
    static final String ONLY_PERIOD = "2020";

    private static final int DIGITS = 12;
    private static final List<String> HEADER = List.of(
            "NODE",
            "REF_AREA",
            "TIME_PERIOD",
            "GROUP",
            "SCORE",
            "RANK",
            "SCORED",
            "EXPECTED",
            "BAND",
            "ABSENT",
            "OBSERVED",
            "STATUS");

    static SavedScores read(Path path) throws IOException {
        Map<String, NamedCsvRecord> lines = new LinkedHashMap<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            for (NamedCsvRecord line : reader.stream().toList()) {
                assertThat(line.getHeader()).isEqualTo(HEADER);
                String key = String.join("|", line.getFields().subList(0, 4));
                assertThat(lines.put(key, line)).as("twice: " + key).isNull();
                assertThat(line.getField("SCORE").isEmpty())
                        .as("a score or the reason there is none: " + line.getFields())
                        .isEqualTo(!line.getField("ABSENT").isEmpty())
                        .isEqualTo(line.getField("RANK").isEmpty());
            }
        }
        return new SavedScores(lines);
    }

    NamedCsvRecord line(String node, String area, String period, String group) {
        String key = String.join("|", node, area, period, group);
        return Objects.requireNonNull(lines.get(key), "no line " + key);
    }

    NamedCsvRecord line(String node, String area) {
        return line(node, area, ONLY_PERIOD, "_T");
    }

    /** The score; {@code NaN} where there is none. */
    double score(String node, String area, String period) {
        String text = line(node, area, period, "_T").getField("SCORE");
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    double score(String node, String area) {
        return score(node, area, ONLY_PERIOD);
    }

    int rank(String node, String area) {
        return Integer.parseInt(line(node, area).getField("RANK"));
    }

    /** Every figure of a table whose columns are nodes, to 1e-12 of itself; {@code NA} is no score. */
    void assertAre(GoldenTable expected) {
        assertAre(expected, expected.figures());
    }

    /** Every figure of a table; where it has none there may be a score. */
    void assertHave(GoldenTable expected) {
        int compared = 0;
        for (NamedCsvRecord row : expected.rows()) {
            for (String node : expected.figures()) {
                double figure = GoldenTable.number(row, node);
                if (!Double.isNaN(figure)) {
                    assertClose(score(node, row.getField("uCode")), figure, node + " of " + row.getField("uCode"));
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    void assertAre(GoldenTable expected, List<String> nodes) {
        assertThat(nodes).isNotEmpty();
        for (NamedCsvRecord row : expected.rows()) {
            String period = expected.hasPeriods() ? row.getField("Time") : ONLY_PERIOD;
            for (String node : nodes) {
                double score = score(node, row.getField("uCode"), period);
                assertClose(score, GoldenTable.number(row, node), node + " of " + row.getField("uCode") + " " + period);
            }
        }
    }

    /** The scores of one node are a column of a table. */
    void assertIs(GoldenTable expected, String column, String node, double relative) {
        for (NamedCsvRecord row : expected.rows()) {
            String area = row.getField("uCode");
            assertClose(score(node, area), GoldenTable.number(row, column), relative, column + " of " + area);
        }
    }

    static void assertClose(double actual, double expected, String what) {
        assertClose(actual, expected, 1e-12, what);
    }

    private static void assertClose(double actual, double expected, double relative, String what) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(what).isNaN();
        } else {
            assertThat(actual)
                    .as(what)
                    .isCloseTo(expected, Offset.offset(relative * Math.max(1e-2, Math.abs(expected))));
        }
    }

    /**
     * In each node, period and group, a rank is one more than how many are greater. Scores are equal if they are the same
     * once rounded, half to even, to twelve digits below the power of ten at or above the largest.
     */
    SavedScores assertRanked() {
        lines.values().stream()
                .filter(line -> !line.getField("SCORE").isEmpty())
                .collect(Collectors.groupingBy(
                        line -> List.of(line.getField("NODE"), line.getField("TIME_PERIOD"), line.getField("GROUP"))))
                .values()
                .forEach(SavedScores::assertRanked);
        return this;
    }

    private static void assertRanked(List<NamedCsvRecord> compared) {
        double[] scores = compared.stream()
                .mapToDouble(line -> Double.parseDouble(line.getField("SCORE")))
                .toArray();
        BigDecimal largest = Arrays.stream(scores)
                .mapToObj(BigDecimal::new)
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        boolean isPower = largest.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        int digits = DIGITS - (largest.precision() - largest.scale()) + (isPower ? 1 : 0);
        BigDecimal[] rounded = Arrays.stream(scores)
                .mapToObj(score -> new BigDecimal(score).setScale(digits, RoundingMode.HALF_EVEN))
                .toArray(BigDecimal[]::new);
        for (int i = 0; i < scores.length; i++) {
            BigDecimal own = rounded[i];
            long greater = Arrays.stream(rounded)
                    .filter(other -> other.compareTo(own) > 0)
                    .count();
            assertThat(compared.get(i).getField("RANK"))
                    .as("rank of " + compared.get(i).getFields())
                    .isEqualTo(String.valueOf(1 + greater));
        }
    }
}
