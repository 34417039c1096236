package eu.niem.scoring.statistics.numeric;

/**
 * A sum in two doubles that knows by how much it may be off. That is quick, and nearly always enough to know the double
 * nearest to the true sum; where it is not, {@link ExactSum} finds it.
 *
 * <p>Source: Ogita, Rump and Oishi, Accurate sum and dot product, SIAM Journal on Scientific Computing 26 (2005),
 * doi:10.1137/030601818.
 */
final class QuickSum {
    private static final double HALF_PLACE = 0x1p-53;

    private static final double SMALLEST_PRODUCT = 0x1p-960;

    private double sum;
    private double low; // what was rounded off
    private double size;
    private double least = Double.POSITIVE_INFINITY; // no sum has a part smaller than the last place of this
    private int count;

    /** Returns the sum of some numbers. */
    static QuickSum of(double... numbers) {
        return of(numbers, numbers.length);
    }

    /** Returns the sum of the first numbers of an array. */
    static QuickSum of(double[] numbers, int count) {
        QuickSum sum = new QuickSum();
        for (int i = 0; i < count; i++) {
            sum.add(numbers[i]);
        }
        return sum;
    }

    /** Adds a finite number. */
    void add(double number) {
        double next = sum + number;
        double added = next - sum;
        low += (sum - (next - added)) + (number - added);
        sum = next;
        note(number);
    }

    /** Adds the product of two numbers. */
    void addProduct(double one, double other) {
        double product = one * other;
        double next = sum + product;
        double added = next - sum;
        double rounding = Math.fma(one, other, -product);
        low += (sum - (next - added)) + (product - added) + rounding;
        sum = next;
        note(product);
        if (rounding != 0) {
            least = 0;
        }
        if (!(Math.abs(product) > SMALLEST_PRODUCT) && one != 0 && other != 0) {
            size = Double.NaN; // what is rounded off may be too small for a number
        }
    }

    private void note(double number) {
        double absolute = Math.abs(number);
        size += absolute;
        if (absolute < least && absolute > 0) {
            least = absolute;
        }
        count++;
    }

    /** Returns the number nearest to the sum so far, as far as it is known. */
    double high() {
        return sum + low;
    }

    /** Returns the sum so far less {@link #high}. */
    double rest() {
        double high = sum + low;
        double added = high - sum;
        return (sum - (high - added)) + (low - added);
    }

    /**
     * Returns by how much the two parts may be off the sum; 0 where they are the sum, {@code NaN} where one cannot say.
     * They are the sum where all that was rounded off is a multiple of the last place of the smallest number, and no
     * more than a double holds of these.
     */
    double doubt() {
        return 2 * HALF_PLACE * count * size <= least ? 0 : doubt(count, size);
    }

    /**
     * Returns by how much a sum in two parts may be off.
     *
     * @param count of how many numbers it is
     * @param size the sum of their sizes
     */
    static double doubt(int count, double size) {
        double roundedOff = HALF_PLACE * count * size;
        return 4 * HALF_PLACE * count * roundedOff;
    }

    /** Returns the sum so far, rounded once; {@code NaN} where that is not certain, or too large. */
    double value() {
        double high = high();
        double doubt = doubt();
        if (doubt == 0) {
            return high;
        }
        double rest = rest();
        double from = high + (rest - doubt);
        return from == high + (rest + doubt) ? from : Double.NaN;
    }
}
