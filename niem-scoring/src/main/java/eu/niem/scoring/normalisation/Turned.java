package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;

/** Says in the words of an explanation that a scaling turned the raw values. */
final class Turned {
    private Turned() {}

    static String words(Direction direction) {
        return direction == Direction.LOWER_IS_BETTER ? ", less is better" : "";
    }
}
