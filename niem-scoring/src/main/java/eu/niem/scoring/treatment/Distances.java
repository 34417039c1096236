package eu.niem.scoring.treatment;

import eu.niem.core.result.Resolution;
import eu.niem.scoring.statistics.numeric.AscendingOrder;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The distances of donors from a row; equal ones are the same number. They are first taken as the processor rounds, all
 * at once. Only those that may be among the nearest are taken again without rounding before the end, since rounding
 * could part equal ones.
 */
final class Distances {
    private static final double ROUNDING = 1e-10; // of the largest: far more than both roundings together

    private final List<Standing> shared;
    private final double[] own;
    private final double[] about; // infinite where there is no distance
    private final double[] exact; // NaN where it was not needed so far
    private final int[] order;
    private final int there;
    private final double slack;
    private final Resolution resolution;

    /**
     * Takes the distances.
     *
     * @param shared the indicators that count
     * @param own the row's numbers of these, in their units; {@code NaN} where there is none
     * @param donors how many donors there are
     * @param self the place of the row among the donors, which is none of its own; below 0 where it is not there
     */
    Distances(List<Standing> shared, double[] own, int donors, int self) {
        this.shared = shared;
        this.own = own;
        about = about(shared, own, donors);
        if (self >= 0) {
            about[self] = Double.NaN;
        }
        int count = 0;
        double largest = 0;
        for (int donor = 0; donor < donors; donor++) {
            if (Double.isNaN(about[donor])) {
                about[donor] = Double.POSITIVE_INFINITY;
            } else {
                count++;
                largest = Math.max(largest, about[donor]);
            }
        }
        there = count;
        slack = ROUNDING * largest;
        exact = new double[donors];
        Arrays.fill(exact, Double.NaN);
        order = Arrays.copyOf(AscendingOrder.of(about), there);
        resolution = resolution();
    }

    private static double[] about(List<Standing> shared, double[] own, int donors) {
        double[] about = new double[donors];
        double[] counts = new double[donors];
        for (int i = 0; i < own.length; i++) {
            if (!Double.isNaN(own[i])) {
                shared.get(i).addSquares(own[i], about, counts);
            }
        }
        for (int donor = 0; donor < donors; donor++) {
            about[donor] = Math.sqrt(about[donor] / counts[donor]); // NaN where nothing is shared
        }
        return about;
    }

    private Resolution resolution() {
        double largest = 0;
        for (int i = there - 1; i >= 0 && about[order[i]] >= about[order[there - 1]] - slack; i--) {
            largest = Math.max(largest, exactly(order[i]));
        }
        return Resolution.among(largest);
    }

    /**
     * Returns the nearest of some donors, the nearest first. Those that are as far away as the last count too.
     *
     * @param most how many, if none is as far away as the last
     */
    int[] nearest(IntPredicate able, int most) {
        int[] near = new int[there];
        int count = 0;
        double far = Double.POSITIVE_INFINITY;
        for (int i = 0; i < there && about[order[i]] <= far; i++) {
            if (able.test(order[i])) {
                near[count++] = order[i];
                far = count == most ? about[order[i]] + slack : far;
            }
        }
        int[] nearest = sorted(Arrays.copyOf(near, count));
        if (count <= most) {
            return nearest;
        }
        double last = rounded(nearest[most - 1]);
        return Arrays.stream(nearest).filter(donor -> rounded(donor) <= last).toArray();
    }

    private int[] sorted(int[] donors) {
        Arrays.sort(donors);
        int[] places = AscendingOrder.of(
                Arrays.stream(donors).mapToDouble(this::rounded).toArray());
        return Arrays.stream(places).map(place -> donors[place]).toArray();
    }

    private double rounded(int donor) {
        return resolution.round(exactly(donor));
    }

    private double exactly(int donor) {
        if (Double.isNaN(exact[donor])) {
            double[] squares = new double[own.length];
            int count = 0;
            for (int i = 0; i < own.length; i++) {
                double difference = own[i] - shared.get(i).get(donor);
                squares[count] = difference * difference;
                count += Double.isNaN(difference) ? 0 : 1;
            }
            exact[donor] = Math.sqrt(ExactSum.of(squares, count) / count);
        }
        return exact[donor];
    }
}
