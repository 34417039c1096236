package eu.niem.scoring.evaluation.attribution;

import java.io.Serializable;

/**
 * How the Shapley value of many players is estimated: from orders drawn at random. The same seed draws the same orders
 * on every machine.
 *
 * @param permutations how many orders are drawn; 2 or more, as one tells nothing of the error
 * @param seed what the draws begin with
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

    /** 2000 orders from seed 1: a standard error of about 1 in 45 of how much a player's part varies over orders. */
    public static Sampling standard() {
        return new Sampling(PERMUTATIONS, SEED);
    }

    /** The same number of orders from another seed. */
    public Sampling withSeed(long newSeed) {
        return new Sampling(permutations, newSeed);
    }

    /** Another number of orders from the same seed. */
    public Sampling withPermutations(int newPermutations) {
        return new Sampling(newPermutations, seed);
    }
}
