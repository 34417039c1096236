package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.RowAggregator;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A broken aggregation is told what is broken. */
class AggregatorContractTest {
    private static final RowAggregator MEAN = ArithmeticMean.standard();

    private static void assertBroken(RowAggregator aggregator, String message, Law... claims) {
        assertBroken((Aggregator) aggregator, message, claims);
    }

    private static void assertBroken(Aggregator aggregator, String message, Law... claims) {
        assertThatThrownBy(
                        () -> AggregatorContract.of(aggregator).claiming(claims).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("; input: ");
    }

    @Test
    void aSoundLambdaIsAccepted() {
        RowAggregator first = (values, weights, count) -> MEAN.aggregate(values, weights, count) / 2;
        assertThatCode(() -> AggregatorContract.of(first).claiming(Law.MONOTONE).check())
                .doesNotThrowAnyException();
    }

    @Test
    void anExceptionIsNoScore() {
        assertBroken(
                (values, weights, count) -> {
                    throw new IllegalStateException("no idea");
                },
                "must write NaN where it has no score, but threw java.lang.IllegalStateException: no idea");
    }

    @Test
    void infinityIsNoScore() {
        assertBroken((values, weights, count) -> 1 / 0.0, "must give a finite score or NaN, but gave Infinity");
    }

    @Test
    void theOrderOfChildrenMustNotMatter() {
        assertBroken((values, weights, count) -> values[0], "must not depend on the order of the children");
    }

    @Test
    void theUnitOfWeightsMustNotMatter() {
        assertBroken((values, weights, count) -> weights[0], "must not");
        assertBroken(
                (values, weights, count) -> Arrays.stream(weights, 0, count).sum(),
                "must not change when all weights are tripled");
    }

    @Test
    void resultsMustRepeat() {
        assertBroken(new Counting(new AtomicInteger()), "must give the same bits");
    }

    private record Wavering(AtomicInteger asked, boolean fails) implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return MEAN.aggregate(values, weights, count);
        }

        @Override
        public boolean needsAllChildren() {
            if (fails) {
                throw new IllegalStateException("it depends");
            }
            return asked.getAndIncrement() % 2 == 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Wavering;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void whetherAllChildrenAreNeededMustRepeat() {
        assertBroken(new Wavering(new AtomicInteger(), false), "must say each time alike");
        assertBroken(
                new Wavering(new AtomicInteger(), true),
                "must say whether it needs all children, but threw java.lang.IllegalStateException: it depends");
    }

    private record Counting(AtomicInteger calls) implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return calls.incrementAndGet();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counting;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void arraysOfARowMustNotBeChanged() {
        assertBroken(
                (values, weights, count) -> {
                    double mean = MEAN.aggregate(values, weights, count);
                    Arrays.sort(values, 0, count);
                    return mean;
                },
                "must not change the arrays of a row");
    }

    @Test
    void whatStandsBehindTheRowMustNotBeRead() {
        assertBroken((values, weights, count) -> MEAN.aggregate(values, weights, values.length), "must not");
    }

    @Test
    void arraysOfASetMustNotBeChanged() {
        assertBroken(
                (Aggregator) (children, weights, out) -> {
                    MEAN.aggregate(children, weights, out);
                    weights[0] = 0;
                },
                "must not change the array of weights");
        assertBroken(
                (Aggregator) (children, weights, out) -> {
                    MEAN.aggregate(children, weights, out);
                    children[0][0] = 0;
                },
                "must not change the array of its children");
    }

    @Test
    void aRowWithoutChildrenHasNoScore() {
        assertBroken(
                (Aggregator) (children, weights, out) -> Arrays.fill(out, 5),
                "in which no child has a value, but gave 5.0");
    }

    @Test
    void whatCannotBeSerialisedCannotBeShipped() {
        Object notSerialisable = new Object();
        assertBroken((values, weights, count) -> notSerialisable.hashCode(), "must be serialisable, but threw");
    }

    @Test
    void everyClaimIsChecked() {
        assertBroken((values, weights, count) -> 2e4, "between its least and greatest child", Law.BETWEEN_MIN_AND_MAX);
        assertBroken((values, weights, count) -> 7, "must give the value that all children share", Law.IDEMPOTENT);
        assertBroken(
                (values, weights, count) -> -MEAN.aggregate(values, weights, count),
                "must not fall from",
                Law.MONOTONE);
        assertBroken(new BelowTheBest(), "must give row", Law.ROW_BY_ROW);
        assertBroken(ArithmeticMean.standard(), "must triple when all weights are tripled", Law.WEIGHTS_AS_GIVEN);
    }

    /** Compares every row with the best. */
    private record BelowTheBest() implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            MEAN.aggregate(children, weights, out);
            double best = Arrays.stream(out)
                    .filter(score -> !Double.isNaN(score))
                    .max()
                    .orElse(0);
            for (int row = 0; row < out.length; row++) {
                out[row] -= best;
            }
        }
    }

    @Test
    void theOrderOfRowsMustNotMatter() {
        assertBroken(
                (Aggregator) (children, weights, out) -> {
                    MEAN.aggregate(children, weights, out);
                    out[0] = Double.NaN;
                },
                "must not depend on the order of the rows");
    }

    @Test
    void askingForAReasonMustNotFail() {
        assertBroken(new Secretive(), "must say why row 0 has no score, but threw java.lang.IllegalStateException");
    }

    private record Secretive() implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {}

        @Override
        public String undefined(double[][] children, double[] weights, int row) {
            throw new IllegalStateException("no comment");
        }
    }

    /** The value of a child that is looked up. */
    private record Value(String of, boolean afresh) implements Aggregator {
        @Override
        public Aggregator bind(Dimension dimension) {
            int place = dimension.children().stream().map(Node::id).toList().indexOf(of);
            if (place < 0) {
                throw new IllegalArgumentException("there is no child '" + of + "'");
            }
            return new ValueAt(afresh ? 0 : place);
        }

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            throw new IllegalStateException("not bound");
        }
    }

    private record ValueAt(int place) implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            for (int row = 0; row < out.length; row++) {
                out[row] = weights[place] > 0 ? children[place][row] : Double.NaN;
            }
        }
    }

    @Test
    void whatIsBoundKeepsToTheContract() {
        Dimension dimension = ComparisonSet.dimension(3).withId("three");
        assertThatCode(() -> AggregatorContract.of(new Value("c1", false))
                        .boundTo(dimension)
                        .claiming(Law.MONOTONE, Law.ROW_BY_ROW)
                        .check())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AggregatorContract.of(new Value("c2", true))
                        .boundTo(dimension)
                        .check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("must not depend on the order of the children");
        assertBroken(
                (Aggregator) new Value("x", false),
                "must suit a dimension, else give 'boundTo' one that it suits, but threw"
                        + " java.lang.IllegalArgumentException: there is no child 'x'");
        assertBroken((Aggregator) new Unbound(), "must not give null for a dimension");
        assertBroken((Aggregator) new BoundToThisRun(), "must be serialisable");
    }

    private record Unbound() implements Aggregator {
        @Override
        @SuppressWarnings("NullAway")
        public Aggregator bind(Dimension dimension) {
            return null;
        }

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {}
    }

    private record BoundToThisRun() implements Aggregator {
        @Override
        public Aggregator bind(Dimension dimension) {
            Object notSerialisable = new Object();
            RowAggregator bound = (values, weights, count) -> notSerialisable.hashCode();
            return bound;
        }

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {}
    }
}
