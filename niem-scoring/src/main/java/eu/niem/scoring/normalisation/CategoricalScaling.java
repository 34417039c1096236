package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * The points of the class that a raw value falls in; one on a cut belongs to the better class.
 *
 * @param cuts where the classes are cut: raw values, turned by {@code direction} so that more is better, ascending
 * @param points what each class gets, from the least favourable on; one more than cuts
 * @param direction which raw values are favourable
 */
record CategoricalScaling(List<Double> cuts, List<Double> points, Direction direction) implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "categorical",
            CategoricalScaling.class,
            with -> new CategoricalScaling(
                    with.numbers("cuts"),
                    with.numbers("points"),
                    with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER)));

    /** Copies the lists, and checks order and number. */
    CategoricalScaling {
        cuts = ReferencePlaces.checked(cuts);
        points = Require.list("points", points);
        Require.notNull("direction", direction);
        if (points.size() != cuts.size() + 1) {
            throw new IllegalArgumentException("classes must have one more 'points' than 'cuts', but there are "
                    + points.size() + " and " + cuts.size());
        }
    }

    @Override
    public double apply(double raw) {
        return points.get(SortedNumbers.ofAscending(cuts).upTo(direction.orient(raw)));
    }

    @Override
    public String explain(double raw) {
        return "points of its class among " + points.size() + DirectionWords.of(direction);
    }
}
