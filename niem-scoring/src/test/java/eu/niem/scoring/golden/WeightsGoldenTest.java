package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.EffectiveWeights;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.weighting.AnalyticHierarchyWeighting;
import eu.niem.scoring.weighting.CorrelationBalanceWeighting;
import eu.niem.scoring.weighting.CriticWeighting;
import eu.niem.scoring.weighting.EntropyWeighting;
import eu.niem.scoring.weighting.FactorAnalysisWeighting;
import eu.niem.scoring.weighting.PairwiseComparison;
import eu.niem.scoring.weighting.PrincipalComponentWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights that other tools find, or the handbook prints. */
class WeightsGoldenTest {
    private static final double RELATIVE = 1e-12;

    private static Dimension dimension(List<String> ids) {
        return Dimension.of("all", "All")
                .withChildren(ids.stream()
                        .map(id -> (Node) Indicator.of(id, id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER)))
                        .toList());
    }

    private static Column column(GoldenTable table, String name) {
        return Column.of(
                name,
                table.rows().stream()
                        .mapToDouble(row -> GoldenTable.number(row, name))
                        .toArray());
    }

    private static void assertWeights(Weighting weighting, String expected) throws IOException {
        GoldenTable data = GoldenTable.bundled("16_beyond/input_dimensions.csv");
        GoldenTable weights = GoldenTable.bundled("16_beyond/weights.csv");
        List<String> ids =
                weights.rows().stream().map(row -> row.getField("iCode")).toList();
        List<Column> columns = ids.stream().map(id -> column(data, id)).toList();
        var found = weighting.fit(dimension(ids), columns).ofChild();
        for (NamedCsvRecord row : weights.rows()) {
            double cell = GoldenTable.number(row, expected);
            assertThat(found.get(row.getField("iCode"))).as(row.toString()).isCloseTo(cell, within(RELATIVE * cell));
        }
        assertThat(found).hasSize(5);
    }

    @Test
    void entropy() throws IOException {
        assertWeights(EntropyWeighting.standard(), "entropy");
    }

    @Test
    void criticOfRescaledScoresAndOfScoresAsTheyAre() throws IOException {
        assertWeights(CriticWeighting.standard(), "critic_minmax");
        assertWeights(CriticWeighting.standard().withRescaled(false), "critic_on_scores");
    }

    private static void assertEffective(EffectiveWeights found, GoldenTable expected) {
        for (NamedCsvRecord row : expected.rows()) {
            double cell = GoldenTable.number(row, "EffWeight");
            double effective = found.line(row.getField("iCode")).effective();
            assertThat(effective).as(row.toString()).isCloseTo(cell, within(RELATIVE * cell));
        }
        assertThat(found.lines()).hasSameSizeAs(expected.rows());
    }

    @Test
    void effectiveWeightsThroughTheTree() throws IOException {
        Composite own = Composite.of(GoldenTable.bundled("06_normalised/iMeta_with_parameters.csv"));
        Panel treated = own.panel(GoldenTable.bundled("05_treated/Treated.csv"));
        assertEffective(
                EffectiveWeights.of(Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), treated)
                        .fit()),
                GoldenTable.bundled("09_weights/effective.csv"));
    }

    @Test
    void effectiveWeightsOfAsem() throws IOException {
        Composite asem = Composite.of(GoldenTable.shared("coinr/01_input/iMeta.csv"));
        Panel treated = asem.panel(GoldenTable.shared("coinr/05_treated/Treated_default_winmax5.csv"));
        assertEffective(
                EffectiveWeights.of(Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), treated)
                        .fit()),
                GoldenTable.shared("coinr/09_weights/effective.csv"));
    }

    /** The optimum of COINr's get_opt_weights with a tight tolerance; at the root, so that the index is the outcome. */
    @Test
    void balanceOfThePillars() throws IOException {
        Composite own = Composite.of(GoldenTable.bundled("06_normalised/iMeta_with_parameters.csv"));
        Panel treated = own.panel(GoldenTable.bundled("05_treated/Treated.csv"));
        var methodology = Composite.LINEAR
                .withNormalisation(MinMax.standard())
                .withWeighting(PerNode.of(Composite.LINEAR.weighting().standard())
                        .with(PerNode.ROOT, CorrelationBalanceWeighting.standard()));
        EffectiveWeights found =
                EffectiveWeights.of(Study.of(methodology, treated).fit());
        for (NamedCsvRecord row :
                GoldenTable.bundled("09_weights/opt_balance_L3_tight.csv").rows()) {
            assertThat(found.line(row.getField("iCode")).weight())
                    .as(row.toString())
                    .isCloseTo(GoldenTable.number(row, "Weight"), within(1e-6));
        }
    }

    /** Where COINr's get_opt_weights gives a weight of -0.82, the pillars of connectivity towards equal importance. */
    @Test
    void aBalanceIsNeverNegative() throws IOException {
        Composite asem =
                Composite.of(GoldenTable.shared("coinr/06_normalised/iMeta_with_normalisation_parameters.csv"));
        Panel treated = asem.panel(GoldenTable.shared("coinr/05_treated/Treated_default_winmax5.csv"));
        var linear = Composite.LINEAR.withNormalisation(MinMax.standard());
        PerNode<Weighting> weighting = PerNode.of(linear.weighting().standard());
        assertThatThrownBy(() -> Study.of(
                                linear.withWeighting(weighting.with("Conn", CorrelationBalanceWeighting.standard())),
                                treated)
                        .fit())
                .hasMessageContaining("finds no weights of 0 or more for 'Conn' that reach its target")
                .hasMessageContaining("the nearest are off by 0.0");
        EffectiveWeights nearest = EffectiveWeights.of(Study.of(
                        linear.withWeighting(weighting.with(
                                "Conn", CorrelationBalanceWeighting.standard().withTolerance(0.1))),
                        treated)
                .fit());
        assertThat(nearest.lines()).allMatch(line -> line.weight() >= 0);
    }

    /** In proportion to the first loadings of COINr's get_PCA wherever these have one sign. */
    @Test
    void principalComponentWeightsAreLoadings() throws IOException {
        GoldenTable expected = GoldenTable.shared("own/composite/09_weights/PCA_Aggregated_L1_weights.csv");
        Composite own = Composite.of(GoldenTable.bundled("06_normalised/iMeta_with_parameters.csv"));
        Panel treated = own.panel(GoldenTable.bundled("05_treated/Treated.csv"));
        var methodology = Composite.LINEAR
                .withNormalisation(MinMax.standard())
                .withWeighting(PerNode.of(Composite.LINEAR.weighting().standard())
                        .with(PerNode.LEAF_DIMENSIONS, PrincipalComponentWeighting.standard()));
        EffectiveWeights found =
                EffectiveWeights.of(Study.of(methodology, treated).fit());
        for (String dimension : List.of("D1", "D2", "D3", "D4", "D5")) {
            List<NamedCsvRecord> rows = expected.rows().stream()
                    .filter(row -> found.line(row.getField("iCode")).parent().equals(dimension))
                    .toList();
            double sum = rows.stream()
                    .mapToDouble(row -> GoldenTable.number(row, "Weight"))
                    .sum();
            for (NamedCsvRecord row : rows) {
                assertThat(found.line(row.getField("iCode")).weight())
                        .isCloseTo(GoldenTable.number(row, "Weight") / sum, within(RELATIVE));
            }
        }
    }

    /** Handbook, table 18 by principal components; its second digit depends on where the rotation stopped. */
    @Test
    void factorAnalysisOfTable18() throws IOException {
        List<Double> printed = List.of(.17, .15, .11, .07, .08, .12, .14, .16);
        List<String> ids = ComponentsGoldenTest.technology().variables();
        GoldenTable table = GoldenTable.shared("composite/tai_23.csv");
        var found = FactorAnalysisWeighting.standard()
                .withMinimumEigenvalue(0.8)
                .fit(dimension(ids), ids.stream().map(id -> column(table, id)).toList())
                .ofChild();
        for (int i = 0; i < printed.size(); i++) {
            assertThat(found.get(ids.get(i))).as(ids.get(i)).isCloseTo(printed.get(i), within(0.0065));
        }
    }

    /** Handbook, table 20; the book prints no weights of this one matrix, they were computed apart from this library. */
    @Test
    void analyticHierarchyOfTable20() {
        List<List<Double>> matrix = List.of(
                List.of(1.0, 2.0, 3.0, 2.0, 5.0, 5.0, 1.0, 3.0),
                List.of(1 / 2.0, 1.0, 2.0, 1 / 2.0, 4.0, 4.0, 1 / 2.0, 3.0),
                List.of(1 / 3.0, 1 / 2.0, 1.0, 1 / 4.0, 2.0, 2.0, 1 / 5.0, 1 / 2.0),
                List.of(1 / 2.0, 2.0, 4.0, 1.0, 4.0, 4.0, 1 / 2.0, 3.0),
                List.of(1 / 5.0, 1 / 4.0, 1 / 2.0, 1 / 4.0, 1.0, 1.0, 1 / 5.0, 1 / 2.0),
                List.of(1 / 5.0, 1 / 4.0, 1 / 2.0, 1 / 4.0, 1.0, 1.0, 1 / 5.0, 1 / 2.0),
                List.of(1.0, 2.0, 5.0, 2.0, 5.0, 5.0, 1.0, 4.0),
                List.of(1 / 3.0, 1 / 3.0, 2.0, 1 / 3.0, 2.0, 2.0, 1 / 4.0, 1.0));
        List<Double> expected = List.of(.2291, .1346, .0594, .1761, .0385, .0385, .2522, .0715);
        List<String> ids = IntStream.rangeClosed(1, 8).mapToObj(i -> "x" + i).toList();
        PairwiseComparison found = AnalyticHierarchyWeighting.of(ids, matrix).comparison(dimension(ids));
        for (int i = 0; i < 8; i++) {
            assertThat(found.weights().get(i)).isCloseTo(expected.get(i), within(0.00005));
        }
        assertThat(found.lambda()).isCloseTo(8.2111, within(0.00005));
        assertThat(found.consistencyIndex()).isCloseTo(.0302, within(0.00005));
        assertThat(found.consistencyRatio()).isCloseTo(.0214, within(0.00005));
    }
}
