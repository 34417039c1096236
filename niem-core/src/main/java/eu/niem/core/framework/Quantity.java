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
 * @param ages the ages of the people it is about, such as {@code 20-64}; empty where nothing is said
 * @param definition what exactly is counted, such as {@code ILO}; empty where nothing is said. Figures of different
 *     ages or definitions are not compared
 */
public record Quantity(
        String unitMeasure, Direction direction, @Nullable Goalposts goalposts, String ages, String definition)
        implements Scale {
    /** Checks that goalposts and direction agree. */
    public Quantity {
        Require.notNull("unitMeasure", unitMeasure);
        Require.notNull("direction", direction);
        Require.notNull("ages", ages);
        Require.notNull("definition", definition);
        Require.that(
                goalposts == null || goalposts.direction() == direction,
                "the direction of a quantity",
                "be that of its goalposts",
                direction.code());
    }

    /** Makes a quantity of which nothing is said of ages and definition. */
    public Quantity(String unitMeasure, Direction direction, @Nullable Goalposts goalposts) {
        this(unitMeasure, direction, goalposts, "", "");
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

    /** Returns a copy about people of other ages. */
    public Quantity withAges(String newAges) {
        return new Quantity(unitMeasure, direction, goalposts, newAges, definition);
    }

    /** Returns a copy with another definition of what is counted. */
    public Quantity withDefinition(String newDefinition) {
        return new Quantity(unitMeasure, direction, goalposts, ages, newDefinition);
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
