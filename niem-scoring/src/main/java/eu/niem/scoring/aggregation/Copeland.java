package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;

/**
 * {@code copeland}: how many areas an area beats, less how many beat it. One area beats another if it is better in
 * children of more than half of the weight, see {@link OutrankingMatrix}.
 *
 * <ul>
 *   <li>Only the order of scores within a child matters, not their distance: no child makes up for another, and weights
 *       are importance. Any normalisation that keeps the order gives the same.
 *   <li>From &minus;(n &minus; 1) to n &minus; 1 for n areas, and 0 for one area alone. Many ties are usual.
 *   <li>The score depends on which areas are compared, those of one period and group, and does not compare over time.
 *   <li>Children that one of two areas lacks do not take part in comparing these two; with none in common they are
 *       tied.
 * </ul>
 *
 * <p>Source: A. H. Copeland, A reasonable social welfare function (1951); OECD/JRC, Handbook on Constructing Composite
 * Indicators (2008), step 6.
 */
public record Copeland() implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE, "copeland", Copeland.class, with -> new Copeland())
            .withAliases("a_copeland");

    /** Makes the method that counts areas beaten. */
    public static Copeland standard() {
        return new Copeland();
    }

    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {
        WeightedChildren set = new WeightedChildren(children, weights);
        Duels duels = new Duels(set, out.length);
        int[] wins = new int[out.length];
        for (int row = 0; row < wins.length; row++) {
            duels.compare(row);
            for (int other = 0; other < row; other++) {
                int majority = duels.majority(other);
                wins[row] += majority;
                wins[other] -= majority;
            }
        }
        for (int row : set.rows()) {
            out[row] = wins[row];
        }
    }

    @Override
    public boolean comparesChildren() {
        return true;
    }

    @Override
    public boolean needsImportance() {
        return true;
    }
}
