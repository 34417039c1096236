package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The weights that are best for one area, as {@link BenefitOfTheDoubt#weights} finds them. The score is unique; other
 * weights may give the same.
 *
 * @param score the area's score, from 0 to 1
 * @param weights the weight of each child, by which no area gets more than the best practice; {@code NaN} for a child
 *     that the area lacks, or that takes no part
 * @param shares the share of each child in the area's score, with a sum of 1; {@code NaN} as before, and where the
 *     score is 0
 * @param benchmarks the rows that are best practice under these weights: what the area is measured by
 */
public record OptimalWeights(double score, List<Double> weights, List<Double> shares, List<Integer> benchmarks)
        implements Serializable {
    /** Copies the lists. */
    public OptimalWeights {
        weights = Require.list("weights", weights);
        shares = Require.list("shares", shares);
        benchmarks = Require.list("benchmarks", benchmarks);
    }
}
