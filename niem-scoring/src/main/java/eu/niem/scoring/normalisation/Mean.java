package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;

/** The arithmetic mean. */
final class Mean {
    private Mean() {}

    /** Why nothing is learned where there is no value. */
    static UndefinedScaling none(Indicator indicator) {
        return new UndefinedScaling("no area has a value of '" + indicator.id() + "' to take the mean of");
    }

    /** The mean, corrected by the mean of what it leaves: else values near the mean would lose most of their digits. */
    static double of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double first = sum / values.length;
        double left = 0;
        for (double value : values) {
            left += value - first;
        }
        return first + left / values.length;
    }

    /** Whether all values are the same, so that nothing differs from their mean. */
    static boolean isShared(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
