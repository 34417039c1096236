package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A number in a unit of measure, with the direction in which it is favourable.
 *
 * @param unitMeasure the unit: {@code PC} for per cent, {@code EUR}, {@code NUM}; any text
 * @param direction which end is favourable; that of the goalposts where there are any
 * @param goalposts the values that score worst and best; null where a normalisation must learn them
 */
public record Quantity(
        String unitMeasure, Direction direction, @Nullable Goalposts goalposts) implements Scale {
    /** Checks that goalposts and direction agree. */
    public Quantity {
        Require.notNull("unitMeasure", unitMeasure);
        Require.notNull("direction", direction);
        Require.that(
                goalposts == null || goalposts.direction() == direction,
                "the direction of a quantity",
                "be that of its goalposts",
                direction.code());
    }

    /** Makes a quantity with goalposts, which give its direction. */
    public static Quantity of(String unitMeasure, double worst, double best) {
        Require.notNull("unitMeasure", unitMeasure);
        Goalposts goalposts = new Goalposts(worst, best);
        return new Quantity(unitMeasure, goalposts.direction(), goalposts);
    }

    /** Makes a quantity without goalposts. */
    public static Quantity of(String unitMeasure, Direction direction) {
        return new Quantity(unitMeasure, direction, null);
    }

    /**
     * The raw values that get the lowest and the highest score.
     *
     * @param worst the raw value of the lowest score
     * @param best the raw value of the highest score; below {@code worst} where less is better
     */
    public record Goalposts(double worst, double best) implements Serializable {
        /** Refuses goalposts that are equal or not finite. */
        public Goalposts {
            Require.finite("goalpost 'worst'", worst);
            Require.finite("goalpost 'best'", best);
            Require.that(worst != best, "goalposts", "be different from each other", worst);
        }

        /** Returns the direction that the goalposts give. */
        public Direction direction() {
            return best > worst ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        }
    }
}
