package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.proportion.BinomialInterval;
import eu.niem.scoring.statistics.proportion.TwoProportions;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Shares of a simple random sample as R 4.2.2 and binom 1.1-1.1 have them; see the README beside the files. */
class ProportionGoldenTest {
    private static final double RELATIVE = 1e-11;
    private static final double ABSOLUTE = 1e-15; // where R has not quite 0
    private static final Map<String, BinomialInterval> METHODS = Map.of(
            "wilson", BinomialInterval.WILSON,
            "wilson-continuity", BinomialInterval.WILSON_CONTINUITY,
            "exact", BinomialInterval.CLOPPER_PEARSON,
            "clopper-pearson-qbeta", BinomialInterval.CLOPPER_PEARSON,
            "agresti-coull", BinomialInterval.AGRESTI_COULL,
            "asymptotic", BinomialInterval.WALD,
            "logit", BinomialInterval.LOGIT,
            "jeffreys-bcd", BinomialInterval.JEFFREYS,
            "jeffreys-equal-tailed", BinomialInterval.JEFFREYS_EQUAL_TAILED);

    private static void assertClose(double found, NamedCsvRecord row, String column) {
        double expected = GoldenTable.number(row, column);
        assertThat(found)
                .as(column + " of " + row)
                .isCloseTo(expected, within(ABSOLUTE + RELATIVE * Math.abs(expected)));
    }

    private static ConfidenceInterval interval(BinomialInterval method, NamedCsvRecord row) {
        return Objects.requireNonNull(method.interval(
                GoldenTable.number(row, "x"), GoldenTable.number(row, "n"), GoldenTable.number(row, "level")));
    }

    /** At x = n/2, where it tests against a half, R's prop.test makes no correction: its interval is Wilson's. */
    private static boolean isUncorrected(NamedCsvRecord row) {
        return row.getField("method").equals("wilson-continuity")
                && 2 * GoldenTable.number(row, "x") == GoldenTable.number(row, "n");
    }

    @Test
    void everyIntervalOfAShare() throws IOException {
        int uncorrected = 0;
        var rows = GoldenTable.bundledOwn("srs/proportion_intervals.csv").rows();
        for (NamedCsvRecord row : rows) {
            BinomialInterval method = METHODS.get(row.getField("method"));
            if (isUncorrected(row)) {
                method = BinomialInterval.WILSON;
                uncorrected++;
            }
            assertClose(interval(method, row).lower(), row, "lower");
            assertClose(interval(method, row).upper(), row, "upper");
        }
        assertThat(rows).hasSize(9 * 63);
        assertThat(uncorrected).isEqualTo(2 * 3);
    }

    private static void assertInterval(TwoProportions.Comparison found, NamedCsvRecord row, String value, String name) {
        assertThat(found.undefined()).isEmpty();
        assertClose(Objects.requireNonNull(found.value()), row, value);
        assertClose(Objects.requireNonNull(found.interval()).lower(), row, name + "_lower");
        assertClose(Objects.requireNonNull(found.interval()).upper(), row, name + "_upper");
    }

    @Test
    void everyIntervalOfAGap() throws IOException {
        var rows = GoldenTable.bundledOwn("srs/gap_intervals.csv").rows();
        for (NamedCsvRecord row : rows) {
            TwoProportions pair = new TwoProportions(
                    GoldenTable.number(row, "x_t"),
                    GoldenTable.number(row, "n_t"),
                    GoldenTable.number(row, "x_r"),
                    GoldenTable.number(row, "n_r"));
            double level = GoldenTable.number(row, "level");
            assertInterval(pair.waldDifference(level), row, "diff", "wald");
            assertInterval(pair.newcombeDifference(level), row, "diff", "newcombe");
            assertInterval(pair.katzRatio(level), row, "ratio", "katz");
        }
        assertThat(rows).hasSize(4);
    }

    @Test
    void intervalsOfMeansByStudent() throws IOException {
        var rows = GoldenTable.bundledOwn("srs/income_means.csv").rows();
        for (NamedCsvRecord row : rows) {
            double t = Distributions.studentQuantile(0.95, GoldenTable.number(row, "n") - 1);
            double half = t * GoldenTable.number(row, "se");
            assertClose(GoldenTable.number(row, "mean") - half, row, "lower_t95");
            assertClose(GoldenTable.number(row, "mean") + half, row, "upper_t95");
        }
        assertThat(rows).hasSize(4);
    }
}
