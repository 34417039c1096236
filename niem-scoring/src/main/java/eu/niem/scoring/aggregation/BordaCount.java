package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Arrays;

/**
 * {@code borda-count}: the weighted mean, or the sum, of the points that children give to areas as voters. Each child
 * gives an area one point for every area that it puts below, and half a point for every other that it puts level.
 *
 * <ul>
 *   <li>Only the order of scores within a child matters. Unlike {@code copeland}, it counts how far apart in the order
 *       two areas are, so a third area may change which of the two is ahead.
 *   <li>{@code mean}: from 0 to n &minus; 1 for n areas. {@code sum}: times the sum of the weights, which is that of
 *       votes where weights are numbers of voters, and the plain sum of points where they are equal.
 *   <li>A child is compared over the areas that have it. An area that lacks it has the mean of the points that it gets
 *       from the others, weights rescaled; in a sum, too, it is not a child of 0 points.
 *   <li>The score depends on which areas are compared, those of one period and group.
 * </ul>
 *
 * <p>Source: J.-C. de Borda, M&eacute;moire sur les &eacute;lections au scrutin (1781); OECD/JRC, Handbook on
 * Constructing Composite Indicators (2008), step 6.
 *
 * @param form whether the points are averaged or added
 */
public record BordaCount(Form form) implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(
            Aggregator.ROLE,
            "borda-count",
            BordaCount.class,
            with -> new BordaCount(with.choice("form", Form.class, Form.MEAN)));

    /** The choice whether points are averaged or added. */
    public enum Form {
        /** The weighted mean of the points. */
        MEAN,
        /** The weighted sum of the points. */
        SUM
    }

    /** Checks the form. */
    public BordaCount {
        Require.notNull("form", form);
    }

    /** Makes the method that takes the weighted mean of the points. */
    public static BordaCount standard() {
        return new BordaCount(Form.MEAN);
    }

    /** Returns a copy in which points are averaged or added. */
    public BordaCount withForm(Form newForm) {
        return new BordaCount(newForm);
    }

    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {
        double[][] points = Arrays.stream(children).map(BordaCount::points).toArray(double[][]::new);
        new ArithmeticMean().aggregate(points, weights, out);
        if (form == Form.SUM) {
            double total = ExactSum.of(weights); // a child without points counts with the mean of the others
            for (int row = 0; row < out.length; row++) {
                out[row] *= total;
            }
        }
    }

    private static double[] points(double[] child) {
        SortedNumbers sorted = SortedNumbers.of(child);
        return Arrays.stream(child)
                .map(score -> Double.isNaN(score) ? Double.NaN : points(sorted, score))
                .toArray();
    }

    private static double points(SortedNumbers sorted, double score) {
        int below = sorted.below(score);
        int level = sorted.upTo(score) - below - 1; // not itself
        return below + level / 2.0;
    }

    @Override
    public boolean comparesChildren() {
        return true;
    }

    @Override
    public boolean needsImportance() {
        return true;
    }
}
