package eu.niem.scoring.aggregation;

import eu.niem.core.result.Resolution;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Arrays;

/**
 * {@code topsis}: how close an area is to the best of all in every child, and how far from the worst. It is the share
 * <i>d<sub>worst</sub> / (d<sub>best</sub> + d<sub>worst</sub>)</i> of the distances <i>&radic;(&Sigma; (v<sub>ij</sub>
 * &minus; max<sub>j</sub>)<sup>2</sup>)</i> and <i>&radic;(&Sigma; (v<sub>ij</sub> &minus;
 * min<sub>j</sub>)<sup>2</sup>)</i>, with <i>v<sub>ij</sub> = w<sub>j</sub> x<sub>ij</sub> / &radic;(&Sigma;
 * x<sub>kj</sub><sup>2</sup>)</i>.
 *
 * <ul>
 *   <li>From 0, the worst in every child, to 1, the best in every child; more is better.
 *   <li>The scores depend on all areas, and compare within a period only. An area more may turn the order of others.
 *   <li>They depend on where the scale of a child begins: other scales give other scores.
 *   <li>An area without a child is measured by the others. A child in which all areas are the same counts for nothing.
 *   <li>Undefined for one area alone, and where all areas are the same: there is no distance to divide by.
 * </ul>
 *
 * <p>Source: C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making (1981), chapter III,
 * doi:10.1007/978-3-642-48318-9.
 */
public record Topsis() implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(Aggregator.ROLE, "topsis", Topsis.class, with -> new Topsis());

    /** Makes the closeness to the best of all. */
    public static Topsis standard() {
        return new Topsis();
    }

    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {
        WeightedChildren set = new WeightedChildren(children, weights);
        double[][] toBest = new double[set.size()][];
        double[][] toWorst = new double[set.size()][];
        for (int child = 0; child < set.size(); child++) {
            double[] values = vector(set.child(child), set.weight(child) / set.total());
            double best = Arrays.stream(values)
                    .filter(each -> !Double.isNaN(each))
                    .max()
                    .orElse(0);
            double worst = Arrays.stream(values)
                    .filter(each -> !Double.isNaN(each))
                    .min()
                    .orElse(0);
            toBest[child] = Arrays.stream(values).map(each -> best - each).toArray();
            toWorst[child] = Arrays.stream(values).map(each -> each - worst).toArray();
        }
        for (int row : set.rows()) {
            double below = length(toBest, row);
            double above = length(toWorst, row);
            out[row] = below + above > 0 ? above / (below + above) : Double.NaN;
        }
    }

    /** Returns the scores of a child in units of their length as a vector; 0 where all are the same. */
    private static double[] vector(double[] scores, double weight) {
        double[] present =
                Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
        double largest = Arrays.stream(present).map(Math::abs).max().orElse(0);
        Resolution resolution = Resolution.among(present);
        boolean same = Arrays.stream(present).map(resolution::round).distinct().count() <= 1;
        double length = Math.sqrt(
                ExactSum.of(Arrays.stream(present).map(score -> score / largest).map(part -> part * part)));
        return Arrays.stream(scores)
                .map(score -> Double.isNaN(score) ? Double.NaN : same ? 0 : weight * (score / largest / length))
                .toArray();
    }

    private static double length(double[][] distances, int row) {
        return Math.sqrt(ExactSum.of(Arrays.stream(distances)
                .mapToDouble(child -> child[row])
                .filter(distance -> !Double.isNaN(distance))
                .map(distance -> distance * distance)));
    }

    @Override
    public String undefined(double[][] children, double[] weights, int row) {
        return new WeightedChildren(children, weights).rows().length == 1
                ? "one area alone is the best and the worst: a distance needs two areas or more"
                : "all areas are the same: there is no distance to divide by";
    }
}
