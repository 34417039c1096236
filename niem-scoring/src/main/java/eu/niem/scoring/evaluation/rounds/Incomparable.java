package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that a crosswalk does not carry over from one version of a framework to another: whole indicators, or one
 * answer that has no counterpart.
 *
 * @param from the indicators of the earlier version; none where one is new
 * @param to the indicators of the later version; none where one was dropped
 * @param key area, period and group of an answer; null where it holds for all rows
 * @param answer the answer; empty where it holds for all answers
 * @param why the reason why it does not compare
 */
public record Incomparable(
        List<String> from, List<String> to, @Nullable RowKey key, String answer, String why) implements Serializable {
    static final Columns<Incomparable> COLUMNS = Columns.<Incomparable>of(
                    "FROM_INDICATOR", each -> String.join("+", each.from))
            .and("TO_INDICATOR", each -> String.join("+", each.to))
            .andKey(Incomparable::key)
            .and("ANSWER", Incomparable::answer)
            .and("WHY", Incomparable::why);

    /** Copies the lists. */
    public Incomparable {
        from = Require.list("from", from);
        to = Require.list("to", to);
        Require.notNull("answer", answer);
        Require.notNull("why", why);
    }

    /** Makes an item of a mapping from which nothing is carried over. */
    static Incomparable of(CrosswalkEntry mapping, String fromVersion, String toVersion) {
        String why = switch (mapping.kind()) {
            case "new" -> "not asked in version " + fromVersion;
            case "dropped" -> "not asked any more in version " + toVersion;
            default -> mapping.kind() + ", and no options are mapped";
        };
        return new Incomparable(mapping.before(), mapping.after(), null, "", why);
    }
}
