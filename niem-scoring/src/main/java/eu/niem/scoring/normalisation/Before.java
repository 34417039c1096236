package eu.niem.scoring.normalisation;

/** The period before, in words where there is nothing to compare with. */
final class Before {
    private Before() {}

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
