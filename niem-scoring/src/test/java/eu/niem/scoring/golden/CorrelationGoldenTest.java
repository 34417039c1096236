package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.correlation.PAdjustment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correlations, their p-values and adjusted p-values as R 4.2.2 has them: {@code cor.test} and {@code p.adjust}. */
class CorrelationGoldenTest {
    private static final double RELATIVE = 1e-12;
    private static final double LESS_THAN_ONE = 2e-15; // R takes an upper tail as 1 less the lower one
    private static final Map<String, Correlation> CORRELATIONS = Map.of(
            "pearson", Correlation.pearson(),
            "spearman", Correlation.spearman(),
            "kendall", Correlation.kendall());

    private static void assertClose(double value, double expected, String what) {
        assertThat(value).as(what).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
    }

    private static List<Double> column(List<NamedCsvRecord> rows, String name) {
        List<Double> numbers = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            double number = GoldenTable.number(row, name);
            numbers.add(Double.isNaN(number) ? null : (Double) number);
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pearson", "spearman", "kendall"})
    void coefficientsPValuesAndIntervals(String method) throws IOException {
        GoldenTable vectors = GoldenTable.bundledOwn("tests/vectors.csv");
        List<NamedCsvRecord> tests = GoldenTable.bundledOwn("tests/correlation_tests.csv").rows().stream()
                .filter(row -> row.getField("method").equals(method)
                        && row.getField("exact").equals("default"))
                .toList();
        assertThat(tests).hasSize(7);
        for (NamedCsvRecord test : tests) {
            List<NamedCsvRecord> pairs = vectors.rows("pair", test.getField("pair"));
            Association found = CORRELATIONS.get(method).of(column(pairs, "x"), column(pairs, "y"));
            assertThat(found.n()).isEqualTo(Integer.parseInt(test.getField("n")));
            assertClose(found.coefficient(), GoldenTable.number(test, "r"), "coefficient of " + test);
            assertClose(found.p().value(), GoldenTable.number(test, "p"), "p of " + test);
            assertThat(found.p().method()).isEqualTo(method(test));
            if (method.equals("pearson")) {
                assertClose(found.interval().lower(), GoldenTable.number(test, "ci_lower"), "lower of " + test);
                assertClose(found.interval().upper(), GoldenTable.number(test, "ci_upper"), "upper of " + test);
            }
        }
    }

    /** What the manual of cor.test says it does where nothing is asked for. */
    private static Association.PValue.Method method(NamedCsvRecord test) {
        boolean ties = test.getField("ties").equals("TRUE");
        int n = Integer.parseInt(test.getField("n"));
        return switch (test.getField("method")) {
            case "spearman" ->
                ties
                        ? Association.PValue.Method.STUDENT
                        : n <= 9 ? Association.PValue.Method.EXACT : Association.PValue.Method.EDGEWORTH;
            case "kendall" -> ties || n >= 50 ? Association.PValue.Method.NORMAL : Association.PValue.Method.EXACT;
            default -> Association.PValue.Method.STUDENT;
        };
    }

    /** All pairs of 18 indicators, with missing cells left out pair by pair (COINr 1.1.14: {@code get_pvals}). */
    @ParameterizedTest
    @CsvSource({
        "Raw, pearson",
        "Raw, spearman",
        "Raw, kendall",
        "Treated, pearson",
        "Treated, spearman",
        "Treated, kendall"
    })
    void pValuesOfTheComposite(String set, String method) throws IOException {
        String data = set.equals("Raw") ? "01_input/Raw.csv" : "05_treated/Treated.csv";
        GoldenTable table = GoldenTable.shared("own/composite/" + data);
        GoldenTable expected = GoldenTable.shared("own/composite/11_corr/" + set + "_L1_" + method + "_pvalues.csv");
        int compared = 0;
        for (NamedCsvRecord row : expected.rows()) {
            String first = row.getField("iCode");
            for (String second :
                    expected.columns().subList(1, expected.columns().size())) {
                if (!first.equals(second)) {
                    Association found =
                            CORRELATIONS.get(method).of(column(table.rows(), first), column(table.rows(), second));
                    double p = Objects.requireNonNull(found.p()).value();
                    double exact = GoldenTable.number(row, second);
                    assertThat(p)
                            .as("%s with %s", first, second)
                            .isCloseTo(exact, within(Math.max(RELATIVE * exact, LESS_THAN_ONE)));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(18 * 17);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLM, holm",
        "BENJAMINI_HOCHBERG, BH",
        "BONFERRONI, bonferroni",
        "HOCHBERG, hochberg",
        "HOMMEL, hommel",
        "BENJAMINI_YEKUTIELI, BY",
        "NONE, p"
    })
    void adjustedPValues(PAdjustment adjustment, String column) throws IOException {
        GoldenTable table = GoldenTable.bundledOwn("tests/adjusted_p.csv");
        int compared = 0;
        for (String set : List.of("own", "from_tests", "with_NA")) {
            List<NamedCsvRecord> rows = table.rows("set", set);
            List<Double> adjusted = adjustment.adjust(column(rows, "p"));
            List<Double> expected = column(rows, column);
            for (int i = 0; i < rows.size(); i++) {
                if (expected.get(i) == null) {
                    assertThat(adjusted.get(i)).isNull();
                } else {
                    assertClose(adjusted.get(i), expected.get(i), rows.get(i).toString());
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(40);
    }
}
