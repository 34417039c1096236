package eu.niem.scoring.statistics.multivariate;

import java.util.Locale;

/** The measure of distance between two clusters. */
public enum Linkage {
    /**
     * The growth of the sum of squares within clusters if they were merged: Ward's, on squared distances
     * ({@code ward.D2} in R).
     */
    WARD,
    /** The mean of the distances between their members. */
    AVERAGE,
    /** The largest of the distances between their members. */
    COMPLETE,
    /** The smallest of the distances between their members. */
    SINGLE;

    /** Returns the name in results: {@code ward}, {@code average}, {@code complete} or {@code single}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the distance of a third cluster from two that are merged, by the formula of Lance and Williams; the
     * squared distance for Ward's.
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
