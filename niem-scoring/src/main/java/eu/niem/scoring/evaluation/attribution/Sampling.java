package eu.niem.scoring.evaluation.attribution;

import java.io.Serializable;

/**
 * The choice of random orders from which the Shapley value of many players is estimated. The same seed draws the same
 * orders on every machine.
 *
 * @param permutations the number of orders drawn; 2 or more, as one gives no standard error
 * @param seed the seed of the random numbers
 */
public record Sampling(int permutations, long seed) implements Serializable {
    private static final int PERMUTATIONS = 2000;
    private static final long SEED = 1;

    /** Checks the number of orders. */
    public Sampling {
        if (permutations < 2) {
            throw new IllegalArgumentException("'permutations' must be 2 or more, but was " + permutations);
        }
    }

    /**
     * Makes the standard sampling: 2000 orders from seed 1. Its standard error is about 1/45 of the standard deviation
     * of a player's part over orders.
     */
    public static Sampling standard() {
        return new Sampling(PERMUTATIONS, SEED);
    }

    /** Returns a copy with another seed. */
    public Sampling withSeed(long newSeed) {
        return new Sampling(permutations, newSeed);
    }
}
