package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.BordaCount;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.weighting.EqualWeighting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Aggregations that COINr does not have, by formulas in R that were checked with Compind 3.4, on the dimension scores of our
 * own composite and on the pillars of COINr's ASEM example; and Copeland and weighted medians by COINr and matrixStats. The
 * calls stand in {@code own/MANIFEST.csv} and {@code coinr/MANIFEST.csv}.
 */
class AggregationGoldenTest {
    private static final int ALL_CELLS = 30 * (18 + 5 + 2 + 1);
    private static final Methods METHODS = Methods.of();
    private static final MethodCall NONE = MethodCall.of("none");
    private static final MethodCall Z =
            MethodCall.of("z-score").with("mean", 100).with("sd", 10);
    private static final MethodCall ADJUSTED = MethodCall.of("adjusted-mazziotta-pareto");
    /** The areas are all there is. */
    private static final MethodCall POPULATION_Z = Z.with("divisor", "n");

    private static final MethodCall MPI = MethodCall.of("mazziotta-pareto");
    private static final MethodCall PLUS = MPI.with("penalty", "plus");
    private static final MethodCall OWA = MethodCall.of("owa");
    private static final MethodCall MEAN_MIN = MethodCall.of("mean-min");
    private static final MethodCall BOD = MethodCall.of("benefit-of-the-doubt");

    private Composite own;
    private Panel treated;
    private final Methodology toHundred =
            Composite.LINEAR.withNormalisation(MinMax.standard().withRange(1, 100));

    @BeforeEach
    void read() throws IOException {
        own = Composite.of(GoldenTable.bundled("06_normalised/iMeta_with_parameters.csv"));
        treated = own.panel(GoldenTable.bundled("05_treated/Treated.csv"));
    }

    private static GoldenTable own(String path) throws IOException {
        return GoldenTable.shared("own/composite/" + path);
    }

    /** Every column of a table of scores as an indicator below one index, with equal weights. */
    private static Scorecard score(GoldenTable input, MethodCall normalisation, MethodCall aggregation) {
        List<Node> children = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (String column : input.columns().subList(1, input.columns().size())) {
            children.add(Indicator.of(column, column, Quantity.of("POINTS", Direction.HIGHER_IS_BETTER)));
            input.rows()
                    .forEach(row -> observations.add(Observation.of(
                            column, RowKey.of(row.getField("uCode"), "2020"), GoldenTable.number(row, column))));
        }
        Framework framework =
                Framework.of("golden", "1", Dimension.of("index", "Index").withChildren(children));
        Methodology methodology = Methodology.standard()
                .withNormalisation(METHODS.make(Normaliser.ROLE, normalisation))
                .withWeighting(EqualWeighting.standard())
                .withAggregation(METHODS.make(Aggregator.ROLE, aggregation));
        return Study.of(methodology, Panel.of(framework, observations)).score();
    }

    private static void assertColumn(Scorecard card, GoldenTable expected, String column, double relative) {
        assertThat(expected.rows()).isNotEmpty();
        expected.rows().forEach(row -> {
            double cell = GoldenTable.number(row, column);
            assertThat(card.score("index", row.getField("uCode"), "2020").value())
                    .as(column + " " + row)
                    .isCloseTo(cell, Offset.offset(relative * Math.abs(cell)));
        });
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("MPI_neg_pop", POPULATION_Z, MPI),
                Arguments.of("MPI_pos_pop", POPULATION_Z, PLUS),
                Arguments.of("MPI_neg_sample", Z, MPI.with("divisor", "n-1")),
                Arguments.of("AMPI_neg", ADJUSTED, MPI),
                Arguments.of("AMPI_pos", ADJUSTED, PLUS),
                Arguments.of("penalty_neg_on_scores", NONE, MPI),
                Arguments.of("penalty_pos_on_scores", NONE, PLUS),
                Arguments.of("Wroclaw_zscores", Z, MethodCall.of("wroclaw")),
                Arguments.of("Wroclaw_on_scores", NONE, MethodCall.of("wroclaw")),
                Arguments.of("TOPSIS", NONE, MethodCall.of("topsis")),
                Arguments.of("MeanMin_z_a0.5_b0", Z, MEAN_MIN),
                Arguments.of("MeanMin_z_a1_b0", Z, MEAN_MIN.with("alpha", 1)),
                Arguments.of("MeanMin_z_a0.5_b2", Z, MEAN_MIN.with("beta", 2)),
                Arguments.of("MeanMin_scores_a0.5_b2", NONE, MEAN_MIN.with("beta", 2)),
                Arguments.of("OWA_top3", NONE, OWA.with("atLeast", 3)),
                Arguments.of("OWA_bottom3", NONE, OWA.with("moreThan", 3)),
                Arguments.of("OWA_linear_weights", NONE, OWA.with("positionWeights", List.of(5, 4, 3, 2, 1))),
                Arguments.of("min", NONE, MethodCall.of("minimum")),
                Arguments.of("max", NONE, MethodCall.of("maximum")),
                Arguments.of("median", NONE, MethodCall.of("median")),
                Arguments.of("BoD", NONE, BOD),
                Arguments.of("BoD_share_both", NONE, BOD.with("minShare", 0.08).with("maxShare", 0.4)),
                Arguments.of("BoD_share_min", NONE, BOD.with("minShare", 0.08)),
                Arguments.of("dBoD_own", NONE, BOD.with("direction", "own")),
                Arguments.of("dBoD_mean", NONE, BOD.with("direction", "mean")));
    }

    /** The linear programs of the reference stop some 1e-12 before the corner; the others agree to 1e-12. */
    @ParameterizedTest
    @MethodSource("columns")
    void ownDimensionScores(String column, MethodCall normalisation, MethodCall aggregation) throws IOException {
        GoldenTable input = GoldenTable.bundled("16_beyond/input_dimensions.csv");
        double relative = aggregation.name().equals("benefit-of-the-doubt") ? 5e-12 : 1e-12;
        assertColumn(
                score(input, normalisation, aggregation),
                GoldenTable.bundled("16_beyond/scores.csv"),
                column,
                relative);
    }

    static Stream<Arguments> asemColumns() {
        return Stream.of(
                Arguments.of("MPI_neg_pop", POPULATION_Z, MPI),
                Arguments.of("Wroclaw", Z, MethodCall.of("wroclaw")),
                Arguments.of("MeanMin_a0.5_b0", Z, MEAN_MIN),
                Arguments.of("OWA_top3", NONE, OWA.with("atLeast", 3)),
                Arguments.of("BoD", NONE, BOD),
                Arguments.of("median", NONE, MethodCall.of("median")));
    }

    @ParameterizedTest
    @MethodSource("asemColumns")
    void asemPillarScores(String column, MethodCall normalisation, MethodCall aggregation) throws IOException {
        GoldenTable input = GoldenTable.shared("coinr/16_beyond/input_pillars.csv");
        GoldenTable expected = GoldenTable.shared("coinr/16_beyond/scores.csv");
        assertColumn(score(input, normalisation, aggregation), expected, column, 1e-12);
    }

    @Test
    void bordaCountsSummed() throws IOException {
        Scorecard card = score(
                GoldenTable.bundled("16_beyond/input_dimensions.csv"),
                NONE,
                MethodCall.of("borda-count").with("form", "sum"));
        assertColumn(card, GoldenTable.bundled("16_beyond/borda.csv"), "borda", 1e-12);
    }

    /** The column {@code borda_weighted_mean}, with the weights of {@code input_weights.csv}: those of the tree. */
    @Test
    void bordaCountsAveragedByWeight() throws IOException {
        GoldenTable input = GoldenTable.bundled("16_beyond/input_dimensions.csv");
        GoldenTable expected = GoldenTable.bundled("16_beyond/borda.csv");
        double[] weights = GoldenTable.bundled("16_beyond/input_weights.csv").rows().stream()
                .mapToDouble(row -> GoldenTable.number(row, "Weight"))
                .toArray();
        double[][] children = input.columns().subList(1, 6).stream()
                .map(column -> input.rows().stream()
                        .mapToDouble(row -> GoldenTable.number(row, column))
                        .toArray())
                .toArray(double[][]::new);
        double[] out = new double[input.rows().size()];
        BordaCount.standard().aggregate(children, weights, out);
        for (int row = 0; row < out.length; row++) {
            double cell = GoldenTable.number(expected.rows().get(row), "borda_weighted_mean");
            assertThat(out[row]).isCloseTo(cell, Offset.offset(1e-12 * cell));
        }
    }

    @Test
    void copelandOnEveryLevel() throws IOException {
        Methodology methodology = toHundred.withAggregation(Copeland.standard());
        Cells.assertScores(
                Study.of(methodology, treated).score(),
                GoldenTable.bundled("07_aggregated/minmax1_100_a_copeland.csv"),
                ALL_CELLS);
        Cells.assertScores(
                Study.of(methodology.withWeighting(EqualWeighting.standard()), treated)
                        .score(),
                own("07_aggregated/minmax1_100_equalw_a_copeland.csv"),
                ALL_CELLS);
    }

    @Test
    void copelandAtTheTopOfArithmeticMeans() throws IOException {
        Methodology methodology = toHundred.withAggregation(
                PerNode.<Aggregator>of(ArithmeticMean.standard()).with(PerNode.ROOT, Copeland.standard()));
        Cells.assertScores(
                Study.of(methodology, treated).score(),
                GoldenTable.bundled("07_aggregated/minmax1_100_amean_amean_copeland.csv"),
                ALL_CELLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "lower", "interpolated"})
    void weightedMedians(String definition) throws IOException {
        Aggregator median =
                METHODS.make(Aggregator.ROLE, MethodCall.of("median").with("definition", definition));
        Cells.assertScores(
                Study.of(toHundred.withAggregation(median), treated).score(),
                own("07_aggregated/minmax1_100_weightedMedian_" + definition + ".csv"),
                ALL_CELLS);
    }

    @Test
    void interpolatedMediansOfEqualWeightsAreOrdinary() throws IOException {
        Aggregator median =
                METHODS.make(Aggregator.ROLE, MethodCall.of("median").with("definition", "interpolated"));
        Cells.assertScores(
                Study.of(toHundred.withAggregation(median).withWeighting(EqualWeighting.standard()), treated)
                        .score(),
                own("07_aggregated/minmax1_100_equalw_weightedMedian_interpolated.csv"),
                ALL_CELLS);
    }
}
