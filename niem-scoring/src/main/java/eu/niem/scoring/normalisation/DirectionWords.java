package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;

/** Says in an explanation that less is better, where a scaling turned the raw values. */
final class DirectionWords {
    private DirectionWords() {}

    static String of(Direction direction) {
        return direction == Direction.LOWER_IS_BETTER ? ", less is better" : "";
    }
}
