package eu.niem.scoring.methodology;

import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What scores of a node are ranked by: the scores as they are computed, or as they are published, rounded half up to so
 * many decimals. Half up is away from zero, as spreadsheets round and {@link java.math.RoundingMode#HALF_UP} does:
 * &minus;0.5 becomes &minus;1. Either way equal scores share a rank, see {@link eu.niem.core.result.Resolution}.
 *
 * @param decimals the decimals that count, from 0 to 15; null for all
 */
public record RankingRule(@Nullable Integer decimals) implements Serializable {
    private static final int MOST = 15;

    /** Checks the decimals. */
    public RankingRule {
        if (decimals != null) {
            Require.that(
                    decimals >= 0 && decimals <= MOST, "the 'decimals' of a ranking", "lie from 0 to 15", decimals);
        }
    }

    /** Makes the standard rule: scores are ranked as they are computed. */
    public static RankingRule standard() {
        return new RankingRule(null);
    }

    /** Makes the rule that ranks scores as they are published. */
    public static RankingRule of(int decimals) {
        return new RankingRule(decimals);
    }

    /** Makes the rule of all dimensions; indicators are ranked as they are computed. */
    public static PerNode<RankingRule> ofDimensions(int decimals) {
        return PerNode.of(of(decimals)).with(PerNode.INDICATORS, standard());
    }

    /**
     * Returns the number by which a score is ranked.
     *
     * @param score finite, and rounded to the resolution of its node
     */
    public double place(double score) {
        return decimals == null
                ? score
                : new BigDecimal(ShortestDecimal.of(score))
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    /** Returns the decimals in words. */
    @Override
    public String toString() {
        return decimals == null ? "as computed" : "rounded to " + decimals + (decimals == 1 ? " decimal" : " decimals");
    }
}
