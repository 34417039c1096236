package eu.niem.examples.benchmark;

/** Pearson's correlation as loops over arrays that know nothing else. */
final class HandWrittenCorrelation {
    private HandWrittenCorrelation() {}

    /** Returns the coefficient over the rows in which both have a number. */
    static double of(double[] one, double[] other) {
        int n = 0;
        double sumOfOne = 0;
        double sumOfOther = 0;
        for (int row = 0; row < one.length; row++) {
            if (!Double.isNaN(one[row]) && !Double.isNaN(other[row])) {
                n++;
                sumOfOne += one[row];
                sumOfOther += other[row];
            }
        }
        double products = 0;
        double squaresOfOne = 0;
        double squaresOfOther = 0;
        for (int row = 0; row < one.length; row++) {
            if (!Double.isNaN(one[row]) && !Double.isNaN(other[row])) {
                double x = one[row] - sumOfOne / n;
                double y = other[row] - sumOfOther / n;
                products += x * y;
                squaresOfOne += x * x;
                squaresOfOther += y * y;
            }
        }
        return products / Math.sqrt(squaresOfOne * squaresOfOther);
    }
}
