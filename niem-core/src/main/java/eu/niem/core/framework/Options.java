package eu.niem.core.framework;

import eu.niem.core.internal.ById;
import eu.niem.core.internal.Require;
import java.util.List;
import java.util.Optional;

/**
 * A question with several permitted answers, one of which is chosen; its raw value is that answer's points.
 *
 * @param options the answers, in the order they are offered; at least one
 */
public record Options(List<Option> options) implements Scale {
    /** Checks that there is an answer and that ids are unique. */
    public Options {
        options = Require.list("options", options);
        Require.that(!options.isEmpty(), "options", "be at least one", options);
        Require.distinct("the ids of options", options, Option::id);
        options = ById.of(options, Option::id);
    }

    /** Makes a question with the given answers. */
    public static Options of(Option... options) {
        return new Options(Require.list("options", options));
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
