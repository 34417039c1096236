package eu.niem.scoring.statistics.agreement;

import eu.niem.scoring.statistics.numeric.Mean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The mean of a statistic over all pairs of coders; pairs for which it is undefined are left out. */
final class MeanOfPairs implements Resampled {
    private final int units;
    private final List<ToDoubleFunction<int[]>> pairs = new ArrayList<>();

    MeanOfPairs(Ratings ratings, int units, OfPair ofPair) {
        this.units = units;
        for (int second = 1; second < ratings.coders(); second++) {
            for (int first = 0; first < second; first++) {
                pairs.add(ofPair.of(first, second));
            }
        }
    }

    @Override
    public int units() {
        return units;
    }

    @Override
    public double value(int[] times) {
        return Mean.of(
                pairs.stream().mapToDouble(pair -> pair.applyAsDouble(times)).filter(value -> !Double.isNaN(value)));
    }

    /** The statistic of two coders for any sample of the units; NaN where it is undefined. */
    @FunctionalInterface
    interface OfPair {
        ToDoubleFunction<int[]> of(int first, int second);
    }
}
