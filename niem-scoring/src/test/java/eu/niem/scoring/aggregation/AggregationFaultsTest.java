package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.statistics.description.Divisor;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Faults of aggregations in COINr 1.1.14 and Compind 3.4, which these do not have; and what else is easily got wrong. */
class AggregationFaultsTest {
    private static final double NONE = Double.NaN;
    private static final double[] EQUAL = {1, 1, 1};

    private static double[] scores(Aggregator aggregator, double[] weights, double[]... children) {
        double[] out = new double[children[0].length];
        Arrays.fill(out, NONE);
        aggregator.aggregate(children, weights, out);
        return out;
    }

    private static double score(RowAggregator aggregator, double... values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return aggregator.aggregate(values, weights, values.length);
    }

    /** COINr drops comparisons with a missing value above the diagonal only: -1, -1, 2 becomes 1, 0, -1 in reverse. */
    @Test
    void copelandOfMissingValuesDoesNotDependOnTheOrderOfTheRows() {
        double[][] children = {{3, 2, 1}, {NONE, 1, 2}, {1, NONE, 2}};
        double[][] reversed = {{1, 2, 3}, {2, 1, NONE}, {2, NONE, 1}};
        double[] scores = scores(Copeland.standard(), EQUAL, children);
        double[] turned = scores(Copeland.standard(), EQUAL, reversed);
        assertThat(turned).containsExactly(scores[2], scores[1], scores[0]);
        // the first beats the second on the one child they share, and ties with the third, which beats nobody else
        assertThat(scores).containsExactly(1, -1, 0);
    }

    @Test
    void areasWithNoChildInCommonAreTied() {
        double[][] children = {{9, NONE, 5}, {NONE, 1, 5}};
        OutrankingMatrix matrix = OutrankingMatrix.of(children, new double[] {1, 1});
        assertThat(matrix.share(0, 1)).isEqualTo(0.5);
        assertThat(matrix.majority(0, 1)).isZero();
        assertThat(matrix.share(0, 2)).isEqualTo(1);
        assertThat(matrix.support(0, 2)).isEqualTo(2);
    }

    /** COINr's a_copeland is a built-in that Aggregate cannot call. */
    @Test
    void copelandIsFoundByItsNameAndByThatOfCoinr() {
        Methods methods = Methods.of();
        Aggregator copeland = Copeland.standard();
        for (String name : List.of("copeland", "a_copeland")) {
            assertThat(methods.<Aggregator>make(Aggregator.ROLE, MethodCall.of(name)))
                    .isEqualTo(copeland);
        }
    }

    /** Compind's ci_mean_min standardises down the rows: up to 23.8 off the formula. */
    @Test
    void meanMinLooksAtTheChildrenOfOneAreaOnly() {
        assertThat(score(MeanMin.standard(), 90, 60, 30)).isEqualTo(45);
        assertThat(score(MeanMin.standard().withAlpha(1), 90, 60, 30)).isEqualTo(30);
        assertThat(score(MeanMin.standard().withAlpha(0), 90, 60, 30)).isEqualTo(60);
        assertThat(score(MeanMin.standard().withAlpha(1).withBeta(40), 90, 60, 30))
                .isEqualTo(50); // 60 - (sqrt(30^2 + 40^2) - 40)
    }

    /** Compind's ci_generalized_mean divides by p instead of taking the root: 1107.6 instead of 47.07. */
    @Test
    void aPowerMeanTakesTheRoot() {
        assertThat(score(PowerMean.of(2), 3, 4, 5)).isCloseTo(Math.sqrt(50.0 / 3), Offset.offset(1e-14));
    }

    /** Compind's ci_mpi subtracts for "POS", and ci_ampi ignores its penalty. */
    @Test
    void aPenaltyOfPlusAddsAndOneOfMinusSubtracts() {
        double mean = 100;
        double imbalance = 200.0 / 3 / mean;
        assertThat(score(MazziottaPareto.standard(), 90, 100, 110)).isEqualTo(mean - imbalance);
        assertThat(score(MazziottaPareto.standard().withPenalty(MazziottaPareto.Penalty.PLUS), 90, 100, 110))
                .isEqualTo(mean + imbalance);
        assertThat(score(MazziottaPareto.standard().withDivisor(Divisor.N_1), 90, 100, 110))
                .isEqualTo(99);
    }

    /** Compind's ci_ampi rounds to three decimals. */
    @Test
    void anIndexIsNotRounded() {
        assertThat(score(MazziottaPareto.standard(), 100, 100.0001))
                .isNotEqualTo(100.0)
                .isStrictlyBetween(100.0, 100.0001);
    }

    /** A sum that skips what is missing takes it as 0. */
    @Test
    void aMissingChildOfASumIsNotZero() {
        double[][] children = {{10, 10}, {20, NONE}, {30, 30}};
        assertThat(scores(Sum.standard(), EQUAL, children)).containsExactly(60, 60);
        assertThat(scores(Sum.standard(), new double[] {2, 1, 1}, children)).containsExactly(70, 66.66666666666667);
    }

    @Test
    void aMissingChildOfABordaCountIsNotZeroPoints() {
        double[][] children = {{3, 2, 1}, {3, NONE, 1}};
        assertThat(scores(BordaCount.standard(), new double[] {1, 1}, children)).containsExactly(1.5, 1, 0);
    }

    @Test
    void orderedAveragesOfFewerChildrenKeepTheirMeaning() {
        assertThat(score(OrderedWeightedAverage.ofHighest(3), 1, 2)).isEqualTo(1.5);
        assertThat(score(OrderedWeightedAverage.ofLowest(2), 1, 2, 9)).isEqualTo(1.5);
        assertThat(score(OrderedWeightedAverage.of(List.of(1.0, 0.0, 0.0, 0.0)), 1, 2, 9))
                .isEqualTo(9);
        assertThat(score(OrderedWeightedAverage.of(List.of(0.0, 0.0, 0.0, 1.0)), 1, 2, 9))
                .isEqualTo(1);
        assertThat(score(OrderedWeightedAverage.of(List.of(2.0, 2.0)), 1, 2, 9)).isEqualTo(4);
        // half of the weight of the first position is for the higher, the rest for the lower of two
        assertThat(score(OrderedWeightedAverage.of(List.of(0.0, 1.0, 0.0)), 1, 2))
                .isEqualTo(1.5);
    }

    private static Aggregator owa(MethodCall call) {
        return Methods.of().make(Aggregator.ROLE, call);
    }

    @Test
    void exactlyOneFormOfAnOrderedAverageMustBeGiven() {
        assertThatThrownBy(() -> owa(MethodCall.of("owa")))
                .hasMessageContaining("exactly one of 'positionWeights', 'atLeast' and 'moreThan', but had 0");
        assertThatThrownBy(() -> owa(MethodCall.of("owa").with("atLeast", 1).with("moreThan", 2)))
                .hasMessageContaining("but had 2");
        assertThatThrownBy(() -> OrderedWeightedAverage.ofHighest(0)).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> OrderedWeightedAverage.of(List.of(0.0, 0.0)))
                .hasMessageContaining("one of them above 0");
        assertThatThrownBy(() -> owa(MethodCall.of("owa").with("atLeast", 2.5)))
                .hasMessageContaining("must be a whole number, but was 2.5");
    }

    @Test
    void limitsThatCannotHoldAreRefused() {
        assertThatThrownBy(() -> BenefitOfTheDoubt.standard().withShares(0.5, 0.4))
                .hasMessageContaining("'minShare' and 'maxShare' from 0 to 1");
        assertThatThrownBy(() -> BenefitOfTheDoubt.standard().withWeights(0, 0)).hasMessageContaining("'maxWeight'");
        assertThatThrownBy(() -> MeanMin.standard().withAlpha(2)).hasMessageContaining("'alpha' from 0 to 1");
    }

    /** An area is compared over what both have: it is no worse for what it lacks, nor are others for what it lacks. */
    @Test
    void benefitOfTheDoubtOfAMissingChildIsThatOfTheOthers() {
        double[][] children = {{5, 10, 2}, {NONE, 4, 8}};
        double[] scores = scores(BenefitOfTheDoubt.standard(), new double[] {1, 1}, children);
        assertThat(scores).containsExactly(0.5, 1, 1);
        OptimalWeights best = BenefitOfTheDoubt.standard().weights(children, new double[] {1, 1}, 0);
        assertThat(best.weights()).containsExactly(0.1, NONE);
        assertThat(best.shares()).containsExactly(1.0, NONE);
        assertThat(best.benchmarks()).containsExactly(1);
    }
}
