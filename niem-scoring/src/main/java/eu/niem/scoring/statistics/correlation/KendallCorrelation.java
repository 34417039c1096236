package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.numeric.MidRanks;
import eu.niem.scoring.statistics.numeric.Pairs;
import org.jspecify.annotations.Nullable;

/** The correlation of {@link Correlation#kendall}. */
record KendallCorrelation() implements PairsCorrelation {
    private static final int MOST_EXACT = 49;
    private static final ExactCounts OVER_PERMUTATIONS =
            new ExactCounts(MOST_EXACT, KendallCorrelation::concordantOverPermutations);

    @Override
    public String code() {
        return "kendall";
    }

    @Override
    public Association of(Pairs pairs, double level) {
        int n = pairs.size();
        MidRanks first = pairs.ranksOfFirst();
        MidRanks second = pairs.ranksOfSecond();
        long balance = Concordance.of(first, second);
        double untiedFirst = Concordance.untied(first);
        double untiedSecond = Concordance.untied(second);
        double tau = Math.max(-1, Math.min(1, balance / Math.sqrt(untiedFirst * untiedSecond)));
        boolean exact = n <= MOST_EXACT && !first.hasTies() && !second.hasTies();
        Association.PValue p =
                exact ? exact(n, (Concordance.untied(first) + balance) / 2) : normal(n, balance, first, second);
        return new Association(this, n, tau, p, Association.fisher(tau, 0.437 / (n - 4), level), "");
    }

    private static Association.PValue exact(int n, long concordant) {
        double[] shares = OVER_PERMUTATIONS.of(n);
        double below = 0;
        double above = 0;
        for (int count = 0; count < shares.length; count++) {
            below += count <= concordant ? shares[count] : 0;
            above += count >= concordant ? shares[count] : 0;
        }
        return Association.PValue.twoSided(below, above, Association.PValue.Method.EXACT);
    }

    /**
     * Returns the share of the permutations of n that has each number of concordant pairs, adding one element at a
     * time.
     */
    private static double[] concordantOverPermutations(int n) {
        double[] shares = {1};
        for (int size = 2; size <= n; size++) {
            double[] next = new double[shares.length + size - 1];
            for (int count = 0; count < shares.length; count++) {
                for (int more = 0; more < size; more++) {
                    next[count + more] += shares[count] / size;
                }
            }
            shares = next;
        }
        return shares;
    }

    private static Association.@Nullable PValue normal(int n, long balance, MidRanks first, MidRanks second) {
        if (n < 3) {
            return null;
        }
        double size = n;
        double spread = size * (size - 1) * (2 * size + 5)
                - first.overTies(t -> t * (t - 1) * (2 * t + 5))
                - second.overTies(t -> t * (t - 1) * (2 * t + 5));
        double pairs = (double) first.overTies(t -> t * (t - 1)) * second.overTies(t -> t * (t - 1));
        double triples =
                (double) first.overTies(t -> t * (t - 1) * (t - 2)) * second.overTies(t -> t * (t - 1) * (t - 2));
        double variance =
                spread / 18 + pairs / (2 * size * (size - 1)) + triples / (9 * size * (size - 1) * (size - 2));
        double above = Distributions.normalAbove(Math.abs(balance) / Math.sqrt(variance));
        return Association.PValue.twoSided(above, 1, Association.PValue.Method.NORMAL);
    }
}
