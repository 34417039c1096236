package eu.niem.scoring.normalisation;

/** Checks the bounds of the scale that a normalisation leads to. */
final class ScaleBounds {
    private ScaleBounds() {}

    static void check(String method, double lower, double upper) {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower < upper)) {
            throw new IllegalArgumentException(
                    "'" + method + "' must have 'lower' below 'upper', but was " + lower + " and " + upper);
        }
    }
}
