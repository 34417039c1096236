package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.description.Quantiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments and quantiles as COINr 1.1.14 has them: {@code skew}, {@code kurt}, {@code get_stats} and R's own. */
class MomentsGoldenTest {
    private static final double RELATIVE = 1e-12;

    private static void assertClose(double value, NamedCsvRecord row, String column) {
        double expected = GoldenTable.number(row, column);
        double tolerance =
                RELATIVE * Math.max(1, Math.abs(expected)); // shapes near 0 are differences of numbers near 1
        assertThat(value).as(column + " of " + row).isCloseTo(expected, within(tolerance));
    }

    @Test
    void shapesOfShortVectors() throws IOException {
        for (NamedCsvRecord row :
                GoldenTable.shared("coinr/15_vectors/skew_kurt_winsorise.csv").rows()) {
            Moments moments = Moments.of(Stream.of(row.getField("values").split(" "))
                    .mapToDouble(text -> text.equals("NA") ? Double.NaN : Double.parseDouble(text))
                    .toArray());
            assertClose(moments.skewness().orElseThrow(), row, "skew");
            assertClose(moments.kurtosis().orElseThrow(), row, "kurt");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "coinr/01_input/Raw.csv, coinr/10_stats/stats_Raw.csv, 49",
        "own/composite/01_input/Raw.csv, own/composite/10_stats/stats_Raw.csv, 18",
        "own/composite/02_denominated/Denominated.csv, own/composite/10_stats/stats_Denominated.csv, 18",
        "own/composite/05_treated/Treated.csv, own/composite/10_stats/stats_Treated.csv, 18",
        "own/composite/07_aggregated/minmax0_100_a_amean.csv, own/composite/10_stats/stats_Aggregated.csv, 26"
    })
    void momentsOfEveryColumn(String data, String statistics, int columns) throws IOException {
        GoldenTable table = GoldenTable.shared(data);
        GoldenTable expected = GoldenTable.shared(statistics);
        assertThat(expected.rows()).hasSize(columns);
        for (NamedCsvRecord row : expected.rows()) {
            double[] numbers = table.rows().stream()
                    .mapToDouble(cells -> GoldenTable.number(cells, row.getField("iCode")))
                    .toArray();
            Moments moments = Moments.of(numbers);
            Quantiles quantiles = Quantiles.of(numbers);
            assertThat(moments.n()).isEqualTo((int) GoldenTable.number(row, "N.Avail"));
            assertClose(moments.mean().orElseThrow(), row, "Mean");
            assertClose(moments.sd().orElseThrow(), row, "Std");
            assertClose(moments.skewness().orElseThrow(), row, "Skew");
            assertClose(moments.kurtosis().orElseThrow(), row, "Kurt");
            assertClose(quantiles.least().orElseThrow(), row, "Min");
            assertClose(quantiles.median().orElseThrow(), row, "Median");
            assertClose(quantiles.largest().orElseThrow(), row, "Max");
        }
    }
}
