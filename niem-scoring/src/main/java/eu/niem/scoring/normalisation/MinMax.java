package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.ShortestDecimal;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;

/**
 * {@code min-max}: the straight line from the least to the most favourable value of the reference, <i>y = lower + (x
 * &minus; worst) / (best &minus; worst) &times; (upper &minus; lower)</i>.
 *
 * <ul>
 *   <li>Values outside the reference's range go beyond {@code lower} and {@code upper}.
 *   <li>A reference without values, or whose values are all the same, has no range: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3.
 *
 * @param lower the normalised value of the least favourable
 * @param upper the normalised value of the most favourable, above {@code lower}
 */
public record MinMax(double lower, double upper) implements StandardNormaliser {
    /** Checks the bounds. */
    public MinMax {
        Range.check("min-max", lower, upper);
    }

    /** To a scale from 0 to 100. */
    public static MinMax standard() {
        return new MinMax(0, 100);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        int count = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < reference.size(); row++) {
            if (reference.isPresent(row)) {
                count++;
                min = Math.min(min, reference.get(row));
                max = Math.max(max, reference.get(row));
            }
        }
        if (count == 0) {
            return new UndefinedScaling("no area has a value to learn the range of '" + indicator.id() + "' from");
        }
        if (min == max) {
            return new UndefinedScaling("all " + count + " values of '" + indicator.id() + "' are "
                    + ShortestDecimal.of(min) + ", which gives no range");
        }
        return indicator.scale().direction() == Direction.HIGHER_IS_BETTER
                ? new LinearScaling(min, max, lower, upper, false)
                : new LinearScaling(max, min, lower, upper, false);
    }
}
