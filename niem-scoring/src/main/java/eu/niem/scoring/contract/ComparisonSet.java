package eu.niem.scoring.contract;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An input of an aggregation: children by rows, with weights.
 *
 * <p>Arrays, since that is what an aggregation gets; nothing keeps or changes them but to make the next case.
 */
final class ComparisonSet {
    private final double[][] children;
    private final double[] weights;

    ComparisonSet(double[][] children, double[] weights) {
        this.children = children;
        this.weights = weights;
    }

    /**
     * Makes a random set: children present or absent, values on scales from 0 to 1 up to 0 to 1000, some of them equal.
     */
    static ComparisonSet random(Random random) {
        int count = 1 + random.nextInt(5);
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
        return new ComparisonSet(children, weights);
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
        int last = children.length - 1;
        return new ComparisonSet(
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
                copyOfChildren(),
                Arrays.stream(weights).map(weight -> weight * factor).toArray());
    }

    /** Returns the set with another value of a child in a row. */
    ComparisonSet with(int child, int row, double value) {
        double[][] changed = copyOfChildren();
        changed[child][row] = value;
        return new ComparisonSet(changed, copyOfWeights());
    }

    /** Returns the set with the same value everywhere. */
    ComparisonSet constant(double value) {
        double[][] changed = copyOfChildren();
        for (double[] child : changed) {
            Arrays.fill(child, value);
        }
        return new ComparisonSet(changed, copyOfWeights());
    }

    /** Returns the set of one row alone. */
    ComparisonSet row(int row) {
        return new ComparisonSet(
                Arrays.stream(children).map(child -> new double[] {child[row]}).toArray(double[][]::new),
                copyOfWeights());
    }

    /** Returns whether a child with a weight has a value in the row. */
    boolean hasValue(int row) {
        return IntStream.range(0, children.length)
                .anyMatch(child -> weights[child] > 0 && !Double.isNaN(children[child][row]));
    }

    @Override
    public String toString() {
        return "children " + Arrays.deepToString(children) + ", weights " + Arrays.toString(weights);
    }
}
