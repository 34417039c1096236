package eu.niem.core.framework;

import eu.niem.core.internal.ById;
import eu.niem.core.internal.Require;
import java.util.List;
import java.util.Optional;

/**
 * A question with several permitted answers, one of which is chosen; its raw value is that answer's points.
 *
 * @param options the answers, in the order they are offered; at least one
 * @param range the range in which their points lie
 */
public record Options(List<Option> options, PointsRange range) implements Scale {
    /** Checks that there is an answer, that ids are unique, and the points. */
    public Options {
        options = Require.list("options", options);
        Require.that(!options.isEmpty(), "options", "be at least one", options);
        Require.distinct("the ids of options", options, Option::id);
        options = ById.of(options, Option::id);
        Require.notNull("range", range);
        for (Option option : options) {
            Require.that(
                    range.contains(option.points()),
                    "the points of option '" + option.id() + "'",
                    "lie from " + range,
                    option.points());
        }
    }

    /** Makes a question whose answers have points from 0 to 100. */
    public Options(List<Option> options) {
        this(options, PointsRange.standard());
    }

    /** Makes a question with the given answers. */
    public static Options of(Option... options) {
        return new Options(Require.list("options", options));
    }

    /** Returns a copy whose answers have the same points, in another range. */
    public Options withRange(PointsRange newRange) {
        return new Options(options, newRange);
    }

    @Override
    public Optional<PointsRange> findRange() {
        return Optional.of(range);
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** Finds the answer of this id. */
    public Optional<Option> findOption(String id) {
        Require.notNull("id", id);
        int place = ById.place(options, id);
        return place < 0 ? Optional.empty() : Optional.of(options.get(place));
    }
}
