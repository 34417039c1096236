package eu.niem.scoring.contract;

import eu.niem.core.framework.Dimension;
import eu.niem.core.internal.Require;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.methodology.Methods;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The contract of aggregations, checked on many comparison sets.
 *
 * <ul>
 *   <li>It gives the same bits for the same input, and after being serialised; whether it needs all children, it says
 *       each time alike.
 *   <li>The order of the children changes nothing but rounding, nor does the order of the rows, nor the unit of the
 *       weights, unless {@link Law#WEIGHTS_AS_GIVEN} or
 *       {@link Law#WEIGHTS_AS_EXPONENTS} is claimed.
 *   <li>It neither changes the arrays it is given nor keeps what it found in them.
 *   <li>Where it has no score it leaves or writes {@code NaN}; it throws nothing, not when asked for the reason either.
 *       A row without children has none.
 *   <li>A record that a provider has named is made again from its parameters.
 * </ul>
 *
 * <p>A method that is bound to a dimension keeps to all of this when it is bound. It may be bound to any dimension,
 * unless {@link #boundTo} names the one that suits it.
 *
 * <p>Laws that an author claims in addition are checked too: see {@link Law}.
 *
 * <pre>{@code AggregatorContract.of(new MyMean()).claiming(Law.IDEMPOTENT, Law.MONOTONE).check();}</pre>
 */
public final class AggregatorContract {
    private static final int CASES = 300;
    private static final long SEED = 20260101;

    private final Aggregator aggregator;
    private final Set<Law> claims;
    private final Methods methods;
    private final IntFunction<Dimension> dimensions;
    private final Report report;

    private AggregatorContract(
            Aggregator aggregator, Set<Law> claims, Methods methods, IntFunction<Dimension> dimensions) {
        this.aggregator = aggregator;
        this.claims = claims;
        this.methods = methods;
        this.dimensions = dimensions;
        this.report = new Report("the aggregation " + Guarded.label(aggregator));
    }

    /** Makes the contract of an aggregation. */
    public static AggregatorContract of(Aggregator aggregator) {
        Require.notNull("aggregator", aggregator);
        return new AggregatorContract(aggregator, EnumSet.noneOf(Law.class), Methods.of(), ComparisonSet::dimension);
    }

    /** Returns a copy with laws that the author claims in addition. */
    public AggregatorContract claiming(Law... laws) {
        Set<Law> more = EnumSet.copyOf(claims);
        more.addAll(Require.list("laws", laws));
        return new AggregatorContract(aggregator, more, methods, dimensions);
    }

    /** Returns a copy with the methods that documents can name. */
    public AggregatorContract among(Methods named) {
        Require.notNull("named", named);
        return new AggregatorContract(aggregator, claims, named, dimensions);
    }

    /** Returns a copy that binds to this dimension, of one child or more, for a method that looks for its children. */
    public AggregatorContract boundTo(Dimension dimension) {
        Require.notNull("dimension", dimension);
        return new AggregatorContract(aggregator, claims, methods, count -> dimension);
    }

    /**
     * Checks it.
     *
     * @throws AssertionError if something does not hold; the message says what, and for which input
     */
    public void check() {
        Aggregator copy = Shipping.shipped(aggregator, Aggregator.ROLE, methods, report);
        stable(copy);
        Random random = new Random(SEED);
        ComparisonSet before = ComparisonSet.random(random, dimensions);
        shipped(before);
        for (int i = 0; i < CASES; i++) {
            ComparisonSet set = ComparisonSet.random(random, dimensions);
            double[] out = scores(aggregator, set);
            report.that(
                    CloseNumbers.same(out, scores(copy, set)), "must give the same bits after Java serialisation", set);
            scores(aggregator, before);
            report.that(
                    CloseNumbers.same(out, scores(aggregator, set)),
                    "must give the same bits again, whatever it aggregated in between",
                    set);
            invariant(set, out);
            reasons(set, out);
            if (bound(aggregator, set) instanceof RowAggregator rows) {
                new RowCheck(rows, report).check(set, out);
            }
            claimed(set, out, random);
            before = set;
        }
    }

    private void stable(Aggregator copy) {
        try {
            boolean all = aggregator.needsAllChildren();
            report.that(
                    aggregator.needsAllChildren() == all && copy.needsAllChildren() == all,
                    "must say each time alike, after Java serialisation too, whether it needs all children",
                    aggregator);
        } catch (RuntimeException e) {
            throw report.thrown("must say whether it needs all children", aggregator, e);
        }
    }

    private void shipped(ComparisonSet set) {
        Aggregator bound = bound(aggregator, set);
        Aggregator copy = Shipping.serialised(bound, report);
        report.that(
                CloseNumbers.same(scored(bound, set), scored(copy, set)),
                "must give the same bits after what it is bound to was serialised",
                set);
    }

    private Aggregator bound(Aggregator used, ComparisonSet set) {
        try {
            return report.notNull(used.bind(set.dimension()), "must not give null for a dimension", set.dimension());
        } catch (RuntimeException e) {
            throw report.thrown("must suit a dimension, else give 'boundTo' one that it suits", set.dimension(), e);
        }
    }

    private double[] scores(Aggregator used, ComparisonSet set) {
        return scored(bound(used, set), set);
    }

    private double[] scored(Aggregator used, ComparisonSet set) {
        double[][] children = set.copyOfChildren();
        double[] weights = set.copyOfWeights();
        double[] out = new double[set.rows()];
        Arrays.fill(out, Double.NaN);
        try {
            used.aggregate(children, weights, out);
        } catch (RuntimeException e) {
            throw report.thrown("must write NaN where it has no score", set, e);
        }
        report.that(
                Arrays.deepEquals(children, set.copyOfChildren()), "must not change the array of its children", set);
        report.that(Arrays.equals(weights, set.copyOfWeights()), "must not change the array of weights", set);
        double[] kept = out.clone();
        Arrays.stream(children).forEach(child -> Arrays.fill(child, -1));
        Arrays.fill(weights, -1);
        report.that(CloseNumbers.same(kept, out), "must not keep the arrays it is given", set);
        for (int row = 0; row < out.length; row++) {
            report.that(!Double.isInfinite(out[row]), "must give a finite score or NaN, but gave " + out[row], set);
            report.that(
                    set.hasValue(row, aggregator.needsAllChildren()) || Double.isNaN(out[row]),
                    "must give NaN for row " + row + ", in which no child has a value, but gave " + out[row],
                    set);
        }
        return out;
    }

    private void invariant(ComparisonSet set, double[] out) {
        equal(out, scores(aggregator, set.reversed()), "must not depend on the order of the children", set);
        double[] tripled = scores(aggregator, set.weighted(3));
        if (claims.contains(Law.WEIGHTS_AS_GIVEN)) {
            equal(out, divided(tripled, 3), "must triple when all weights are tripled", set);
        } else if (claims.contains(Law.WEIGHTS_AS_EXPONENTS)) {
            equal(cubed(out), where(out, tripled), "must be cubed when all weights are tripled", set);
        } else {
            equal(out, tripled, "must not change when all weights are tripled", set);
        }
        double[] turned = scores(aggregator, set.turned());
        for (int row = 0; row < out.length; row++) {
            report.that(
                    CloseNumbers.close(out[row], turned[out.length - 1 - row]),
                    "must not depend on the order of the rows, but row " + row + " gave " + out[row] + " and, with"
                            + " the last row first, " + turned[out.length - 1 - row],
                    set);
        }
    }

    private static double[] divided(double[] values, double divisor) {
        return Arrays.stream(values).map(value -> value / divisor).toArray();
    }

    private static double[] cubed(double[] values) {
        return Arrays.stream(values).map(value -> value * value * value).toArray();
    }

    /** Returns values where there is a score, else {@code NaN}: a power that is none may become one. */
    private static double[] where(double[] scores, double[] values) {
        return IntStream.range(0, scores.length)
                .mapToDouble(row -> Double.isNaN(scores[row]) ? Double.NaN : values[row])
                .toArray();
    }

    private void reasons(ComparisonSet set, double[] out) {
        for (int row = 0; row < out.length; row++) {
            if (Double.isNaN(out[row]) && set.hasValue(row, aggregator.needsAllChildren())) {
                try {
                    String reason = bound(aggregator, set).undefined(set.copyOfChildren(), set.copyOfWeights(), row);
                    report.notNull(reason, "must not give null for the reason why row " + row + " has no score", set);
                } catch (RuntimeException e) {
                    throw report.thrown("must say why row " + row + " has no score", set, e);
                }
            }
        }
    }

    private void equal(double[] one, double[] other, String rule, ComparisonSet set) {
        for (int row = 0; row < one.length; row++) {
            report.that(
                    CloseNumbers.close(one[row], other[row]),
                    rule + ", but row " + row + " gave " + one[row] + " and " + other[row],
                    set);
        }
    }

    private void claimed(ComparisonSet set, double[] out, Random random) {
        if (claims.contains(Law.BETWEEN_MIN_AND_MAX)) {
            between(set, out);
        }
        if (claims.contains(Law.IDEMPOTENT)) {
            ComparisonSet constant = set.constant(0.5 + 100 * random.nextDouble());
            double[] same = scores(aggregator, constant);
            double[] expected = new double[same.length];
            Arrays.fill(expected, constant.get(0, 0));
            equal(expected, same, "must give the value that all children share", constant);
        }
        if (claims.contains(Law.MONOTONE)) {
            int child = random.nextInt(set.children());
            int row = random.nextInt(set.rows());
            double raised = scores(aggregator, set.with(child, row, set.get(child, row) + random.nextDouble()))[row];
            report.that(
                    CloseNumbers.notAbove(out[row], raised),
                    "must not fall from " + out[row] + " to " + raised + " when child " + child + " of row " + row
                            + " rises",
                    set);
        }
        if (claims.contains(Law.ROW_BY_ROW) || bound(aggregator, set) instanceof RowAggregator) {
            for (int row = 0; row < set.rows(); row++) {
                double alone = scores(aggregator, set.row(row))[0];
                report.that(
                        CloseNumbers.close(alone, out[row]),
                        "must give row " + row + " by itself what it gives it among others",
                        set);
            }
        }
    }

    private void between(ComparisonSet set, double[] out) {
        for (int row = 0; row < out.length; row++) {
            double least = Double.NaN;
            double greatest = Double.NaN;
            for (int child = 0; child < set.children(); child++) {
                double value = set.get(child, row);
                if (set.weight(child) > 0 && !Double.isNaN(value)) {
                    least = Double.isNaN(least) ? value : Math.min(least, value);
                    greatest = Double.isNaN(greatest) ? value : Math.max(greatest, value);
                }
            }
            report.that(
                    CloseNumbers.notAbove(least, out[row]) && CloseNumbers.notAbove(out[row], greatest),
                    "must give row " + row + " a score between its least and greatest child, but gave " + out[row],
                    set);
        }
    }
}
