package eu.niem.scoring.statistics.correlation;

import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment of p-values for several tests, after which the smallest level at which each is significant allows for
 * all of them. Tests without a p-value are ignored and not counted; no adjusted p-value is below its own, or above 1.
 */
public enum PAdjustment {
    /** No adjustment. */
    NONE,
    /**
     * <i>m p</i>: bounds the chance of any false finding, whatever the dependence. Dunn (1961), doi:10.2307/2282330.
     */
    BONFERRONI,
    /**
     * Bounds the same chance step by step from the smallest p; never less powerful. Holm (1979), Scand. J. Statist. 6,
     * 65&ndash;70.
     */
    HOLM,
    /**
     * Goes step by step from the largest p; for tests that are not negatively dependent. Hochberg (1988),
     * doi:10.1093/biomet/75.4.800.
     */
    HOCHBERG,
    /**
     * Tests all intersections of hypotheses by Simes's test; under the same condition as Hochberg's. Hommel (1988),
     * doi:10.1093/biomet/75.2.383.
     */
    HOMMEL,
    /** Bounds the share of false findings. Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x. */
    BENJAMINI_HOCHBERG,
    /** Bounds the same share whatever the dependence. Benjamini and Yekutieli (2001), doi:10.1214/aos/1013699998. */
    BENJAMINI_YEKUTIELI;

    /** Returns the name in results, for example {@code holm} or {@code benjamini-hochberg}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the adjusted p-values in the order given; null where there is no p-value.
     *
     * @throws IllegalArgumentException if a p-value does not lie from 0 to 1
     */
    public List<@Nullable Double> adjust(List<? extends @Nullable Double> pValues) {
        Require.notNull("pValues", pValues);
        pValues.forEach(PAdjustment::check);
        int[] ascending = IntStream.range(0, pValues.size())
                .filter(i -> pValues.get(i) != null)
                .boxed()
                .sorted((a, b) -> Double.compare(number(pValues, a), number(pValues, b)))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted =
                Arrays.stream(ascending).mapToDouble(i -> number(pValues, i)).toArray();
        double[] adjusted = adjust(sorted);
        List<@Nullable Double> result = new ArrayList<>(pValues);
        for (int i = 0; i < ascending.length; i++) {
            result.set(ascending[i], Math.min(1, Math.max(sorted[i], adjusted[i])));
        }
        return Collections.unmodifiableList(result);
    }

    private static void check(@Nullable Double p) {
        if (p != null && !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "a p-value must lie from 0 to 1, or be null for none, but was '" + p + "'");
        }
    }

    private static double number(List<? extends @Nullable Double> pValues, int i) {
        return Objects.requireNonNull(pValues.get(i));
    }

    private double[] adjust(double[] p) {
        int m = p.length;
        return switch (this) {
            case NONE -> p;
            case BONFERRONI -> scaled(p, i -> m);
            case HOLM -> rising(scaled(p, i -> m - i));
            case HOCHBERG -> falling(scaled(p, i -> m - i));
            case HOMMEL -> closed(p);
            case BENJAMINI_HOCHBERG -> falling(scaled(p, i -> (double) m / (i + 1)));
            case BENJAMINI_YEKUTIELI -> {
                double harmonic =
                        IntStream.rangeClosed(1, m).mapToDouble(i -> 1.0 / i).sum();
                yield falling(scaled(p, i -> harmonic * m / (i + 1)));
            }
        };
    }

    private static double[] scaled(double[] p, Factor factor) {
        return IntStream.range(0, p.length)
                .mapToDouble(i -> factor.of(i) * p[i])
                .toArray();
    }

    /** Replaces each p-value by the largest so far, from the smallest p on. */
    private static double[] rising(double[] p) {
        for (int i = 1; i < p.length; i++) {
            p[i] = Math.max(p[i], p[i - 1]);
        }
        return p;
    }

    /** Replaces each p-value by the smallest so far, from the largest p on. */
    private static double[] falling(double[] p) {
        for (int i = p.length - 2; i >= 0; i--) {
            p[i] = Math.min(p[i], p[i + 1]);
        }
        return p;
    }

    /**
     * Returns for each p-value the largest of Simes's p-values, <i>min s p<sub>(j)</sub>/j</i>, over the sets it is in.
     * Of all sets of size s that is the set with the s &minus; 1 largest others, as Simes's p-value rises with that of
     * each member.
     */
    private static double[] closed(double[] p) {
        int m = p.length;
        double[] largest = p.clone();
        for (int size = 2; size <= m; size++) {
            double ofOthers = 1; // of the size - 1 largest, which take places 2 to size in the set
            for (int place = 2; place <= size; place++) {
                ofOthers = Math.min(ofOthers, size * p[m - size + place - 1] / place);
            }
            for (int i = 0; i < m; i++) {
                int lowest = Math.min(i, m - size); // the lowest of the set: this one, unless it is among the largest
                largest[i] = Math.max(largest[i], Math.min(ofOthers, size * p[lowest]));
            }
        }
        return largest;
    }

    /** The factor of the p-value at a place, counted from 0 for the smallest. */
    @FunctionalInterface
    private interface Factor {
        double of(int place);
    }
}
