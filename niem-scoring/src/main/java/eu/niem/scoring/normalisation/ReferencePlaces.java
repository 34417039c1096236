package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;

/** The places of values among those of a reference, which are turned so that more is better, and ascend. */
final class ReferencePlaces {
    private ReferencePlaces() {}

    /** Returns the values of a reference, turned and in ascending order. */
    static List<Double> reference(Column reference, Direction direction) {
        return Arrays.stream(reference.present())
                .map(direction::orient)
                .sorted()
                .boxed()
                .toList();
    }

    /** Returns the scaling of an indicator without values to be ranked among. */
    static UndefinedScaling none(Indicator indicator) {
        return new UndefinedScaling("no area has a value of '" + indicator.id() + "' to be ranked among");
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
    static double of(double oriented, List<Double> reference, Ties ties) {
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
