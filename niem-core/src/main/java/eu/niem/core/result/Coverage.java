package eu.niem.core.result;

import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * The availability of data behind a score: how many of the expected children have a score. Children that are not
 * applicable, context indicators and excluded nodes are not expected.
 *
 * @param scored the number of children with a score; for an indicator 1 or 0
 * @param expected the number of children that could have one
 */
public record Coverage(int scored, int expected) implements Serializable {
    /** Nothing scored, nothing expected. */
    public static final Coverage NONE = new Coverage(0, 0);

    /** Refuses more scored than expected. */
    public Coverage {
        Require.that(scored >= 0 && scored <= expected, "coverage", "lie from 0 to what is expected", scored);
    }

    /** Returns the share <i>scored / expected</i>, from 0 to 1; 0 where nothing is expected. */
    public double share() {
        return expected == 0 ? 0 : (double) scored / expected;
    }

    @Override
    public String toString() {
        return scored + " of " + expected;
    }
}
