package eu.niem.scoring.statistics.agreement;

import java.util.Collections;
import java.util.List;

/**
 * The options chosen by two coders, for Cohen's kappa. Counts are whole numbers and the weights are added in the order
 * of the scale, so that neither the order of units nor that of coders changes a bit.
 */
final class Confusion {
    private static final int NONE = -1;

    private final CohenKappa kappa;
    private final int[] first; // option of each unit by its place on the scale, or NONE where one of the two is silent
    private final int[] second;

    Confusion(CohenKappa kappa, Ratings ratings, int[] units, int first, int second) {
        this.kappa = kappa;
        this.first = new int[units.length];
        this.second = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            double one = ratings.at(first, units[i]);
            double other = ratings.at(second, units[i]);
            boolean both = !Double.isNaN(one) && !Double.isNaN(other);
            this.first[i] = both ? place(kappa.scale(), one) : NONE;
            this.second[i] = both ? place(kappa.scale(), other) : NONE;
        }
    }

    private static int place(List<Double> scale, double answer) {
        int place = Collections.binarySearch(scale, answer);
        if (place < 0) {
            throw new IllegalArgumentException("an answer must be one of the scale " + scale + ", but was '" + answer
                    + "': give kappa the full scale of options");
        }
        return place;
    }

    /**
     * Returns the kappa of a sample in which unit <i>u</i> occurs {@code times[u]} times; NaN where it is undefined.
     */
    double kappa(int[] times) {
        int options = kappa.scale().size();
        long[][] counts = new long[options][options];
        long[] ofFirst = new long[options];
        long[] ofSecond = new long[options];
        long units = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] != NONE) {
                counts[first[i]][second[i]] += times[i];
                ofFirst[first[i]] += times[i];
                ofSecond[second[i]] += times[i];
                units += times[i];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < options; i++) {
            for (int j = i + 1; j < options; j++) {
                double weight = kappa.weighting()
                        .weight(kappa.scale().get(i), kappa.scale().get(j));
                observed += weight * (counts[i][j] + counts[j][i]);
                expected += weight * (ofFirst[i] * ofSecond[j] + ofFirst[j] * ofSecond[i]);
            }
        }
        return expected == 0 ? Double.NaN : 1 - units * observed / expected;
    }
}
