package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * The place a raw value takes among those of the reference, on another scale: <i>y = upper &times; (place &minus; zero)
 * / divisor</i>, and never more than {@code upper}.
 *
 * <p>A value that is not in the reference gets the place it would be put in, as a {@link RankScaling} does. One above
 * all of the reference would come after the last place; it gets {@code upper}.
 *
 * @param reference the raw values of the reference, turned by {@code direction} so that more is better, ascending
 * @param direction which raw values are favourable
 * @param ties which place equal values share
 * @param zero the place that gets 0
 * @param divisor how many places lie between 0 and {@code upper}, above 0
 * @param upper the highest normalised value, above 0
 */
record PlaceScaling(
        List<Double> reference, Direction direction, Rank.Ties ties, double zero, double divisor, double upper)
        implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "place",
            PlaceScaling.class,
            with -> new PlaceScaling(
                    with.numbers("reference"),
                    with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER),
                    with.choice("ties", Rank.Ties.class, Rank.Ties.MIN),
                    with.number("zero"),
                    with.number("divisor"),
                    with.number("upper")));

    /** Copies the list, and checks its order and the scale. */
    PlaceScaling {
        reference = ReferencePlaces.checked(reference);
        Require.notNull("direction", direction);
        Require.notNull("ties", ties);
        if (!Double.isFinite(zero) || !(divisor > 0) || !(upper > 0)) {
            throw new IllegalArgumentException("a scale of places must have a finite 'zero', and a 'divisor' and an"
                    + " 'upper' above 0, but was " + zero + ", " + divisor + " and " + upper);
        }
    }

    @Override
    public double apply(double raw) {
        double place = ReferencePlaces.of(direction.orient(raw), reference, ties);
        return Math.min(upper, upper * (place - zero) / divisor);
    }

    @Override
    public String explain(double raw) {
        return "place among " + reference.size() + " values, on 0 to " + Table.number(upper)
                + DirectionWords.of(direction);
    }
}
