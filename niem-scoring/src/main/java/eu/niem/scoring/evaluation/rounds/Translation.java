package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Crosswalk.Mismatch;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The observations made with one version of a framework, translated to another by a crosswalk.
 *
 * <ul>
 *   <li>{@code same} keeps the value, numbers bit by bit. {@code recoded} gives the later option, or the later items of
 *       a checklist. {@code split} gives each part its option. {@code merged} gives the option of the combination.
 *   <li>Status, confidentiality, sample size, standard error, sources and comment stay. A merged observation has the
 *       status, sources and comments of all its parts, the confidentiality of the first that is not free, and no sample
 *       size or standard error.
 *   <li>A missing value stays missing for the same reason. One missing part makes a merged value missing, for the
 *       reason of the first part that has another reason than not applicable. It is not applicable if all parts are,
 *       and not collected if some are and the others were answered.
 *   <li>An answer without a counterpart becomes {@link eu.niem.core.evidence.MissingReason#NOT_COLLECTED}, with a
 *       comment: something was the case, but nobody recorded it in the terms of the later version. So it stays
 *       expected, and a coverage rule sees that part of the instrument is not there, which it would not if it were not
 *       applicable.
 *   <li>Translation never makes a row. A new indicator is not collected in the existing rows of the groups it is asked
 *       for; if it names none, in the row of {@code _T}, or in the rows of all groups where there is no such row.
 *   <li>Two crosswalks one after the other give the same values as both joined ({@link Crosswalk#then}); only the words
 *       why something is missing may differ.
 * </ul>
 *
 * @param crosswalk the crosswalk
 * @param panel the observations on the later version
 * @param incomparable the items that were not carried over: mappings in their order, then answers
 */
public record Translation(Crosswalk crosswalk, Panel panel, List<Incomparable> incomparable)
        implements Tabular, Serializable {
    private static final int SHOWN = 10;

    /** Copies the list. */
    public Translation {
        Require.notNull("crosswalk", crosswalk);
        Require.notNull("panel", panel);
        incomparable = Require.list("incomparable", incomparable);
    }

    /**
     * Translates observations.
     *
     * @param earlier the observations made with the version that the crosswalk begins at
     * @param later the version that it ends at
     * @throws IllegalArgumentException if the crosswalk does not fit the two versions; the message says where
     */
    public static Translation of(Panel earlier, Crosswalk crosswalk, Framework later) {
        Require.notNull("earlier", earlier);
        Require.notNull("crosswalk", crosswalk);
        List<Mismatch> mismatches = crosswalk.check(earlier.framework(), later);
        if (!mismatches.isEmpty()) {
            String shown = mismatches.stream()
                    .limit(SHOWN)
                    .map(each -> "\n  " + each.path() + ": " + each.message())
                    .collect(Collectors.joining());
            int more = mismatches.size() - SHOWN;
            throw Refused.argument("the crosswalk of '" + crosswalk.framework() + "' from "
                    + crosswalk.from() + " to " + crosswalk.to() + " does not fit:" + shown
                    + (more > 0 ? "\n  and " + more + " more" : ""));
        }
        return translated(earlier, crosswalk, later);
    }

    /** Translates observations of a version that is not known, so that only the observations can be checked. */
    static Translation translated(Panel earlier, Crosswalk crosswalk, Framework later) {
        Translator translator = new Translator(crosswalk, later, earlier.observations());
        Panel panel = Panel.of(later, translator.observations(), earlier.areas(), earlier.sources())
                .withGroups(earlier.describedGroups());
        return new Translation(crosswalk, panel, translator.incomparable());
    }

    /** Returns one line for each mapping or answer that was not carried over. */
    @Override
    public DataTable data() {
        return Incomparable.COLUMNS.data(
                "Not comparable from version " + crosswalk.from() + " to " + crosswalk.to() + " of '"
                        + crosswalk.framework() + "'",
                incomparable);
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().compact().toString();
    }

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
            List<String> from, List<String> to, @Nullable RowKey key, String answer, String why)
            implements Serializable {
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
}
