package eu.niem.scoring.statistics.optimisation;

/**
 * A loss that no order of some elements can stay below. Where the first of three elements should stand before the
 * second, the second before the third and the third before the first, every order loses at least the smallest of the
 * three. As many such circles are taken as do not share a loss.
 *
 * <p>Elements are taken in runs of up to {@value #RUN}, so that many take no time: what is lost within one run is not
 * lost within another.
 */
final class CycleBound {
    private static final int RUN = 150;

    private final double[][] left; // what may still be lost by each before each other

    private CycleBound(double[][] left) {
        this.left = left;
    }

    /**
     * Returns the bound; 0 or more.
     *
     * @param regret the loss of each element before each other
     * @param order the elements, best in an order that loses little
     */
    static double of(double[][] regret, int... order) {
        double bound = 0;
        for (int start = 0; start < order.length; start += RUN) {
            int size = Math.min(RUN, order.length - start);
            double[][] left = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    left[i][j] = regret[order[start + i]][order[start + j]];
                }
            }
            bound += new CycleBound(left).ofRun();
        }
        return bound;
    }

    private double ofRun() {
        double bound = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = i + 1; j < left.length; j++) {
                for (int k = j + 1; k < left.length; k++) {
                    bound += takeOut(i, j, k) + takeOut(i, k, j);
                }
            }
        }
        return bound;
    }

    /** Takes out what any order loses of a circle, and returns it; 0 where there is none. */
    private double takeOut(int first, int second, int third) {
        double loss = Math.min(left[second][first], Math.min(left[third][second], left[first][third]));
        if (loss > 0) {
            left[second][first] -= loss;
            left[third][second] -= loss;
            left[first][third] -= loss;
        }
        return loss;
    }
}
