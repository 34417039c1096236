package eu.niem.core.framework;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param standard the number that meets the standard, and from which on in the direction it is met; null where there is
 *     none
 * @param target the number that somebody wants to reach, and when; null where there is none
 */
public record Quantity(
        String unitMeasure,
        Direction direction,
        @Nullable Goalposts goalposts,
        String ages,
        String definition,
        @Nullable Double standard,
        @Nullable Target target)
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
        if (standard != null) {
            Require.finite("the number that meets the standard", standard);
        }
    }

    @Override
    public Optional<PointsRange> findRange() {
        return Optional.empty();
    }

    /** Makes a quantity without a standard or a target. */
    public Quantity(
            String unitMeasure, Direction direction, @Nullable Goalposts goalposts, String ages, String definition) {
        this(unitMeasure, direction, goalposts, ages, definition, null, null);
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
        return new Quantity(unitMeasure, direction, goalposts, newAges, definition, standard, target);
    }

    /** Returns a copy with another definition of what is counted. */
    public Quantity withDefinition(String newDefinition) {
        return new Quantity(unitMeasure, direction, goalposts, ages, newDefinition, standard, target);
    }

    /** Returns a copy with another number that meets the standard; null for none. */
    public Quantity withStandard(@Nullable Double newStandard) {
        return new Quantity(unitMeasure, direction, goalposts, ages, definition, newStandard, target);
    }

    /** Returns a copy with another target; null for none. */
    public Quantity withTarget(@Nullable Target newTarget) {
        return new Quantity(unitMeasure, direction, goalposts, ages, definition, standard, newTarget);
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

    /**
     * A number to be reached, such as 80 per cent in 2030 from 60 in 2015.
     *
     * @param value the number
     * @param period the period in which it is to be reached, such as {@code 2030}
     * @param base where the way begins; null where nothing is said
     */
    public record Target(
            double value, String period, @Nullable Base base) implements Serializable {
        /** Checks the number, the period, and that the way begins before it ends, at another number. */
        public Target {
            Require.finite("a target", value);
            LocalDate end = TimePeriod.parse(Require.notNull("period", period)).end();
            Require.that(
                    base == null || TimePeriod.parse(base.period()).end().isBefore(end),
                    "the base of a target",
                    "come before it",
                    base == null ? "" : base.period());
            Require.that(base == null || base.value() != value, "a target", "be another number than its base", value);
        }

        /** Makes a target of which it is not said where the way begins. */
        public static Target of(double value, String period) {
            return new Target(value, period, null);
        }

        /** Returns a copy with another base. */
        public Target withBase(double newValue, String newPeriod) {
            return new Target(value, period, new Base(newValue, newPeriod));
        }
    }

    /**
     * The number from which the way to a target begins.
     *
     * @param value the number
     * @param period the period that it is of
     */
    public record Base(double value, String period) implements Serializable {
        /** Checks number and period. */
        public Base {
            Require.finite("the base of a target", value);
            TimePeriod.parse(Require.notNull("period", period));
        }
    }
}
