package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.ScoreScale;
import java.util.Optional;

/**
 * {@code min-max}: the straight line from the least to the most favourable value of the reference, <i>y = lower + (x
 * &minus; worst) / (best &minus; worst) &times; (upper &minus; lower)</i>.
 *
 * <ul>
 *   <li>Values outside the reference's range go beyond {@code lower} and {@code upper}.
 *   <li>A reference without values, or whose values are all the same, has no range: undefined.
 * </ul>
 *
 * <p>{@code distance-to-best} is the same from 0 to 1: <i>1 &minus; (best &minus; x) / (best &minus; worst)</i>.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3.
 *
 * @param lower the normalised value of the least favourable
 * @param upper the normalised value of the most favourable, above {@code lower}
 */
public record MinMax(double lower, double upper) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE,
                    "min-max",
                    MinMax.class,
                    with -> new MinMax(with.number("lower", 0), with.number("upper", 100)))
            .withAliases("n_minmax");
    static final Method<Normaliser> DISTANCE_TO_BEST = Method.of(
                    Normaliser.ROLE, "distance-to-best", MinMax.class, with -> new MinMax(0, 1))
            .withAliases("n_dist2max");

    /** Checks the bounds. */
    public MinMax {
        ScaleBounds.check("min-max", lower, upper);
    }

    /** Makes the method with a scale from 0 to 100. */
    public static MinMax standard() {
        return new MinMax(0, 100);
    }

    /** Returns a copy with another scale. */
    public MinMax withRange(double newLower, double newUpper) {
        return new MinMax(newLower, newUpper);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        Extremes extremes = Extremes.of(reference, indicator.scale().direction());
        if (extremes.count() == 0) {
            return Extremes.none(indicator);
        }
        if (extremes.worst() == extremes.best()) {
            return new UndefinedScaling("all " + extremes.count() + " values of '" + indicator.id() + "' are "
                    + ShortestDecimal.of(extremes.worst()) + ", which gives no range");
        }
        return new LinearScaling(extremes.worst(), extremes.best(), lower, upper, false);
    }

    @Override
    public double infimum() {
        return lower;
    }

    @Override
    public Optional<ScoreScale> scale() {
        return Optional.of(new ScoreScale(lower, upper));
    }
}
