package eu.niem.scoring.statistics.numeric;

import java.util.Arrays;

/**
 * A sum without intermediate rounding: the double nearest to the true sum, in whatever order numbers are added.
 *
 * <p>The sum so far is kept as doubles that do not overlap, the smallest first. It must not pass the largest double.
 *
 * <p>Source: Shewchuk (1997), doi:10.1007/PL00009321; the last rounding is that of {@code math.fsum} in Python.
 */
public final class ExactSum {
    private double[] parts = new double[4];
    private int size;

    /** Adds a finite number. */
    public void add(double number) {
        double carried = number;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double larger = Math.abs(carried) < Math.abs(parts[i]) ? parts[i] : carried;
            double smaller = Math.abs(carried) < Math.abs(parts[i]) ? carried : parts[i];
            double both = larger + smaller;
            double lost = smaller - (both - larger);
            if (lost != 0) {
                parts[kept++] = lost;
            }
            carried = both;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        parts[kept] = carried;
        size = kept + 1;
    }

    /** Adds the product of two numbers, without rounding it either. */
    public void addProduct(double one, double other) {
        double product = one * other;
        add(product);
        add(Math.fma(one, other, -product));
    }

    /** Returns the sum so far, rounded once; 0 before the first number. */
    public double value() {
        int rest = size;
        double sum = 0;
        double lost = 0;
        while (rest > 0 && lost == 0) {
            double larger = sum;
            double smaller = parts[--rest];
            sum = larger + smaller;
            lost = smaller - (sum - larger);
        }
        // half way between two doubles, the remaining parts decide
        boolean same = rest > 0 && lost * parts[rest - 1] > 0;
        double further = sum + 2 * lost;
        return same && further - sum == 2 * lost ? further : sum;
    }
}
