package eu.niem.scoring.treatment;

/**
 * The range of the numbers of an indicator.
 *
 * @param least the least number; {@code NaN} where there is none
 * @param greatest the greatest number; {@code NaN} where there is none
 */
record Range(double least, double greatest) {

    static Range of(double[] numbers) {
        double least = numbers.length == 0 ? Double.NaN : numbers[0];
        double greatest = least;
        for (double number : numbers) {
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        return new Range(least, greatest);
    }

    /** Returns the distance between the two ends; 0 where all numbers are the same. */
    double width() {
        return greatest - least;
    }
}
