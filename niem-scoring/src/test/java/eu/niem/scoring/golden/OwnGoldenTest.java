package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.ZScore;
import eu.niem.scoring.weighting.EqualWeighting;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rest of the synthetic composite (COINr 1.1.14); the call behind each file stands in {@code own/MANIFEST.csv}. */
class OwnGoldenTest {
    private static final int INDICATOR_CELLS = 30 * 18;
    private static final int ALL_CELLS = 30 * (18 + 5 + 2 + 1);

    private Composite own;
    private Panel treated;
    private Panel withGaps;
    private final Methodology toHundred =
            Composite.LINEAR.withNormalisation(MinMax.standard().withRange(1, 100));

    @BeforeEach
    void read() throws IOException {
        own = Composite.of(own("06_normalised/iMeta_with_parameters.csv"));
        treated = own.panel(own("05_treated/Treated.csv"));
        withGaps = own.panel(own("02_denominated/Denominated.csv"));
    }

    private static GoldenTable own(String path) throws IOException {
        return GoldenTable.shared("own/composite/" + path);
    }

    private static void check(Panel panel, Methodology methodology, String file, int cells) throws IOException {
        Cells.assertScores(Study.of(methodology, panel).score(), own(file), cells);
    }

    static Stream<Arguments> aggregators() {
        return Stream.of(
                Arguments.of("a_amean", ArithmeticMean.standard()),
                Arguments.of("a_gmean", GeometricMean.standard()),
                Arguments.of("a_hmean", HarmonicMean.standard()),
                Arguments.of("a_genmean_p-1", PowerMean.of(-1)),
                Arguments.of("a_genmean_p2", PowerMean.of(2)));
    }

    @ParameterizedTest
    @MethodSource("aggregators")
    void aggregation(String name, Aggregator aggregator) throws IOException {
        check(treated, toHundred.withAggregation(aggregator), "07_aggregated/minmax1_100_" + name + ".csv", ALL_CELLS);
    }

    static Stream<Arguments> equallyWeighted() {
        return Stream.of(
                Arguments.of("a_amean", ArithmeticMean.standard()),
                Arguments.of("a_gmean", GeometricMean.standard()),
                Arguments.of("a_hmean", HarmonicMean.standard()),
                Arguments.of("weightedMedian_interpolated", Median.standard()));
    }

    @ParameterizedTest
    @MethodSource("equallyWeighted")
    void equalWeights(String name, Aggregator aggregator) throws IOException {
        check(
                treated,
                toHundred.withWeighting(EqualWeighting.standard()).withAggregation(aggregator),
                "07_aggregated/minmax1_100_equalw_" + name + ".csv",
                ALL_CELLS);
    }

    static Stream<Arguments> skippingMissing() {
        return Stream.of(
                Arguments.of("a_amean", ArithmeticMean.standard()),
                Arguments.of("a_gmean", GeometricMean.standard()),
                Arguments.of("a_hmean", HarmonicMean.standard()));
    }

    @ParameterizedTest
    @MethodSource("skippingMissing")
    void missingChildrenAreSkippedAndTheOthersReweighted(String name, Aggregator aggregator) throws IOException {
        check(
                withGaps,
                toHundred.withAggregation(aggregator),
                "07_aggregated/NA_minmax1_100_" + name + ".csv",
                ALL_CELLS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.8, 1})
    void coverageByCount(double minimum) throws IOException {
        String name = minimum == 1 ? "1" : String.valueOf(minimum);
        check(
                withGaps,
                toHundred.withCoverage(CoverageRule.of(minimum, CoverageRule.By.COUNT)),
                "07_aggregated/NA_minmax1_100_a_amean_datthresh" + name + ".csv",
                ALL_CELLS);
    }

    /** COINr's power mean is NA where any child is, though documented to skip it: ours agrees where COINr has a value. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0.5, 2})
    void powerMeansSkipMissingChildrenAsTheOtherMeansDo(double exponent) throws IOException {
        String name = exponent == Math.rint(exponent) ? String.valueOf((int) exponent) : String.valueOf(exponent);
        GoldenTable expected = own("07_aggregated/NA_minmax1_100_a_genmean_p" + name + ".csv");
        Scorecard card = Study.of(toHundred.withAggregation(PowerMean.of(exponent)), withGaps)
                .score();
        int compared = 0;
        int ours = 0;
        List<String> nodes =
                card.nodes().stream().map(Node::id).filter(expected::has).toList();
        for (NamedCsvRecord row : expected.rows()) {
            for (String node : nodes) {
                double cell = GoldenTable.number(row, node);
                Double value = card.score(node, Composite.key(expected, row)).value();
                ours += value == null ? 0 : 1;
                if (!Double.isNaN(cell)) {
                    assertThat(value).as(node + " " + row).isCloseTo(cell, within(cell));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(expected.present(nodes)).isLessThan(ours);
    }

    private static org.assertj.core.data.Offset<Double> within(double cell) {
        return org.assertj.core.data.Offset.offset(1e-12 * Math.abs(cell));
    }

    static Stream<Arguments> panels() {
        return Stream.of(
                Arguments.of("global_a_amean", Reference.pooled(), ArithmeticMean.standard()),
                Arguments.of("global_a_gmean", Reference.pooled(), GeometricMean.standard()),
                Arguments.of("per_year_a_amean", Reference.eachPeriod(), ArithmeticMean.standard()),
                Arguments.of("per_year_a_gmean", Reference.eachPeriod(), GeometricMean.standard()));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void sixYearsPooledAndEachByItself(String name, Reference reference, Aggregator aggregator) throws IOException {
        Panel years = own.panel(own("14_panel/Denominated.csv"));
        Methodology methodology = Composite.LINEAR.withReference(reference).withAggregation(aggregator);
        check(
                years,
                methodology.withNormalisation(MinMax.standard().withRange(1, 100)),
                "14_panel/Aggregated_minmax1_100_" + name + ".csv",
                6 * ALL_CELLS);
        check(
                years,
                methodology.withNormalisation(ZScore.standard().withMean(10).withSd(2)),
                "14_panel/Aggregated_zscore10_2_" + name + ".csv",
                6 * ALL_CELLS);
    }

    @Test
    void normalisedPanels() throws IOException {
        Panel years = own.panel(own("14_panel/Denominated.csv"));
        for (String scope : List.of("global", "per_year")) {
            Methodology methodology = Composite.LINEAR.withReference(
                    scope.equals("global") ? Reference.pooled() : Reference.eachPeriod());
            check(
                    years,
                    methodology.withNormalisation(MinMax.standard().withRange(1, 100)),
                    "14_panel/Normalised_minmax1_100_" + scope + ".csv",
                    6 * INDICATOR_CELLS);
            check(
                    years,
                    methodology.withNormalisation(ZScore.standard().withMean(10).withSd(2)),
                    "14_panel/Normalised_zscore10_2_" + scope + ".csv",
                    6 * INDICATOR_CELLS);
        }
    }

    @Test
    void ranksWithinGroupsOfSize() throws IOException {
        GoldenTable expected = own("08_ranks/groupranks_SIZE.csv");
        Panel panel = own.panel(own("05_treated/Treated.csv"), Composite.areas(own("01_input/iData.csv"), "SIZE"));
        Scorecard card = Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), panel)
                .score();
        int compared = 0;
        for (NamedCsvRecord row : expected.rows()) {
            for (String node : List.of("D1", "D2", "D3", "D4", "D5", "P1", "P2", "INDEX")) {
                int rank = card
                        .at(Slice.of(Composite.ONLY_PERIOD))
                        .ranking(node, "SIZE", row.getField("SIZE"))
                        .places()
                        .stream()
                        .filter(place -> place.score().key().refArea().equals(row.getField("uCode")))
                        .findFirst()
                        .orElseThrow()
                        .rank();
                assertThat(String.valueOf(rank)).as(node + row).isEqualTo(row.getField(node));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(30 * 8);
    }
}
