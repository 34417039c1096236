package eu.niem.scoring.statistics.numeric;

import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pairs in which both numbers are there, sorted, so that sums over them do not depend on the order given. */
public final class Pairs {
    private final double[] first;
    private final double[] second;

    private Pairs(double[] first, double[] second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Makes the pairs of two rows, without those in which a number is null; refuses rows of different length and
     * infinite numbers.
     */
    public static Pairs complete(List<? extends @Nullable Double> first, List<? extends @Nullable Double> second) {
        Require.notNull("first", first);
        Require.notNull("second", second);
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("both rows must have as many numbers (null for none), but they have "
                    + first.size() + " and " + second.size());
        }
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Double one = first.get(i);
            Double other = second.get(i);
            if (one != null && other != null) {
                pairs.add(new double[] {finite(one), finite(other)});
            }
        }
        pairs.sort(Comparator.<double[]>comparingDouble(pair -> pair[0]).thenComparingDouble(pair -> pair[1]));
        return new Pairs(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a number must be finite, or null for none, but was '" + number + "'");
        }
        return number + 0.0; // one zero
    }

    /** Returns the number of pairs. */
    public int size() {
        return first.length;
    }

    /** Returns the first numbers of all pairs. */
    public double[] firsts() {
        return first.clone();
    }

    /** Returns the second numbers of all pairs. */
    public double[] seconds() {
        return second.clone();
    }

    /** Returns the first number of a pair. */
    public double first(int pair) {
        return first[pair];
    }

    /** Returns the second number of a pair. */
    public double second(int pair) {
        return second[pair];
    }

    /** Returns the covariance with the divisor n &minus; 1; {@code NaN} below two pairs. */
    public double covariance() {
        if (first.length < 2) {
            return Double.NaN;
        }
        CentredNumbers one = new CentredNumbers(first);
        CentredNumbers other = new CentredNumbers(second);
        return one.unit() * (one.product(other) / (first.length - 1)) * other.unit();
    }

    /** Returns the ranks of the first numbers. */
    public MidRanks ranksOfFirst() {
        return new MidRanks(first);
    }

    /** Returns the ranks of the second numbers. */
    public MidRanks ranksOfSecond() {
        return new MidRanks(second);
    }

    /** Returns why no correlation of these pairs is defined; empty where it is. */
    public String undefined() {
        if (first.length < 2) {
            return "fewer than two pairs of numbers";
        }
        if (ranksOfFirst().areAllTied()) {
            return "all numbers of the first row are the same";
        }
        return ranksOfSecond().areAllTied() ? "all numbers of the second row are the same" : "";
    }
}
