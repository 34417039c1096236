package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;

/** That a scaling turned the raw values, in the words of an explanation. */
final class Turned {
    private Turned() {}

    static String words(Direction direction) {
        return direction == Direction.LOWER_IS_BETTER ? ", less is better" : "";
    }
}
