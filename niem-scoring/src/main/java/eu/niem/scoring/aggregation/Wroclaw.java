package eu.niem.scoring.aggregation;

import eu.niem.core.framework.Direction;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.WeightedMean;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * {@code wroclaw}: the taxonomic distance from an ideal area that has the highest score of all in every child. It is
 * <i>d<sub>i</sub> = D<sub>i</sub> / (mean D + 2 sd D)</i> with <i>D<sub>i</sub> = &radic;(&Sigma; w<sub>j</sub>
 * (x<sub>ij</sub> &minus; max<sub>j</sub>)<sup>2</sup> / &Sigma; w<sub>j</sub>)</i>; sd is that of a sample.
 *
 * <ul>
 *   <li>A distance: 0 is the ideal area, and <em>less is better</em>. Ranks take that into account; a dimension of
 *       which more is better cannot be made of it.
 *   <li>Nearly all areas lie between 0 and 1. The values depend on all areas, and compare within a period only.
 *   <li>An area without a child is measured by the others, whose weights are rescaled.
 *   <li>Undefined for one area alone, and where all areas are the same: there is no distance to divide by.
 * </ul>
 *
 * <p>Source: K. Florek, J. &#321;ukaszewicz, J. Perkal, H. Steinhaus and S. Zubrzycki, Taksonomia wroc&#322;awska,
 * Przegl&#261;d Antropologiczny 17 (1951); E. Mazziotta, M. Mazziotta, A. Pareto and F. Vidoli, La sintesi di
 * indicatori territoriali di dotazione infrastrutturale, Rivista di Economia e Statistica del Territorio (2010).
 */
public record Wroclaw() implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(Aggregator.ROLE, "wroclaw", Wroclaw.class, with -> new Wroclaw())
            .withAliases("ci_wroclaw");

    /** Makes the distance from an ideal area. */
    public static Wroclaw standard() {
        return new Wroclaw();
    }

    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {
        WeightedChildren set = new WeightedChildren(children, weights);
        int[] rows = set.rows();
        double[] distances = new double[rows.length];
        double[] ideal = ideal(set);
        Arrays.setAll(distances, i -> distance(set, ideal, rows[i]));
        if (areTheSame(set, distances)) {
            return;
        }
        Moments moments = Moments.of(distances);
        double unit = moments.mean().orElse(Double.NaN) + 2 * moments.sd().orElse(Double.NaN);
        for (int i = 0; i < rows.length; i++) {
            out[rows[i]] = unit > 0 && Double.isFinite(unit) ? distances[i] / unit : Double.NaN;
        }
    }

    /** Returns whether all distances are what rounding leaves of none, to the resolution of the children. */
    private static boolean areTheSame(WeightedChildren set, double[] distances) {
        double[] children = IntStream.range(0, set.size())
                .mapToObj(set::child)
                .flatMapToDouble(Arrays::stream)
                .toArray();
        Resolution resolution = Resolution.among(children);
        return Arrays.stream(distances).allMatch(distance -> resolution.round(distance) == 0);
    }

    private static double[] ideal(WeightedChildren set) {
        double[] ideal = new double[set.size()];
        for (int child = 0; child < ideal.length; child++) {
            ideal[child] = Double.NEGATIVE_INFINITY;
            for (int row : set.rows()) {
                ideal[child] = set.has(child, row) ? Math.max(ideal[child], set.get(child, row)) : ideal[child];
            }
        }
        return ideal;
    }

    private static double distance(WeightedChildren set, double[] ideal, int row) {
        int[] own = IntStream.range(0, set.size())
                .filter(child -> set.has(child, row))
                .toArray();
        double[] distances = IntStream.of(own)
                .mapToDouble(child -> ideal[child] - set.get(child, row))
                .toArray();
        double[] weights = IntStream.of(own).mapToDouble(set::weight).toArray();
        double unit = Arrays.stream(distances).max().orElse(0);
        if (!(unit > 0)) {
            return unit;
        }
        double[] squares = Arrays.stream(distances)
                .map(distance -> distance / unit)
                .map(distance -> distance * distance)
                .toArray();
        return unit * Math.sqrt(WeightedMean.of(squares, weights, squares.length));
    }

    @Override
    public Direction betterEnd() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public String undefined(double[][] children, double[] weights, int row) {
        return new WeightedChildren(children, weights).rows().length == 1
                ? "one area alone is its own ideal: a distance needs two areas or more"
                : "all areas are the same, or too far apart for a number: there is no distance to divide by";
    }
}
