package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

/** What areas have of each child, and what an aggregation makes of them. */
final class ChildrenOfAreas {
    static final double NONE = Double.NaN;

    static final double[] EQUAL = {1, 1, 1};

    static double[] scores(Aggregator aggregator, double[] weights, double[]... children) {
        double[] out = new double[children[0].length];
        Arrays.fill(out, NONE);
        aggregator.aggregate(children, weights, out);
        return out;
    }

    static double score(RowAggregator aggregator, double... values) {
        return aggregator.aggregate(values, ones(values.length), values.length);
    }

    static double[][] random(int children, int rows) {
        Random random = new Random(20261121);
        double[][] set = new double[children][];
        Arrays.setAll(set, child -> random.doubles(rows, 1, 100).toArray());
        return set;
    }

    static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    static double[] scores(Aggregator aggregator, double[][] children) {
        return scores(aggregator, ones(children.length), children);
    }

    static void assertScored(Aggregator aggregator, double[][] children) {
        assertThat(scores(aggregator, children)).doesNotContain(NONE);
    }

    private ChildrenOfAreas() {}
}
