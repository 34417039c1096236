package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** Laws of the aggregations that compare areas with each other, on sets with ties and with missing children. */
class AggregatorProperties {
    private static final List<Aggregator> ALL = List.of(
            Copeland.standard(),
            BordaCount.standard(),
            BordaCount.standard().withForm(BordaCount.Form.SUM),
            Kemeny.standard(),
            Wroclaw.standard(),
            BenefitOfTheDoubt.standard(),
            BenefitOfTheDoubt.standard().withShares(0.05, 0.9),
            BenefitOfTheDoubt.standard().withWeights(0.05, 0.9),
            BenefitOfTheDoubt.standard().withDirection(BenefitOfTheDoubt.Improvement.MEAN));

    /** Children by rows, with weights. */
    static final class Input {
        private final double[][] children;
        private final double[] weights;

        Input(double[][] children, double[] weights) {
            this.children = children;
            this.weights = weights;
        }

        double[][] children() {
            return children;
        }

        double[] weights() {
            return weights;
        }

        int rows() {
            return children[0].length;
        }

        Input withRows(int[] order) {
            return new Input(
                    Arrays.stream(children)
                            .map(child -> IntStream.of(order)
                                    .mapToDouble(row -> child[row])
                                    .toArray())
                            .toArray(double[][]::new),
                    weights);
        }

        Input withScale(double factor, double offset) {
            return new Input(
                    Arrays.stream(children)
                            .map(child -> Arrays.stream(child)
                                    .map(value -> factor * value + offset)
                                    .toArray())
                            .toArray(double[][]::new),
                    weights);
        }

        double[] scores(Aggregator aggregator) {
            double[] out = new double[rows()];
            Arrays.fill(out, Double.NaN);
            aggregator.aggregate(children, weights, out);
            return out;
        }

        @Override
        public String toString() {
            return Arrays.deepToString(children) + " " + Arrays.toString(weights);
        }
    }

    @Provide
    Arbitrary<Input> inputs() {
        return Arbitraries.randoms().map(random -> input(random, 0.15));
    }

    @Provide
    Arbitrary<Input> complete() {
        return Arbitraries.randoms().map(random -> input(random, 0));
    }

    private static Input input(Random random, double absent) {
        int rows = 1 + random.nextInt(7);
        boolean coarse = random.nextBoolean();
        double[][] children = new double[1 + random.nextInt(6)][rows];
        for (double[] child : children) {
            Arrays.setAll(
                    child,
                    row -> random.nextDouble() < absent
                            ? Double.NaN
                            : coarse ? 1 + random.nextInt(3) : 1 + 99 * random.nextDouble());
        }
        double[] weights = random.doubles(children.length, 0.1, 3).toArray();
        if (random.nextBoolean()) {
            Arrays.fill(weights, 1);
        }
        return new Input(children, weights);
    }

    /** Bit by bit: not even rounding depends on where a row stands. */
    @Property
    void theOrderOfRowsChangesNothing(@ForAll("inputs") Input input, @ForAll Random random) {
        int[] order = IntStream.range(0, input.rows()).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
        for (Aggregator aggregator : ALL) {
            double[] scores = input.scores(aggregator);
            assertThat(input.withRows(order).scores(aggregator))
                    .as(aggregator.toString())
                    .isEqualTo(
                            IntStream.of(order).mapToDouble(row -> scores[row]).toArray());
        }
    }

    @Property
    void equalAreasHaveEqualScores(@ForAll("inputs") Input input) {
        int[] twice = IntStream.concat(IntStream.range(0, input.rows()), IntStream.of(0))
                .toArray();
        for (Aggregator aggregator : ALL) {
            double[] scores = input.withRows(twice).scores(aggregator);
            assertThat(Double.valueOf(scores[scores.length - 1]))
                    .as(aggregator.toString())
                    .isEqualTo(Double.valueOf(scores[0]));
        }
    }

    @Property
    void whatLooksAtOrderOnlyIsTheSameOnEveryScaleThatKeepsIt(@ForAll("inputs") Input input) {
        for (Aggregator aggregator : ALL.subList(0, 4)) {
            assertThat(input.withScale(0.25, 7).scores(aggregator))
                    .as(aggregator.toString())
                    .isEqualTo(input.scores(aggregator));
        }
    }

    @Property
    void aDistanceIsTheSameInAnotherUnitAndFromAnotherZero(@ForAll("inputs") Input input) {
        assertClose(input.withScale(4, -32).scores(Wroclaw.standard()), input.scores(Wroclaw.standard()));
    }

    @Property
    void benefitOfTheDoubtIsTheSameInAnotherUnit(@ForAll("inputs") Input input) {
        for (Aggregator aggregator : ALL.subList(5, 9)) {
            assertClose(input.withScale(1e6, 0).scores(aggregator), input.scores(aggregator));
        }
    }

    private static void assertClose(double[] scores, double[] expected) {
        for (int row = 0; row < scores.length; row++) {
            if (Double.isNaN(expected[row])) {
                assertThat(scores[row]).isNaN();
            } else {
                assertThat(scores[row]).isCloseTo(expected[row], Offset.offset(1e-9));
            }
        }
    }

    @Property
    void copelandAndBordaCountsAddUpToWhatThereIsToGive(@ForAll("complete") Input input) {
        assertThat(Arrays.stream(input.scores(Copeland.standard())).sum()).isZero();
        int rows = input.rows();
        assertThat(Arrays.stream(input.scores(BordaCount.standard())).sum())
                .isCloseTo(rows * (rows - 1) / 2.0, Offset.offset(1e-9));
        assertThat(Arrays.stream(input.scores(Kemeny.standard())).sum())
                .isCloseTo(rows * (rows - 1) / 2.0, Offset.offset(1e-6));
    }

    @Property
    void scoresKeepToTheirBounds(@ForAll("inputs") Input input) {
        int most = input.rows() - 1;
        assertWithin(input.scores(Copeland.standard()), -most, most);
        assertWithin(input.scores(BordaCount.standard()), 0, most);
        assertWithin(input.scores(Kemeny.standard()), 0, most);
        ALL.subList(5, 9).forEach(aggregator -> assertWithin(input.scores(aggregator), 0, 1));
    }

    private static void assertWithin(double[] scores, double least, double greatest) {
        for (double score : scores) {
            assertThat(Double.isNaN(score) || (score >= least - 1e-12 && score <= greatest + 1e-12))
                    .as(score + " in " + least + " to " + greatest)
                    .isTrue();
        }
    }

    /** All orders of seven areas or fewer, one by one. */
    @Property(tries = 200)
    void kemenyFindsTheBestOrdersOfAllThatThereAre(@ForAll("inputs") Input input) {
        OutrankingMatrix matrix = OutrankingMatrix.of(input.children(), input.weights());
        KemenyRanking ranking = KemenyRanking.of(matrix);
        int[] rows = IntStream.range(0, input.rows()).filter(matrix::isCompared).toArray();
        AllOrders all = new AllOrders(matrix, rows);
        assertThat(ranking.isExact()).isTrue();
        assertThat(ranking.agreement()).isCloseTo(all.greatest(), Offset.offset(1e-9));
        assertThat(ranking.count()).isEqualTo(all.best().size());
        assertThat(ranking.orders())
                .hasSize(Math.min(all.best().size(), 1000))
                .doesNotHaveDuplicates()
                .isSubsetOf(all.best());
        for (int row : rows) {
            assertThat(ranking.areasBehind(row)).isCloseTo(all.areasBehind(row), Offset.offset(1e-6));
        }
    }

    /** Whatever weights somebody else may think of, they do not give an area more. */
    @Property
    void noWeightsWithinTheLimitsGiveMoreThanTheBest(@ForAll("complete") Input input, @ForAll Random random) {
        double[] free = input.scores(BenefitOfTheDoubt.standard());
        double[] limited = input.scores(BenefitOfTheDoubt.standard().withWeights(0.05, 1));
        double[] weights = random.doubles(input.children().length, 0, 1).toArray();
        double sum = Arrays.stream(weights).sum();
        boolean permitted = Arrays.stream(weights).allMatch(weight -> weight >= 0.05 * sum);
        double[] values = new double[input.rows()];
        for (int child = 0; child < weights.length; child++) {
            for (int row = 0; row < values.length; row++) {
                values[row] += weights[child] * input.children()[child][row];
            }
        }
        double top = Arrays.stream(values).max().orElseThrow();
        for (int row = 0; row < values.length; row++) {
            assertThat(free[row]).isGreaterThanOrEqualTo(values[row] / top - 1e-9);
            assertThat(free[row]).isGreaterThanOrEqualTo(limited[row] - 1e-9);
            if (permitted) {
                assertThat(limited[row]).isGreaterThanOrEqualTo(values[row] / top - 1e-9);
            }
        }
    }
}
