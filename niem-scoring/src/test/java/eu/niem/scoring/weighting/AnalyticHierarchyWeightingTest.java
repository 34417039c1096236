package eu.niem.scoring.weighting;

import static eu.niem.scoring.fixture.UnevenTree.FRAMEWORK;
import static eu.niem.scoring.fixture.UnevenTree.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalyticHierarchyWeightingTest {
    private static final List<List<Double>> MATRIX =
            List.of(List.of(1.0, 2.0, 6.0), List.of(0.5, 1.0, 3.0), List.of(1 / 6.0, 1 / 3.0, 1.0));

    @Test
    void rowsOfAMatrixWithoutNamesAreWarnedOf() {
        var weighting = AnalyticHierarchyWeighting.of(
                        List.of(), List.of(List.of(1.0, 2.0, 2.0), List.of(0.5, 1.0, 1.0), List.of(0.5, 1.0, 1.0)))
                .withLimit(0.1);
        assertThat(RAW.withWeighting(
                                PerNode.<Weighting>of(EqualWeighting.standard()).with(PerNode.ROOT, weighting))
                        .check(FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("children-by-position");
    }

    @Test
    void comparisonsAreMatchedByNameNotByPosition() {
        var weighting = AnalyticHierarchyWeighting.of(List.of("a", "b", "c"), MATRIX);
        Map<String, Double> weights =
                weighting.fit(Dimensions.of("c", "a", "b"), List.of()).ofChild();
        assertThat(weights.get("a")).isCloseTo(0.6, within(1e-14));
        assertThat(weights.get("b")).isCloseTo(0.3, within(1e-14));
        assertThat(weights.get("c")).isCloseTo(0.1, within(1e-14));
    }

    @Test
    void someOfThoseComparedAreComparedAmongThemselves() {
        var weighting = AnalyticHierarchyWeighting.of(List.of("a", "b", "c"), MATRIX);
        assertThat(weighting.fit(Dimensions.of("c", "b"), List.of()).ofChild().get("b"))
                .isCloseTo(0.75, within(1e-14));
        assertThat(weighting.fit(Dimensions.of("c"), List.of()).ofChild()).containsExactly(entry("c", 1.0));
        assertThatThrownBy(() -> weighting.fit(Dimensions.of("a", "d"), List.of()))
                .hasMessageContaining("does not compare 'd' below 'all': add it to 'of' and 'matrix'");
    }

    @Test
    void withoutNamesThereMustBeAsManyRowsAsChildren() {
        var weighting = AnalyticHierarchyWeighting.of(List.of(), MATRIX).withLimit(0.1);
        assertThat(weighting
                        .fit(Dimensions.of("x", "y", "z"), List.of())
                        .ofChild()
                        .get("x"))
                .isCloseTo(0.6, within(1e-14));
        assertThatThrownBy(() -> weighting.fit(Dimensions.of("x", "y"), List.of()))
                .hasMessageContaining("name the nodes of the rows by 'of'");
    }

    /** Of three, lambda is 1 + t + 1/t with t the cube root of the product round the circle, 2 x 3 x 9. */
    @Test
    void contradictionsAboveTheLimitAreRefused() {
        List<List<Double>> contradictory =
                List.of(List.of(1.0, 2.0, 1 / 9.0), List.of(0.5, 1.0, 3.0), List.of(9.0, 1 / 3.0, 1.0));
        var weighting = AnalyticHierarchyWeighting.of(List.of("a", "b", "c"), contradictory);
        double lambda = 1 + Math.cbrt(54) + 1 / Math.cbrt(54);
        assertThat(weighting.comparison(Dimensions.of("a", "b", "c")).lambda()).isCloseTo(lambda, within(1e-13));
        assertThatThrownBy(() -> weighting.fit(Dimensions.of("a", "b", "c"), List.of()))
                .hasMessageContaining("consistency ratio of 0.1 or less, but for 'all' it is 1.762");
        assertThat(AnalyticHierarchyWeighting.of(List.of("a", "b", "c"), contradictory)
                        .withLimit(2)
                        .fit(Dimensions.of("a", "b", "c"), List.of())
                        .ofChild())
                .hasSize(3);
    }

    @Test
    void theComparisonThatContradictsTheOthersIsNamed() {
        List<List<Double>> oneWrong = List.of(
                List.of(1.0, 2.0, 4.0, 1 / 9.0),
                List.of(0.5, 1.0, 2.0, 4.0),
                List.of(0.25, 0.5, 1.0, 2.0),
                List.of(9.0, 0.25, 0.5, 1.0));
        assertThatThrownBy(() -> AnalyticHierarchyWeighting.of(List.of("a", "b", "c", "d"), oneWrong)
                        .fit(Dimensions.of("a", "b", "c", "d"), List.of()))
                .hasMessageContaining("look first at 'd' against 'a', which is given as 9, but is 1");
    }

    @Test
    void comparisonsMustBePositiveAndInverse() {
        assertThatThrownBy(() -> matrix(1, 2, 2, 1)).hasMessageContaining("must be the inverse of the other way round");
        assertThatThrownBy(() -> matrix(1, -2, -0.5, 1)).hasMessageContaining("must be a number above 0");
        assertThatThrownBy(() -> matrix(2, 2, 0.5, 1)).hasMessageContaining("'a' against 'a' must be 1");
        assertThatThrownBy(() -> AnalyticHierarchyWeighting.of(List.of("a", "a"), List.of(List.of(1.0), List.of(1.0))))
                .hasMessageContaining("each node once");
        assertThatThrownBy(() -> AnalyticHierarchyWeighting.of(List.of("a"), List.of(List.of(1.0, 1.0))))
                .hasMessageContaining("as many columns as rows");
        assertThatThrownBy(() -> AnalyticHierarchyWeighting.of(List.of("a"), MATRIX))
                .hasMessageContaining("a node for each row");
    }

    @Test
    void roundedInversesStandForExactOnes() {
        var weighting = matrix(1, 6, 0.17, 1);
        assertThat(weighting.comparison(Dimensions.of("a", "b")).weights().get(0))
                .isCloseTo(6 / 7.0, within(1e-15));
    }

    private static AnalyticHierarchyWeighting matrix(double aa, double ab, double ba, double bb) {
        return AnalyticHierarchyWeighting.of(List.of("a", "b"), List.of(List.of(aa, ab), List.of(ba, bb)));
    }

    @Test
    void aComparisonShowsWeightsAndConsistency() {
        PairwiseComparison comparison =
                AnalyticHierarchyWeighting.of(List.of("a", "b", "c"), MATRIX).comparison(Dimensions.of("a", "b", "c"));
        assertThat(comparison.consistencyRatio()).isCloseTo(0, within(1e-14));
        assertThat(comparison.mostInconsistent()).isEmpty();
        assertThat(comparison.data().columns())
                .containsExactly("NODE", "WEIGHT", "LAMBDA", "CONSISTENCY_INDEX", "CONSISTENCY_RATIO");
        assertThat(comparison.toString()).startsWith("Weights by pairwise comparison, consistency ratio 0");
    }
}
