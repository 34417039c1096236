package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code goalposts}: the straight line from a fixed worst value to a fixed best one, <i>y = lower + (x &minus; worst) /
 * (best &minus; worst) &times; (upper &minus; lower)</i>. Nothing is learned from data, so scores of different years
 * compare.
 *
 * <ul>
 *   <li>Without {@code worst} and {@code best} of its own, the indicator's: the goalposts of a quantity; 0 and 100 for
 *       the points of answers and checklists.
 *   <li>Values beyond the goalposts are taken as the goalposts, unless {@code clamp} is false.
 *   <li>A quantity without goalposts is refused where the method has none of its own.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5; UNDP, Human Development Report,
 * technical note 1.
 *
 * @param worst the raw value that gets {@code lower}; null for the indicator's own
 * @param best the raw value that gets {@code upper}; null for the indicator's own
 * @param clamp whether values beyond are taken as the goalposts
 * @param lower the lowest normalised value
 * @param upper the highest normalised value, above {@code lower}
 */
public record Goalposts(@Nullable Double worst, @Nullable Double best, boolean clamp, double lower, double upper)
        implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE,
                    "goalposts",
                    Goalposts.class,
                    with -> new Goalposts(
                            with.findNumber("worst"),
                            with.findNumber("best"),
                            with.flag("clamp", true),
                            with.number("lower", 0),
                            with.number("upper", 100)))
            .withAliases("n_goalposts");

    /** Checks that there are both goalposts or none, and that they and the bounds differ. */
    public Goalposts {
        if (worst == null != (best == null)) {
            throw new IllegalArgumentException(
                    "'goalposts' must have both 'worst' and 'best' or neither, but was worst " + worst + ", best "
                            + best);
        }
        if (worst != null && best != null) {
            new Quantity.Goalposts(worst, best);
        }
        ScaleBounds.check("goalposts", lower, upper);
    }

    /** Makes the method with the indicators' own goalposts, to a scale from 0 to 100, clamped. */
    public static Goalposts standard() {
        return new Goalposts(null, null, true, 0, 100);
    }

    /** Returns a copy with another scale. */
    public Goalposts withRange(double newLower, double newUpper) {
        return new Goalposts(worst, best, clamp, newLower, newUpper);
    }

    /** Returns a copy with goalposts that stand for the indicators' own. */
    public Goalposts withGoalposts(double newWorst, double newBest) {
        return new Goalposts(newWorst, newBest, clamp, lower, upper);
    }

    /** Returns a copy that takes values beyond as the goalposts, or not. */
    public Goalposts withClamp(boolean newClamp) {
        return new Goalposts(worst, best, newClamp, lower, upper);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        if (worst != null && best != null) {
            return new LinearScaling(worst, best, lower, upper, clamp);
        }
        if (indicator.scale() instanceof Quantity quantity) {
            Quantity.Goalposts own = quantity.goalposts();
            return own == null
                    ? new UndefinedScaling(missing(indicator))
                    : new LinearScaling(own.worst(), own.best(), lower, upper, clamp);
        }
        return new LinearScaling(0, 100, lower, upper, clamp);
    }

    @Override
    public Optional<String> refuses(Indicator indicator) {
        boolean none = indicator.scale() instanceof Quantity quantity && quantity.goalposts() == null;
        return none && worst == null ? Optional.of(missing(indicator)) : Optional.empty();
    }

    @Override
    public boolean usesGoalpostsOf(Indicator indicator) {
        return worst == null;
    }

    @Override
    public double infimum() {
        return clamp ? lower : Double.NEGATIVE_INFINITY;
    }

    private static String missing(Indicator indicator) {
        return "'" + indicator.id() + "' has no goalposts: give it 'worst' and 'best' in the framework, give them to"
                + " the method, or use a normalisation that learns its range, such as 'min-max'";
    }
}
