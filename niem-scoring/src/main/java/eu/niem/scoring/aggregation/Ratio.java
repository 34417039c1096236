package eu.niem.scoring.aggregation;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * {@code ratio}: the score of one child divided by that of another, <i>x<sub>n</sub> / x<sub>d</sub></i>, or with
 * {@code complement} what is missing to 1, <i>1 &minus; x<sub>n</sub> / x<sub>d</sub></i>.
 *
 * <ul>
 *   <li>The dimension has exactly these two children; another one that takes part is refused. Weights mean nothing.
 *   <li>A child that is expected and has no score leaves the ratio without one. One that does not apply, and a
 *       denominator of 0, make it undefined.
 *   <li>Groups cannot be combined by it, for they are no children.
 * </ul>
 *
 * <p>Source: UNDP, Human Development Report 2023/24, technical note 3: the Gender Development Index is the ratio of the
 * index of women to that of men; technical note 2: the loss by inequality is 1 less the ratio of both indices.
 *
 * @param numerator the id of the child that is divided; of a node made by a view, {@code <parent>/<code>}, also the
 *     code
 * @param denominator the id of the child that divides
 * @param complement whether the score is 1 less the ratio
 */
public record Ratio(String numerator, String denominator, boolean complement) implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(
            Aggregator.ROLE,
            "ratio",
            Ratio.class,
            with -> new Ratio(with.text("numerator"), with.text("denominator"), with.flag("complement", false)));

    /** Checks that the children differ. */
    public Ratio {
        Require.path("the numerator of a ratio", numerator);
        Require.path("the denominator of a ratio", denominator);
        if (numerator.equals(denominator)) {
            throw Refused.argument("'ratio' must have two children, but both are '" + numerator + "'");
        }
    }

    /** Makes the ratio of two children. */
    public static Ratio of(String numerator, String denominator) {
        return new Ratio(numerator, denominator, false);
    }

    /** Returns a copy whose score is 1 less the ratio, or the ratio. */
    public Ratio withComplement(boolean newComplement) {
        return new Ratio(numerator, denominator, newComplement);
    }

    /** Leaves every row without a score: what divides what is known only of a dimension. */
    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {}

    @Override
    public String undefined(double[][] children, double[] weights, int row) {
        return "a ratio is one of two children of a dimension, and these are none";
    }

    @Override
    public Aggregator bind(Dimension dimension) {
        List<String> ids = dimension.children().stream().map(Node::id).toList();
        int above = place(numerator, ids, dimension);
        int below = place(denominator, ids, dimension);
        if (ids.size() > 2) {
            throw Refused.argument("'ratio' must have two children, but those of '" + dimension.id() + "' are " + ids
                    + ": name what is left over in 'exclude', or put it elsewhere");
        }
        return new OfTwo(above < below, complement);
    }

    private static int place(String name, List<String> ids, Dimension dimension) {
        int place = ids.indexOf(name);
        for (int i = 0; i < ids.size() && place < 0; i++) {
            place = ids.get(i).endsWith("/" + name) ? i : -1;
        }
        if (place < 0) {
            throw Refused.argument("'ratio' must be one of two children of '" + dimension.id() + "', but '" + name
                    + "' is none that takes part; these are " + ids);
        }
        return place;
    }

    @Override
    public boolean needsAllChildren() {
        return true;
    }

    @Override
    public boolean takesWeightsAsGiven() {
        return true;
    }

    /** Returns what divides what: {@code 1 - a / b}. */
    @Override
    public String label() {
        return "ratio " + (complement ? "1 - " : "") + numerator + " / " + denominator;
    }

    /**
     * The ratio of the two children that there are.
     *
     * @param firstByLast whether the first divides by the last; else the last by the first
     * @param complement whether the score is 1 less the ratio
     */
    private record OfTwo(boolean firstByLast, boolean complement) implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            if (count < 2) {
                return Double.NaN;
            }
            double ratio = firstByLast ? values[0] / values[1] : values[1] / values[0];
            double score = complement ? 1 - ratio : ratio;
            return Double.isFinite(score) ? score : Double.NaN;
        }

        @Override
        public boolean needsAllChildren() {
            return true;
        }

        @Override
        public String undefined(double[] values, double[] weights, int count) {
            if (count < 2) {
                return "a ratio needs both children, and one does not apply";
            }
            double divisor = values[firstByLast ? 1 : 0];
            return "a ratio by " + Table.number(divisor)
                    + (divisor == 0 ? " has no value" : " is too large for a number");
        }
    }
}
