package eu.niem.scoring.statistics.correlation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/** How often each value of a statistic occurs over all permutations of n ranks, counted once for each n. */
final class ExactCounts {
    private final AtomicReferenceArray<double[]> counted;
    private final IntFunction<double[]> count;

    /**
     * Prepares the counts.
     *
     * @param most the largest n that is asked for
     * @param count counts for one n
     */
    ExactCounts(int most, IntFunction<double[]> count) {
        this.counted = new AtomicReferenceArray<>(most + 1);
        this.count = count;
    }

    /** Returns the counts for n; not to be changed. */
    double[] of(int n) {
        double[] known = counted.get(n);
        if (known == null) {
            known = count.apply(n);
            counted.set(n, known);
        }
        return known;
    }
}
