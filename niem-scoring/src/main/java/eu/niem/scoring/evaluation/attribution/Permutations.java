package eu.niem.scoring.evaluation.attribution;

/**
 * Orders drawn at random. The generator is SplitMix64, written out here because none of the platform's promises the
 * same numbers on every version of Java.
 *
 * <p>Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014; the shuffle is that of
 * Fisher and Yates in the form of Durstenfeld, Algorithm 235, CACM 7 (1964).
 */
final class Permutations {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final int[] order;
    private long state;

    Permutations(int size, long seed) {
        this.order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        this.state = seed;
    }

    /** A next order; the array is used again by the one after. */
    int[] next() {
        for (int i = order.length - 1; i > 0; i--) {
            int other = below(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /** A number from 0 to before {@code bound}, each as likely: what would favour the first ones is drawn again. */
    private int below(int bound) {
        while (true) {
            int bits = (int) (draw() >>> 33);
            int number = bits % bound;
            if (bits - number + (bound - 1) >= 0) {
                return number;
            }
        }
    }

    long draw() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
