package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Crosswalk.Mismatch;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was observed with one version of a framework, read on another by a crosswalk.
 *
 * <ul>
 *   <li>{@code same}: the value as it is; numbers keep their bits. {@code recoded}: the later option, or of a checklist
 *       the later items. {@code split}: for each part its option. {@code merged}: the option of the combination.
 *   <li>Status, confidentiality, sample size, standard error, sources and comment stay. What was merged has the status,
 *       sources and comments of all its parts, the confidentiality of the first that is not free, and no sample size or
 *       standard error.
 *   <li>What was missing stays missing for the same reason. Of what is merged, one missing part makes the whole
 *       missing, for the reason of the first part that has another than not applicable. It is not applicable if all
 *       parts are, and not collected if some are and the others were answered.
 *   <li>What has no counterpart becomes {@link eu.niem.core.evidence.MissingReason#NOT_COLLECTED}, with a comment:
 *       something was the case, but nobody recorded it in the terms of the later version. So it stays among what is
 *       expected, and a coverage rule sees that part of the instrument is not there. It would not if it were not
 *       applicable.
 *   <li>It never makes a row: a new indicator is not collected in the rows there are of the groups that it is asked
 *       for; if it names none, in the row of {@code _T}, and in those of all groups where there is none.
 *   <li>By two crosswalks one after the other, the values are those by both as one ({@link Crosswalk#then}); why
 *       something is missing may be told in other words.
 * </ul>
 *
 * @param crosswalk what it was translated by
 * @param panel the observations on the later version
 * @param incomparable what was not carried over: mappings in their order, then answers
 */
public record Translation(Crosswalk crosswalk, Panel panel, List<Incomparable> incomparable)
        implements Tabular, Serializable {
    private static final int SHOWN = 10;

    /** Copies the list. */
    public Translation {
        Objects.requireNonNull(crosswalk, "crosswalk");
        Objects.requireNonNull(panel, "panel");
        incomparable = List.copyOf(incomparable);
    }

    /**
     * Translates observations.
     *
     * @param earlier what was observed with the version that the crosswalk begins at
     * @param later the version that it ends at
     * @throws IllegalArgumentException if the crosswalk does not fit the two versions; the message says where
     */
    public static Translation of(Panel earlier, Crosswalk crosswalk, Framework later) {
        List<Mismatch> mismatches = crosswalk.check(earlier.framework(), later);
        if (!mismatches.isEmpty()) {
            String shown = mismatches.stream()
                    .limit(SHOWN)
                    .map(each -> "\n  " + each.path() + ": " + each.message())
                    .collect(Collectors.joining());
            int more = mismatches.size() - SHOWN;
            throw new IllegalArgumentException("the crosswalk of '" + crosswalk.framework() + "' from "
                    + crosswalk.from() + " to " + crosswalk.to() + " does not fit:" + shown
                    + (more > 0 ? "\n  and " + more + " more" : ""));
        }
        return translated(earlier, crosswalk, later);
    }

    /** The same where the earlier version is not known, so that only what was observed can be checked. */
    static Translation translated(Panel earlier, Crosswalk crosswalk, Framework later) {
        Translator translator = new Translator(crosswalk, later, earlier.observations());
        Panel panel = Panel.of(later, translator.observations(), earlier.areas(), earlier.sources());
        return new Translation(crosswalk, panel, translator.incomparable());
    }

    /** One line for each mapping or answer that was not carried over. */
    @Override
    public DataTable data() {
        return Incomparable.COLUMNS.data(
                "Not comparable from version " + crosswalk.from() + " to " + crosswalk.to() + " of '"
                        + crosswalk.framework() + "'",
                incomparable);
    }

    /** The title line, then the table. */
    @Override
    public String toString() {
        return table().compact().toString();
    }
}
