package eu.niem.scoring.normalisation;

import java.util.function.DoubleBinaryOperator;

/** Compares each value of a series with that of the period before. */
final class PreviousPeriod {
    private PreviousPeriod() {}

    /** Returns what becomes of each value beside the one before; {@code NaN} where one of the two is missing. */
    static double[] change(double[] raw, DoubleBinaryOperator beforeAndNow) {
        double[] change = new double[raw.length];
        for (int place = 0; place < raw.length; place++) {
            change[place] = isPresent(raw, place) ? beforeAndNow.applyAsDouble(raw[place - 1], raw[place]) : Double.NaN;
        }
        return change;
    }

    /** Returns whether a place of a series and the one before have values. */
    static boolean isPresent(double[] raw, int place) {
        return place > 0 && !Double.isNaN(raw[place]) && !Double.isNaN(raw[place - 1]);
    }

    /** Returns why there is no value to compare with. */
    static String missing(int place) {
        return place == 0
                ? "it is the first period, so there is none before to compare with"
                : "there is no value in the period before to compare with";
    }
}
