package eu.niem.examples.benchmark;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.Kemeny;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;

/** Order areas by comparing them two by two. */
public class OrderBenchmark extends Sampled {
    private static final double NO_ONE = 0.02;

    private final double[][] many = scores(3, 20_000, NO_ONE);
    private final double[][] index = scores(49, 51, NO_ONE);
    private final double[][] contested = scores(10, 40, 0);

    private static double[][] scores(int children, int areas, double empty) {
        SplittableRandom random = new SplittableRandom(20260101);
        double[][] scores = new double[children][areas];
        for (double[] child : scores) {
            Arrays.setAll(child, area -> random.nextDouble() < empty ? Double.NaN : 100 * random.nextDouble());
        }
        return scores;
    }

    private static double[] ordered(Aggregator aggregator, double[][] children) {
        double[] weights = new double[children.length];
        Arrays.fill(weights, 1);
        double[] out = new double[children[0].length];
        aggregator.aggregate(children, weights, out);
        return out;
    }

    /** Many areas. */
    @Benchmark
    @Work("Copeland of 20 000 areas, 3 children")
    public double[] copelandOfMany() {
        return ordered(Copeland.standard(), many);
    }

    /** An index. */
    @Benchmark
    @Work("Copeland of 51 areas, 49 children")
    public double[] copelandOfAnIndex() {
        return ordered(Copeland.standard(), index);
    }

    /** At random, so that nearly all places are contested. */
    @Benchmark
    @Work("Kemeny of 40 areas at random, 10 children")
    public double[] kemeny() {
        return ordered(Kemeny.standard(), contested);
    }
}
