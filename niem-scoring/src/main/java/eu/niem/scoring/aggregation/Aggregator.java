package eu.niem.scoring.aggregation;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Makes the scores of a dimension out of its children's, for a whole comparison set at once: all rows of one period and
 * group. Most methods look at one row only and are a {@link RowAggregator}.
 *
 * <p>An implementation is immutable and gives the same result for the same input. One that a methodology document names
 * is a public record.
 */
public interface Aggregator extends Named, Serializable {
    /** Aggregations, by their names in documents. */
    Role<Aggregator> ROLE = new Role<>("aggregation", Aggregator.class);

    /** Returns the aggregations of the library, in the order in which messages name them. */
    static List<Method<?>> methods() {
        return AggregationMethods.all();
    }

    /**
     * Aggregates a comparison set.
     *
     * @param children the scores of each child: {@code children[child][row]}, {@code NaN} where there is none; not to
     *     be changed
     * @param weights the weight of each child; finite, 0 or more, not all 0; not to be changed
     * @param out receives the score of each row; {@code NaN}, which stands there before, where the method has none
     */
    void aggregate(double[][] children, double[] weights, double[] out);

    /**
     * Returns this method for the children of one dimension: where it looks children up by their ids, with their
     * places. It is asked once for each dimension, when a plan is fitted or a saved one is read. What it gives makes
     * the scores and says why there is none; everything else is asked of this method, whose name stands in documents
     * and explanations. Groups are combined by the method as it is.
     *
     * @param dimension the dimension with the children that take part in its score, one or more, in the order in which
     *     {@link #aggregate(double[][], double[], double[])} gets them
     * @return this method unless it looks children up
     * @throws IllegalArgumentException if it does not suit the dimension; the message says what to do
     */
    default Aggregator bind(Dimension dimension) {
        return this;
    }

    /**
     * Returns whether there is a score only where every child has one. Such a method gets all children that apply, also
     * those that weigh nothing, or is not asked: without one of them there is no score, whatever share of children the
     * methodology is content with. A child that does not apply is left out, as under every method.
     */
    default boolean needsAllChildren() {
        return false;
    }

    /**
     * Returns whether it asks of two rows which has more of a child, so that a difference in the last bit would count
     * like any other. Such a method gets the scores of every child rounded to their {@link Resolution}: what is equal
     * is the same number. It is asked of methods that look at a whole comparison set.
     */
    default boolean comparesChildren() {
        return false;
    }

    /**
     * Returns why a row has no score. It is asked only where {@link #aggregate(double[][], double[], double[])} gave
     * none to a row that has a child.
     *
     * @param children as there
     * @param weights as there
     * @param row the place of the row
     * @return the reason; empty where it is only that the method has no value there
     */
    default String undefined(double[][] children, double[] weights, int row) {
        return "";
    }

    /**
     * Returns whether the result is the sum of each child's value times its factor, so that an explanation can give the
     * points of each child. The factor is the child's share of the weight, or {@linkplain #takesWeightsAsGiven() the
     * weight itself}.
     */
    default boolean isAdditive() {
        return false;
    }

    /**
     * Returns whether a child counts with its weight as it is given, as in a sum, and not with its share of the weight,
     * as in a mean.
     */
    default boolean takesWeightsAsGiven() {
        return false;
    }

    /**
     * Returns the least value that a child may have for there to be a result; negative infinity where any will do. It
     * is used to warn where a normalisation can give less.
     */
    default double infimum() {
        return Double.NEGATIVE_INFINITY;
    }

    /**
     * Returns whether weights must say how important children are, rather than at what rate points of one make up for
     * points of another. So it is for methods that count the children in which one area is ahead of another. It is used
     * to warn of weightings that give other weights.
     *
     * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 4.
     */
    default boolean needsImportance() {
        return false;
    }

    /**
     * Returns why the scores of a dimension may be approximate, if they may. It is asked to warn of a method that
     * searches, and may have to stop before it has found the best where many areas are compared.
     *
     * @param dimension the dimension with the children that take part in its score
     * @param areas how many areas are compared at most
     * @return the reason, in words that say what to do; empty where the scores are exact
     */
    default Optional<String> approximates(Dimension dimension, int areas) {
        return Optional.empty();
    }

    /** Returns the name in words, and the parameters: {@code power mean (exponent 0.5)}. */
    @Override
    default String label() {
        MethodCall call = MethodCall.of(this);
        return new MethodCall(call.name().replace('-', ' '), call.parameters()).toString();
    }

    /**
     * Returns whether the score of children that are all on one scale is on it too, as a mean is. It is asked where a
     * dimension enters a parent of another better end, for which it is mirrored on that scale.
     */
    default boolean keepsScale() {
        return false;
    }

    /**
     * Returns the better end of the scores. Ranks follow it, and a dimension of which less is better cannot be a child
     * of another. Like all that a method says of itself it is asked of the method, not of what {@link #bind} gives.
     */
    default Direction betterEnd() {
        return Direction.HIGHER_IS_BETTER;
    }
}
