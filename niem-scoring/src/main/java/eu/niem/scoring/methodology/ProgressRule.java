package eu.niem.scoring.methodology;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;
import java.util.Locale;

/**
 * How the progress towards a target is classed: by the ratio of the observed yearly change to the one that is required.
 * From {@code onTrack} on it is on track, from {@code moving} on moving, from {@code stagnating} on stagnating, and
 * below that it moves away.
 *
 * <p>Source: the ratio of compound annual growth rates, and 0.95 and 0 as limits, are those of Eurostat, Sustainable
 * development in the European Union, monitoring reports from 2017 on, annex on the assessment of trends. Eurostat's
 * limit between is 0.6.
 *
 * @param change how a value changes from year to year
 * @param onTrack the least ratio that is on track
 * @param moving the least ratio that is moving, below {@code onTrack}
 * @param stagnating the least ratio that is stagnating, below {@code moving}
 */
public record ProgressRule(Change change, double onTrack, double moving, double stagnating) implements Serializable {
    private static final double ON_TRACK = 0.95;
    private static final double MOVING = 0.5;

    /** Checks that the limits fall. */
    public ProgressRule {
        Require.notNull("change", change);
        Require.finite("'onTrack'", onTrack);
        Require.finite("'moving'", moving);
        Require.finite("'stagnating'", stagnating);
        if (!(onTrack > moving && moving > stagnating)) {
            throw Refused.argument(
                    "the limits of progress must fall from 'onTrack' to 'moving' to 'stagnating', but were "
                            + ShortestDecimal.of(onTrack) + ", " + ShortestDecimal.of(moving) + " and "
                            + ShortestDecimal.of(stagnating));
        }
        onTrack = onTrack + 0.0; // -0 is 0
        moving = moving + 0.0;
        stagnating = stagnating + 0.0;
    }

    /** Makes the standard rule: linear change, on track from 0.95 on, moving from 0.5, stagnating from 0. */
    public static ProgressRule standard() {
        return new ProgressRule(Change.LINEAR, ON_TRACK, MOVING, 0);
    }

    /** Returns a copy with another kind of change. */
    public ProgressRule withChange(Change newChange) {
        return new ProgressRule(newChange, onTrack, moving, stagnating);
    }

    /**
     * Returns a copy with other limits.
     *
     * @throws IllegalArgumentException if they do not fall
     */
    public ProgressRule withLimits(double newOnTrack, double newMoving, double newStagnating) {
        return new ProgressRule(change, newOnTrack, newMoving, newStagnating);
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
        return change.code() + " change, on track from " + ShortestDecimal.of(onTrack) + ", moving from "
                + ShortestDecimal.of(moving) + ", stagnating from " + ShortestDecimal.of(stagnating);
    }

    /** How a value changes from year to year on the way to a target. */
    public enum Change {
        /** By the same amount: (v - v<sub>0</sub>) / (t - t<sub>0</sub>). */
        LINEAR,
        /** By the same factor: (v / v<sub>0</sub>)<sup>1 / (t - t<sub>0</sub>)</sup> - 1, of values above 0. */
        COMPOUND;

        /** Returns the name in documents: {@code linear} or {@code compound}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
