package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** The places of values among those of a reference, which are turned so that more is better, and ascend. */
final class ReferencePlaces {
    private ReferencePlaces() {}

    /** Learns from the values of a reference, turned and in ascending order; undefined where it has none. */
    static Scaling fit(Indicator indicator, Column reference, BiFunction<List<Double>, Direction, Scaling> learned) {
        Direction direction = indicator.scale().direction();
        List<Double> places = Arrays.stream(reference.present())
                .map(direction::orient)
                .sorted()
                .boxed()
                .toList();
        return places.isEmpty()
                ? new UndefinedScaling("no area has a value of '" + indicator.id() + "' to be ranked among")
                : learned.apply(places, direction);
    }

    /** Returns a copy of a reference after checking that it ascends. */
    static List<Double> checked(List<Double> reference) {
        List<Double> copy = List.copyOf(reference);
        for (int i = 0; i < copy.size(); i++) {
            if (!Double.isFinite(copy.get(i)) || (i > 0 && copy.get(i) < copy.get(i - 1))) {
                throw new IllegalArgumentException(
                        "the 'reference' of a rank must be finite numbers that ascend, but was " + copy);
            }
        }
        return copy;
    }

    /** Returns the place of a turned value, from 1 for the least favourable. */
    static double of(double oriented, List<Double> reference, Rank.Ties ties) {
        SortedNumbers places = SortedNumbers.ofAscending(reference);
        int below = places.below(oriented);
        int equal = places.upTo(oriented) - below;
        return switch (ties) {
            case MIN -> below + 1;
            case MAX -> below + Math.max(1, equal);
            case AVERAGE -> below + (1 + Math.max(1, equal)) / 2.0;
        };
    }
}
