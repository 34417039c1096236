package eu.niem.scoring.statistics.multivariate;

import java.util.Locale;

/** How far two clusters are from each other. */
public enum Linkage {
    /**
     * By how much the sum of squares within clusters would grow: Ward's, on squared distances ({@code ward.D2} in R).
     */
    WARD,
    /** The mean of the distances between their members. */
    AVERAGE,
    /** The largest of the distances between their members. */
    COMPLETE,
    /** The least of the distances between their members. */
    SINGLE;

    /** The name in results: {@code ward}, {@code average}, {@code complete} or {@code single}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The distance of a third cluster from two that are merged, by the formula of Lance and Williams; of squares for
     * Ward's.
     */
    double merged(double toOne, double toOther, double between, double sizeOfOne, double sizeOfOther, double size) {
        return switch (this) {
            case WARD ->
                ((sizeOfOne + size) * toOne + (sizeOfOther + size) * toOther - size * between)
                        / (sizeOfOne + sizeOfOther + size);
            case AVERAGE -> (sizeOfOne * toOne + sizeOfOther * toOther) / (sizeOfOne + sizeOfOther);
            case COMPLETE -> Math.max(toOne, toOther);
            case SINGLE -> Math.min(toOne, toOther);
        };
    }
}
