package eu.niem.scoring.aggregation;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.Mean;
import eu.niem.scoring.statistics.optimisation.LinearProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The best practice that areas are measured by. The distance b of area i along d is the least <i>t &minus; w
 * x<sub>i</sub></i> over weights with <i>w d = 1</i>, where t is what the best area gets by them; so <i>1 / (1 + b)</i>
 * is the greatest <i>w d / (w d + t &minus; w x<sub>i</sub>)</i>. In the scale in which that divisor is 1, it is the
 * greatest <i>w d</i> with <i>w (x<sub>k</sub> + d &minus; x<sub>i</sub>) &le; 1</i> for all areas k: for <i>d =
 * x<sub>i</sub></i> the method as it is known. Limits are the same in every scale.
 */
final class Frontier {
    /** By how much limits may miss each other, and a score the best, because of rounding. */
    private static final double ROUNDING = 1e-11;

    private final BenefitOfTheDoubt method;
    private final double[][] children;
    private final double[] weights;
    private final int[] rows;
    private final int[] peers;

    Frontier(BenefitOfTheDoubt method, double[][] children, double[] weights) {
        this.method = method;
        this.children = children;
        this.weights = weights;
        this.rows = new WeightedChildren(children, weights).rows();
        this.peers = IntStream.of(rows).filter(row -> lowest(row).isEmpty()).toArray();
    }

    /** Returns the rows with a child. */
    int[] rows() {
        return rows;
    }

    private boolean takesPart(int child, int row) {
        return weights[child] > 0 && !Double.isNaN(children[child][row]);
    }

    private int[] childrenOf(int row) {
        return IntStream.range(0, children.length)
                .filter(child -> takesPart(child, row))
                .toArray();
    }

    /** Finds a score of a row that is below 0. */
    private Optional<Double> lowest(int row) {
        return IntStream.of(childrenOf(row))
                .mapToObj(child -> children[child][row])
                .filter(score -> score < 0)
                .findFirst();
    }

    /** Returns why a row has no score; empty where it has one. */
    Optional<String> undefined(int row) {
        Optional<Double> negative = lowest(row);
        if (negative.isPresent()) {
            return Optional.of("benefit of the doubt has no value where a child is "
                    + ShortestDecimal.of(negative.get()) + ": normalise to a scale that begins at 0 or above");
        }
        int[] own = childrenOf(row);
        if (own.length == 0) {
            return Optional.of("the area has no child with a score");
        }
        if (IntStream.of(own).noneMatch(child -> greatest(child) > 0)) {
            return Optional.of("all children are 0 in all areas: no weights make a difference");
        }
        return limits("Share", method.minShare(), method.maxShare(), own.length)
                .or(() -> limits("Weight", method.minWeight(), method.maxWeight(), own.length));
    }

    private static Optional<String> limits(String what, double least, double greatest, int count) {
        if (least * count > 1 + ROUNDING) {
            return Optional.of(count + " children with 'min" + what + "' " + ShortestDecimal.of(least)
                    + " each have more than 1 in all: lower it");
        }
        return greatest * count < 1 - ROUNDING
                ? Optional.of(count + " children with 'max" + what + "' " + ShortestDecimal.of(greatest)
                        + " each have less than 1 in all: raise it, or ask for a coverage of more children")
                : Optional.empty();
    }

    private double greatest(int child) {
        return IntStream.of(peers)
                .filter(row -> takesPart(child, row))
                .mapToDouble(row -> children[child][row])
                .max()
                .orElse(0);
    }

    /** Returns the best weights of a row that has a score. */
    BenefitOfTheDoubt.Optimum optimum(int row) {
        int[] own = childrenOf(row);
        double[] units = IntStream.of(own)
                .mapToDouble(this::greatest)
                .map(greatest -> greatest > 0 ? greatest : 1)
                .toArray();
        double[] found = program(row, own, units).maximise();
        double[] best = IntStream.range(0, own.length)
                .mapToDouble(j -> Math.max(0, found[j]) / units[j])
                .toArray();
        double top = IntStream.of(peers)
                .mapToDouble(peer -> value(best, own, peer))
                .max()
                .orElse(0);
        double value = value(best, own, row);
        double reached = ExactSum.ofProducts(best, directions(row, own));
        double score = top > 0 ? reached / (reached + top - value) : 0;
        // best practice is 1 to the last bit, so that all of it shares a rank
        return result(row, own, best, score > 1 - ROUNDING ? 1 : score, top);
    }

    private BenefitOfTheDoubt.Optimum result(int row, int[] own, double[] best, double score, double top) {
        List<Double> ofChild = new ArrayList<>(Collections.nCopies(children.length, Double.NaN));
        List<Double> shares = new ArrayList<>(ofChild);
        double value = value(best, own, row);
        for (int j = 0; j < own.length; j++) {
            ofChild.set(own[j], best[j]);
            shares.set(own[j], value > 0 ? best[j] * children[own[j]][row] / value : Double.NaN);
        }
        List<Integer> benchmarks = IntStream.of(peers)
                .filter(peer -> top > 0 && value(best, own, peer) >= top * (1 - ROUNDING))
                .sorted()
                .boxed()
                .toList();
        return new BenefitOfTheDoubt.Optimum(score, ofChild, shares, benchmarks);
    }

    private double value(double[] best, int[] own, int row) {
        return ExactSum.ofProducts(best, scores(row, own));
    }

    /** Returns the direction of improvement of a row, child by child. */
    private double[] directions(int row, int[] own) {
        return IntStream.of(own)
                .mapToDouble(child ->
                        method.direction() == BenefitOfTheDoubt.Improvement.OWN ? children[child][row] : mean(child))
                .toArray();
    }

    private double mean(int child) {
        return Mean.of(
                IntStream.of(peers).filter(row -> takesPart(child, row)).mapToDouble(row -> children[child][row]));
    }

    /** Makes the program over the weights, each in the unit of its child's greatest score. */
    private LinearProgram program(int row, int[] own, double[] units) {
        double[] target = scaled(directions(row, own), units);
        double[] mine = scaled(scores(row, own), units);
        List<double[]> constraints = new ArrayList<>();
        for (int peer : peers) {
            double[] other = scaled(scores(peer, own), units);
            constraints.add(IntStream.range(0, own.length)
                    .mapToDouble(j -> other[j] + (target[j] - mine[j]))
                    .toArray());
        }
        limit(constraints, method.minShare(), method.maxShare(), mine);
        double[] ones = new double[own.length];
        Arrays.fill(ones, 1);
        limit(constraints, method.minWeight(), method.maxWeight(), scaled(ones, units));
        double[] limits = new double[constraints.size()];
        Arrays.fill(limits, 0, peers.length, 1);
        double unit = DoubleStream.of(target).max().orElse(1);
        double[] objective = scaled(
                target,
                DoubleStream.generate(() -> unit > 0 ? unit : 1)
                        .limit(own.length)
                        .toArray());
        return new LinearProgram(objective, constraints.toArray(double[][]::new), limits);
    }

    private double[] scores(int row, int[] own) {
        return IntStream.of(own)
                .mapToDouble(child -> takesPart(child, row) ? children[child][row] : 0)
                .toArray();
    }

    private static double[] scaled(double[] scores, double[] units) {
        return IntStream.range(0, scores.length)
                .mapToDouble(j -> scores[j] / units[j])
                .toArray();
    }

    /** Limits each part to at least and at most a share of the sum of all parts. */
    private static void limit(List<double[]> constraints, double least, double greatest, double[] parts) {
        for (int j = 0; j < parts.length; j++) {
            if (least > 0) {
                constraints.add(share(parts, j, least, 1));
            }
            if (greatest < 1) {
                constraints.add(share(parts, j, greatest, -1));
            }
        }
    }

    private static double[] share(double[] parts, int part, double limit, double sign) {
        double unit = DoubleStream.of(parts).map(Math::abs).max().orElse(1);
        double scale = unit > 0 ? sign / unit : sign;
        return IntStream.range(0, parts.length)
                .mapToDouble(j -> scale * (limit * parts[j] - (j == part ? parts[j] : 0)))
                .toArray();
    }
}
