package eu.niem.scoring.statistics.numeric;

/**
 * A generator of random numbers from a seed. It is written out here because none of the platform's generators promises
 * the same numbers on every version of Java.
 *
 * <p>Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014,
 * doi:10.1145/2660193.2660195.
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long drawn;

    /** Makes a generator that begins with the first number of a seed. */
    public SplitMix64(long seed) {
        this.seed = seed;
    }

    /** Returns the next number, all 64 bits of it random. */
    public long next() {
        drawn++;
        return at(seed, drawn);
    }

    /** Returns a number of a seed by its place, from 1 for the first, so that numbers can be drawn in any order. */
    public static long at(long seed, long place) {
        long state = seed + GOLDEN_GAMMA * place;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * Returns the next number from 0 to before a bound, each equally likely; a draw that would favour the smaller
     * numbers is repeated.
     */
    public int below(int bound) {
        while (true) {
            int bits = (int) (next() >>> 33);
            int number = bits % bound;
            if (bits - number + (bound - 1) >= 0) {
                return number;
            }
        }
    }
}
