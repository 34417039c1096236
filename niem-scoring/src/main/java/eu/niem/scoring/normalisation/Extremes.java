package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;

/**
 * The ends of a reference.
 *
 * @param count how many values there are; both ends are of no meaning where there is none
 * @param worst the least favourable value
 * @param best the most favourable value
 */
record Extremes(int count, double worst, double best) {

    static Extremes of(Column reference, Direction direction) {
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
        return direction == Direction.HIGHER_IS_BETTER ? new Extremes(count, min, max) : new Extremes(count, max, min);
    }

    /** Returns the scaling of an indicator without values to learn from. */
    static UndefinedScaling none(Indicator indicator) {
        return new UndefinedScaling("no area has a value to learn the range of '" + indicator.id() + "' from");
    }
}
