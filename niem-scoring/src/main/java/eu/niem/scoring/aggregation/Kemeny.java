package eu.niem.scoring.aggregation;

import eu.niem.core.framework.Dimension;
import eu.niem.core.internal.Require;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.optimisation.LinearOrdering;
import java.util.Optional;

/**
 * {@code kemeny}: the order of the areas that agrees best with the children, each a voter by its weight; the
 * non-compensatory multi-criteria approach of the handbook. An area's score is how many others stand behind it, in the
 * mean of all best orders.
 *
 * <ul>
 *   <li>Only the order of scores within a child matters: no child makes up for another, and weights are importance.
 *   <li>From 0 to n &minus; 1 for n areas; half values where best orders differ. Ranks of these scores are the
 *       consensus.
 *   <li>Exact for up to 20 areas, and for more where few enough are contested; otherwise a good order that is not
 *       proven to be the best. {@link KemenyRanking} says which, with all best orders and their agreement.
 *   <li>Children that one of two areas lacks do not take part in comparing these two; weights are rescaled over the
 *       others.
 *   <li>The score depends on which areas are compared, those of one period and group.
 * </ul>
 *
 * <p>Source: H. P. Young and A. Levenglick, A consistent extension of Condorcet's election principle, SIAM Journal on
 * Applied Mathematics 35 (1978), doi:10.1137/0135023; OECD/JRC, Handbook on Constructing Composite Indicators (2008),
 * step 6.
 */
public record Kemeny() implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(Aggregator.ROLE, "kemeny", Kemeny.class, with -> new Kemeny());

    /** Makes the method that looks for the best order. */
    public static Kemeny standard() {
        return new Kemeny();
    }

    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {
        OutrankingMatrix matrix = OutrankingMatrix.of(children, weights);
        KemenyRanking ranking = KemenyRanking.of(matrix);
        for (int row : matrix.compared()) {
            out[row] = ranking.areasBehind(row);
        }
    }

    @Override
    public Optional<String> approximates(Dimension dimension, int areas) {
        Require.notNull("dimension", dimension);
        return areas <= LinearOrdering.ALWAYS_EXACT
                ? Optional.empty()
                : Optional.of("the kemeny ranking of '" + dimension.id() + "' is exact for "
                        + LinearOrdering.ALWAYS_EXACT + " areas, and may be approximate for " + areas
                        + ": ask KemenyRanking, or use copeland");
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
