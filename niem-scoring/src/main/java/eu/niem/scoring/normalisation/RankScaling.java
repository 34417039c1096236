package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * The scaling to places: the place of a raw value among those of the reference, from 1 for the least favourable.
 *
 * <p>A value that is not in the reference gets the place it would be put in: one more than the number of less
 * favourable values, and up to as many more as are equal to it, according to {@code ties}.
 *
 * @param reference the raw values of the reference, turned by {@code direction} so that more is better, ascending
 * @param direction which raw values are favourable
 * @param ties the place that equal values share
 */
record RankScaling(List<Double> reference, Direction direction, Rank.Ties ties) implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "rank",
            RankScaling.class,
            with -> new RankScaling(
                    with.numbers("reference"),
                    with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER),
                    with.choice("ties", Rank.Ties.class, Rank.Ties.MIN)));

    /** Copies the list, and checks its order. */
    RankScaling {
        reference = ReferencePlaces.checked(reference);
    }

    @Override
    public double apply(double raw) {
        return ReferencePlaces.of(direction.orient(raw), reference, ties);
    }

    @Override
    public String explain(double raw) {
        return "place among " + reference.size() + " values" + DirectionWords.of(direction);
    }
}
