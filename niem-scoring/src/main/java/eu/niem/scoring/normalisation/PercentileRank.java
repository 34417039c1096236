package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.ScoreScale;
import java.util.Optional;

/**
 * {@code percentile-rank}: the share of the other values of the reference that are less favourable, <i>y = (rank
 * &minus; 1) / (n &minus; 1)</i>, from 0 for the least favourable to 1.
 *
 * <ul>
 *   <li>Equal values share the lowest of their ranks; if all are equal, all get 0.
 *   <li>A value that is not in the reference, as in another year than the base period, gets what it would get in its
 *       place: the share that is less favourable, and at most 1.
 *   <li>A reference of one value has no others, one without values no places: undefined.
 * </ul>
 *
 * <p>The Handbook's percentile, the share that is not better in per cent, is {@link Percentile}.
 *
 * <p>Source: COINr 1.1.14, {@code n_prank}.
 */
public record PercentileRank() implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE, "percentile-rank", PercentileRank.class, with -> new PercentileRank())
            .withAliases("n_prank");

    /** Makes the share of the less favourable values. */
    public static PercentileRank standard() {
        return new PercentileRank();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return ReferencePlaces.fit(
                indicator,
                reference,
                (places, direction) -> places.size() == 1
                        ? new UndefinedScaling("a percentile rank of '" + indicator.id()
                                + "' is a share of the other values, but there is one value only")
                        : new PlaceScaling(places, direction, Rank.Ties.MIN, 1, places.size() - 1, 1));
    }

    @Override
    public double infimum() {
        return 0;
    }

    @Override
    public boolean comparesValues() {
        return true;
    }

    @Override
    public Optional<ScoreScale> scale() {
        return Optional.of(new ScoreScale(0, 1));
    }
}
