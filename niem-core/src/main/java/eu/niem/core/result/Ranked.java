package eu.niem.core.result;

import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * An area's place in a ranking.
 *
 * @param rank 1 for the best; equal scores share the lower rank (1, 1, 3)
 * @param name the area's name
 * @param score its score
 */
public record Ranked(int rank, String name, Score score) implements Serializable {
    /** Checks that the score has a value. */
    public Ranked {
        Require.notNull("score", score);
        Require.that(rank >= 1, "a rank", "be 1 or more", rank);
        Require.notNull("name", name);
        Require.that(score.isPresent(), "a ranked score", "have a value", score);
    }
}
