package eu.niem.scoring.contract;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * An input of an aggregation: the children of a dimension by rows, with weights.
 *
 * <p>Arrays, since that is what an aggregation gets; nothing keeps or changes them but to make the next case.
 */
final class ComparisonSet {
    private final Dimension dimension;
    private final double[][] children;
    private final double[] weights;

    private ComparisonSet(Dimension dimension, double[][] children, double[] weights) {
        this.dimension = dimension;
        this.children = children;
        this.weights = weights;
    }

    /**
     * Makes a random set: children present or absent, values on scales from 0 to 1 up to 0 to 1000, some of them equal.
     *
     * @param dimension gives a dimension of one to five children
     */
    static ComparisonSet random(Random random, IntFunction<Dimension> dimension) {
        Dimension made = dimension.apply(1 + random.nextInt(5));
        int count = made.children().size();
        int rows = 1 + random.nextInt(6);
        double scale = Math.pow(10, random.nextInt(4));
        double absent = random.nextInt(3) * 0.2;
        boolean negative = random.nextInt(4) == 0;
        double[][] children = new double[count][rows];
        for (double[] child : children) {
            for (int row = 0; row < rows; row++) {
                double value = random.nextInt(5) == 0 ? random.nextInt(3) / 2.0 : random.nextDouble();
                child[row] = random.nextDouble() < absent ? Double.NaN : scale * (negative ? value - 0.5 : value);
            }
        }
        double[] weights = random.doubles(count, 0.1, 5).toArray();
        if (random.nextBoolean()) {
            Arrays.fill(weights, 1);
        } else if (count > 1 && random.nextInt(3) == 0) {
            weights[random.nextInt(count)] = 0;
        }
        return new ComparisonSet(made, children, weights);
    }

    /** Makes a dimension of some indicators. */
    static Dimension dimension(int children) {
        return Dimension.of(
                "all",
                "All",
                IntStream.range(0, children)
                        .mapToObj(child -> Indicator.of("c" + child, "Child " + child, Quantity.of("NUM", 0, 1000)))
                        .toArray(Node[]::new));
    }

    Dimension dimension() {
        return dimension;
    }

    int children() {
        return children.length;
    }

    int rows() {
        return children[0].length;
    }

    double get(int child, int row) {
        return children[child][row];
    }

    double weight(int child) {
        return weights[child];
    }

    double[][] copyOfChildren() {
        return Arrays.stream(children).map(double[]::clone).toArray(double[][]::new);
    }

    double[] copyOfWeights() {
        return weights.clone();
    }

    /** Returns the set with the children in reverse order, each with its weight. */
    ComparisonSet reversed() {
        List<Node> turned = new ArrayList<>(dimension.children());
        Collections.reverse(turned);
        int last = children.length - 1;
        return new ComparisonSet(
                dimension.withChildren(turned),
                IntStream.rangeClosed(0, last)
                        .mapToObj(child -> children[last - child].clone())
                        .toArray(double[][]::new),
                IntStream.rangeClosed(0, last)
                        .mapToDouble(child -> weights[last - child])
                        .toArray());
    }

    /** Returns the set with the rows in reverse order. */
    ComparisonSet turned() {
        int last = rows() - 1;
        return new ComparisonSet(
                dimension,
                Arrays.stream(children)
                        .map(child -> IntStream.rangeClosed(0, last)
                                .mapToDouble(row -> child[last - row])
                                .toArray())
                        .toArray(double[][]::new),
                copyOfWeights());
    }

    /** Returns the set with all weights multiplied by a factor. */
    ComparisonSet weighted(double factor) {
        return new ComparisonSet(
                dimension,
                copyOfChildren(),
                Arrays.stream(weights).map(weight -> weight * factor).toArray());
    }

    /** Returns the set with another value of a child in a row. */
    ComparisonSet with(int child, int row, double value) {
        double[][] changed = copyOfChildren();
        changed[child][row] = value;
        return new ComparisonSet(dimension, changed, copyOfWeights());
    }

    /** Returns the set with the same value everywhere. */
    ComparisonSet constant(double value) {
        double[][] changed = copyOfChildren();
        for (double[] child : changed) {
            Arrays.fill(child, value);
        }
        return new ComparisonSet(dimension, changed, copyOfWeights());
    }

    /** Returns the set of one row alone. */
    ComparisonSet row(int row) {
        return new ComparisonSet(
                dimension,
                Arrays.stream(children).map(child -> new double[] {child[row]}).toArray(double[][]::new),
                copyOfWeights());
    }

    /** Returns whether a child with a weight, or any child where also the others count, has a value in the row. */
    boolean hasValue(int row, boolean alsoWithoutWeight) {
        return IntStream.range(0, children.length)
                .anyMatch(child -> (alsoWithoutWeight || weights[child] > 0) && !Double.isNaN(children[child][row]));
    }

    @Override
    public String toString() {
        return "children " + Arrays.deepToString(children) + ", weights " + Arrays.toString(weights);
    }
}
