package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.numeric.MidRanks;
import eu.niem.scoring.statistics.numeric.Pairs;
import org.jspecify.annotations.Nullable;

/** The correlation of {@link Correlation#spearman}. */
record SpearmanCorrelation() implements PairsCorrelation {
    private static final int MOST_EXACT = 9;
    private static final int MOST_EDGEWORTH = 1289;
    private static final ExactCounts OVER_PERMUTATIONS =
            new ExactCounts(MOST_EXACT, SpearmanCorrelation::squaresOverPermutations);

    @Override
    public String code() {
        return "spearman";
    }

    @Override
    public Association of(Pairs pairs, double level) {
        int n = pairs.size();
        MidRanks first = pairs.ranksOfFirst();
        MidRanks second = pairs.ranksOfSecond();
        long xx = 0;
        long yy = 0;
        long xy = 0;
        for (int i = 0; i < n; i++) {
            xx += first.doubledFromMean(i) * first.doubledFromMean(i);
            yy += second.doubledFromMean(i) * second.doubledFromMean(i);
            xy += first.doubledFromMean(i) * second.doubledFromMean(i);
        }
        double r = Math.max(-1, Math.min(1, xy / Math.sqrt((double) xx * yy)));
        Association.PValue p =
                first.hasTies() || second.hasTies() ? student(r, n) : untied(r, n, (xx + yy - 2 * xy) / 4);
        return new Association(this, n, r, p, Association.fisher(r, (1 + r * r / 2) / (n - 3), level), "");
    }

    private static Association.@Nullable PValue untied(double r, int n, long squares) {
        if (n <= MOST_EXACT) {
            return exact(n, squares);
        }
        if (n > MOST_EDGEWORTH) {
            return student(r, n);
        }
        double above = edgeworth(n, standardised(n, squares - 1)); // sums are even: the step between them is halved
        double below = edgeworth(n, -standardised(n, squares + 1));
        return Association.PValue.twoSided(below, above, Association.PValue.Method.EDGEWORTH);
    }

    private static Association.@Nullable PValue student(double r, int n) {
        return n > 2
                ? new Association.PValue(Distributions.correlationP(r, n), Association.PValue.Method.STUDENT)
                : null;
    }

    private static Association.PValue exact(int n, long squares) {
        double[] counts = OVER_PERMUTATIONS.of(n);
        double below = 0;
        double above = 0;
        double all = 0;
        for (int sum = 0; sum < counts.length; sum++) {
            below += sum <= squares ? counts[sum] : 0;
            above += sum >= squares ? counts[sum] : 0;
            all += counts[sum];
        }
        return Association.PValue.twoSided(below / all, above / all, Association.PValue.Method.EXACT);
    }

    /**
     * Counts the permutations of n ranks that have each sum of squared differences of ranks. They are built up place by
     * place over the sets of ranks already given away.
     */
    private static double[] squaresOverPermutations(int n) {
        int most = n * (n * n - 1) / 3;
        double[][] counts = new double[1 << n][most + 1];
        counts[0][0] = 1;
        for (int given = 0; given + 1 < counts.length; given++) {
            int place = Integer.bitCount(given);
            for (int rank = 0; rank < n; rank++) {
                if ((given >> rank & 1) == 0) {
                    int square = (rank - place) * (rank - place);
                    double[] next = counts[given | 1 << rank];
                    for (int sum = 0; sum + square <= most; sum++) {
                        next[sum + square] += counts[given][sum];
                    }
                }
            }
        }
        return counts[counts.length - 1];
    }

    /** Returns a sum of squared differences of ranks, less its mean and in units of its standard deviation. */
    private static double standardised(int n, long squares) {
        return (6.0 * squares / (n * ((double) n * n - 1)) - 1) * Math.sqrt(n - 1.0);
    }

    /** Returns the probability of a standardised sum above x, by the series of AS 89 with its constants. */
    private static double edgeworth(int n, double x) {
        double b = 1.0 / n;
        double y = x * x;
        double highest = 0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y);
        double higher = 0.1033 + 0.3932 * b;
        double inner = -0.0758 + b * higher - y * b * (0.0879 + 0.0151 * b - y * highest);
        double series = x * b * (0.2274 + b * (0.2531 + 0.1745 * b) + y * inner);
        double above = series / StrictMath.exp(y / 2) + Distributions.normalAbove(x);
        return Math.max(0, Math.min(1, above));
    }
}
