package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.aggregation.BenefitOfTheDoubt;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 19; and shares of areas of our own. */
class BenefitOfTheDoubtGoldenTest {
    private static final List<String> INDICATORS = List.of(
            "patents",
            "royalties",
            "internet",
            "exports",
            "telephones_log10",
            "electricity_log10",
            "schooling",
            "university");

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The indicators of the technology achievement index from 0 for the least of 23 countries to 1 for the greatest. */
    private static double[][] technology() throws IOException {
        GoldenTable table = GoldenTable.shared("composite/tai_23.csv");
        return INDICATORS.stream()
                .map(indicator -> {
                    double[] raw = table.rows().stream()
                            .mapToDouble(row -> GoldenTable.number(row, indicator))
                            .toArray();
                    double least = Arrays.stream(raw).min().orElseThrow();
                    double greatest = Arrays.stream(raw).max().orElseThrow();
                    return Arrays.stream(raw)
                            .map(value -> (value - least) / (greatest - least))
                            .toArray();
                })
                .toArray(double[][]::new);
    }

    /** Each weight from 10 to 15 per cent of their sum; the handbook prints two digits of data with more. */
    @Test
    void handbookTable19() throws IOException {
        double[] scores = new double[23];
        BenefitOfTheDoubt.standard().withWeights(0.1, 0.15).aggregate(technology(), ones(8), scores);
        GoldenTable published = GoldenTable.shared("composite/tai_published_scores.csv");
        assertThat(published.rows()).hasSize(23);
        for (int row = 0; row < 23; row++) {
            double printed = GoldenTable.number(published.rows().get(row), "BOD_T19");
            assertThat(scores[row]).as(published.rows().get(row).toString()).isCloseTo(printed, Offset.offset(0.0075));
        }
    }

    @Test
    void withoutLimitsEightOfTheHandbooksCountriesAreBestInSomething() throws IOException {
        double[] scores = new double[23];
        BenefitOfTheDoubt.standard().aggregate(technology(), ones(8), scores);
        assertThat(Arrays.stream(scores).filter(score -> score == 1)).hasSize(8);
    }

    /** Shares need not be unique; that they keep to their limits and make up the score is what can be checked. */
    @Test
    void sharesKeepToTheirLimits() throws IOException {
        GoldenTable input = GoldenTable.bundled("16_beyond/input_dimensions.csv");
        GoldenTable expected = GoldenTable.bundled("16_beyond/scores.csv");
        double[][] children = input.columns().subList(1, 6).stream()
                .map(column -> input.rows().stream()
                        .mapToDouble(row -> GoldenTable.number(row, column))
                        .toArray())
                .toArray(double[][]::new);
        BenefitOfTheDoubt limited = BenefitOfTheDoubt.standard().withShares(0.08, 0.4);
        for (int row = 0; row < 30; row++) {
            BenefitOfTheDoubt.Optimum best = limited.weights(children, ones(5), row);
            assertThat(best.shares()).allSatisfy(share -> assertThat(share).isBetween(0.08 - 1e-12, 0.4 + 1e-12));
            assertThat(best.shares().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1, Offset.offset(1e-12));
            assertThat(best.benchmarks()).isNotEmpty();
            int area = row;
            double value = IntStream.range(0, 5)
                    .mapToDouble(child -> best.weights().get(child) * children[child][area])
                    .sum();
            assertThat(value)
                    .isCloseTo(best.score(), Offset.offset(1e-12))
                    .isCloseTo(GoldenTable.number(expected.rows().get(row), "BoD_share_both"), Offset.offset(1e-12));
        }
    }
}
