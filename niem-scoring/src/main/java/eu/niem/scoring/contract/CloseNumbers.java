package eu.niem.scoring.contract;

/** Comparison of results. */
final class CloseNumbers {
    private static final double ROUNDING = 1e-9;

    private CloseNumbers() {}

    /** Returns whether both numbers are absent, or equal but for rounding. */
    static boolean close(double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return Double.isNaN(one) && Double.isNaN(other);
        }
        return Math.abs(one - other) <= room(one, other);
    }

    /** Returns whether a number is not above another but for rounding; true where either is absent. */
    static boolean notAbove(double one, double other) {
        return Double.isNaN(one) || Double.isNaN(other) || one <= other + room(one, other);
    }

    private static double room(double one, double other) {
        return ROUNDING * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }

    /** Returns whether all numbers have the same bits. */
    static boolean same(double[] one, double[] other) {
        return java.util.Arrays.equals(one, other);
    }
}
