package eu.niem.examples.districts;

/**
 * Numbers drawn from a seed, each by its own index: the same bits on every machine and with every JDK, in whatever
 * order they are asked for.
 *
 * <p>Source: SplitMix64, Steele, Lea and Flood, Fast splittable pseudorandom number generators (OOPSLA 2014).
 *
 * @param seed what they are drawn from
 */
record SeededDraws(long seed) {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    /** Draws a number of at least 0 and below 1. */
    double draw(long index) {
        long mixed = seed + (index + 1) * GAMMA;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (mixed >>> 11) * UNIT;
    }
}
