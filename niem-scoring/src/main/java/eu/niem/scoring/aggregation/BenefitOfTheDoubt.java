package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import eu.niem.scoring.method.Method;
import java.io.Serializable;
import java.util.List;

/**
 * {@code benefit-of-the-doubt}: every area is scored by the weights that are best for it, on condition that no area
 * gets more than 1 by them. The score is <i>max<sub>w &ge; 0</sub> &Sigma; w<sub>j</sub> x<sub>ij</sub></i> with
 * <i>&Sigma; w<sub>j</sub> x<sub>kj</sub> &le; 1</i> for all areas k. It is from 0 to 1; an area at 1 is best under
 * some weights.
 *
 * <ul>
 *   <li>{@code minShare}, {@code maxShare}: each child must make up at least and at most this share of the area's own
 *       score, <i>w<sub>j</sub> x<sub>ij</sub></i> of <i>&Sigma; w<sub>j</sub> x<sub>ij</sub></i>. Without limits an
 *       area may be scored by the one child it is best in. A child of 0 can have no share: with a least one, the score
 *       is 0.
 *   <li>{@code minWeight}, {@code maxWeight}: each weight must be at least and at most this share of the sum of the
 *       weights; such limits depend on the scale of the children.
 *   <li>{@code direction}: the direction in which the area's distance to the best practice is measured. {@code own}:
 *       its own children in their proportion, the method as above. {@code mean}: the mean of all areas; the score is
 *       <i>1 / (1 + b)</i>, where b is how many times the mean can be added to the area until it is as good as a
 *       mixture of others.
 *   <li>The weights of the children make no difference as long as they are above 0. All children must be such that more
 *       is better, as they are after normalisation: an undesirable indicator is turned there, by its direction.
 *   <li>An area that lacks a child is scored by those it has; the points of another area by its weights are summed over
 *       the children that both have.
 *   <li>An area with a child below 0 has no score, and is not compared with. Undefined where all are 0, and where the
 *       limits leave no weights for the number of children that an area has.
 *   <li>{@link #weights} are the weights and shares behind the score of an area. The score is unique, they need not be.
 * </ul>
 *
 * <p>Source: L. Cherchye, W. Moesen, N. Rogge and T. Van Puyenbroeck, An introduction to 'benefit of the doubt'
 * composite indicators, Social Indicators Research 82 (2007), doi:10.1007/s11205-006-9029-7; OECD/JRC, Handbook on
 * Constructing Composite Indicators (2008), step 6.
 *
 * @param minShare the least share of a child in the score of an area, from 0 to {@code maxShare}
 * @param maxShare the greatest share, at most 1
 * @param minWeight the least share of a weight in the sum of weights, from 0 to {@code maxWeight}
 * @param maxWeight the greatest share, at most 1
 * @param direction the direction in which the distance to the best practice is measured
 */
public record BenefitOfTheDoubt(
        double minShare, double maxShare, double minWeight, double maxWeight, Improvement direction)
        implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE,
                    "benefit-of-the-doubt",
                    BenefitOfTheDoubt.class,
                    with -> new BenefitOfTheDoubt(
                            with.number("minShare", 0),
                            with.number("maxShare", 1),
                            with.number("minWeight", 0),
                            with.number("maxWeight", 1),
                            with.choice("direction", Improvement.class, Improvement.OWN)))
            .withAliases("ci_bod");

    /** The direction in which an area's distance to the best practice is measured. */
    public enum Improvement {
        /** The area's own children, in their proportion. */
        OWN,
        /** The mean of each child over all areas. */
        MEAN
    }

    /** Checks the limits. */
    public BenefitOfTheDoubt {
        Require.notNull("direction", direction);
        check("Share", minShare, maxShare);
        check("Weight", minWeight, maxWeight);
    }

    private static void check(String what, double least, double greatest) {
        if (!(least >= 0 && least <= greatest && greatest <= 1 && greatest > 0)) {
            throw new IllegalArgumentException("'benefit-of-the-doubt' must have 'min" + what + "' and 'max" + what
                    + "' from 0 to 1, the first not above the second, but was " + least + " and " + greatest);
        }
    }

    /** Makes the method without limits, along the area's own children. */
    public static BenefitOfTheDoubt standard() {
        return new BenefitOfTheDoubt(0, 1, 0, 1, Improvement.OWN);
    }

    /** Returns a copy with limits for the share of each child in the score of an area. */
    public BenefitOfTheDoubt withShares(double least, double greatest) {
        return new BenefitOfTheDoubt(least, greatest, minWeight, maxWeight, direction);
    }

    /** Returns a copy with limits for the share of each weight in the sum of weights. */
    public BenefitOfTheDoubt withWeights(double least, double greatest) {
        return new BenefitOfTheDoubt(minShare, maxShare, least, greatest, direction);
    }

    /** Returns a copy with another direction of improvement. */
    public BenefitOfTheDoubt withDirection(Improvement newDirection) {
        return new BenefitOfTheDoubt(minShare, maxShare, minWeight, maxWeight, newDirection);
    }

    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {
        Frontier frontier = new Frontier(this, children, weights);
        for (int row : frontier.rows()) {
            out[row] = frontier.undefined(row).isPresent()
                    ? Double.NaN
                    : frontier.optimum(row).score();
        }
    }

    /**
     * Returns the weights that are best for an area, with the score they give it.
     *
     * @param children the scores of each child: {@code children[child][row]}, {@code NaN} where there is none
     * @param weights the weight of each child; one of 0 leaves the child out
     * @param row the place of the area
     * @throws IllegalArgumentException if the area has no score; the message says why
     */
    public Optimum weights(double[][] children, double[] weights, int row) {
        Require.notNull("children", children);
        Require.notNull("weights", weights);
        Frontier frontier = new Frontier(this, children, weights);
        frontier.undefined(row).ifPresent(reason -> {
            throw new IllegalArgumentException("there are no best weights: " + reason);
        });
        return frontier.optimum(row);
    }

    @Override
    public String undefined(double[][] children, double[] weights, int row) {
        return new Frontier(this, children, weights).undefined(row).orElse("the weights are too large for a number");
    }

    @Override
    public double infimum() {
        return 0;
    }

    /**
     * The weights that are best for one area, as {@link BenefitOfTheDoubt#weights} finds them. The score is unique;
     * other weights may give the same.
     *
     * @param score the area's score, from 0 to 1
     * @param weights the weight of each child, by which no area gets more than the best practice; {@code NaN} for a
     *     child that the area lacks, or that takes no part
     * @param shares the share of each child in the area's score, with a sum of 1; {@code NaN} as before, and where the
     *     score is 0
     * @param benchmarks the rows that are best practice under these weights: what the area is measured by
     */
    public record Optimum(double score, List<Double> weights, List<Double> shares, List<Integer> benchmarks)
            implements Serializable {
        /** Copies the lists. */
        public Optimum {
            weights = Require.list("weights", weights);
            shares = Require.list("shares", shares);
            benchmarks = Require.list("benchmarks", benchmarks);
        }
    }
}
