package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import java.util.List;

/**
 * The place a raw value takes among those of the reference, from 1 for the least favourable.
 *
 * <p>A value that is not in the reference gets the place it would be put in: one more than the number of less favourable
 * values, and up to as many more as are equal to it, according to {@code ties}.
 *
 * @param reference the raw values of the reference, turned by {@code direction} so that more is better, ascending
 * @param direction which raw values are favourable
 * @param ties which place equal values share
 */
public record RankScaling(List<Double> reference, Direction direction, Ties ties) implements Scaling {
    /** Copies the list, and checks its order. */
    public RankScaling {
        reference = List.copyOf(reference);
        for (int i = 0; i < reference.size(); i++) {
            if (!Double.isFinite(reference.get(i)) || (i > 0 && reference.get(i) < reference.get(i - 1))) {
                throw new IllegalArgumentException(
                        "the 'reference' of a rank must be finite numbers that ascend, but was " + reference);
            }
        }
    }

    @Override
    public double apply(double raw) {
        double oriented = direction.orient(raw);
        int below = firstNotBelow(oriented);
        int equal = firstAbove(oriented) - below;
        return switch (ties) {
            case MIN -> below + 1;
            case MAX -> below + Math.max(1, equal);
            case AVERAGE -> below + (1 + Math.max(1, equal)) / 2.0;
        };
    }

    private int firstNotBelow(double value) {
        int low = 0;
        int high = reference.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reference.get(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstAbove(double value) {
        int low = 0;
        int high = reference.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reference.get(middle) <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
