package eu.niem.examples.cli;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The period and group that a call is about. */
final class SliceOptions {
    @Option(names = "--period", paramLabel = "P", description = "The period; the last one where none is given.")
    private @Nullable String period;

    @Option(
            names = "--group",
            paramLabel = "G",
            description = "The group; where none is given, everybody (_T), else the only group that there is.")
    private @Nullable String group;

    /** Returns whether a period or a group is given. */
    boolean isGiven() {
        return period != null || group != null;
    }

    /**
     * Returns the period and group, which the scorecard has.
     *
     * @throws WrongCallException if it has not, or there are several groups and none is given
     */
    Slice of(Scorecard scorecard) {
        return of(all(scorecard));
    }

    /** Returns the period and group, which both scorecards have. */
    Slice of(Scorecard one, Scorecard other) {
        List<Slice> common = all(other);
        common.retainAll(all(one));
        return of(common);
    }

    private static List<Slice> all(Scorecard scorecard) {
        return scorecard.rows().stream().map(RowKey::slice).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private Slice of(List<Slice> all) {
        if (all.isEmpty()) {
            throw new WrongCallException("there are no scores to show, or no period and group in common");
        }
        String last = all.get(all.size() - 1).timePeriod();
        String wanted = period == null ? last : period;
        List<Slice> found =
                all.stream().filter(each -> each.timePeriod().equals(wanted)).toList();
        if (found.isEmpty()) {
            throw new WrongCallException("there is no period '" + wanted + "'; the periods are "
                    + names(all.stream().map(Slice::timePeriod).toList()));
        }
        return among(found, wanted);
    }

    private Slice among(List<Slice> found, String wanted) {
        List<String> groups = found.stream().map(Slice::group).toList();
        if (group == null && found.size() == 1) {
            return found.get(0);
        }
        String asked = group == null ? RowKey.TOTAL : group;
        if (!groups.contains(asked)) {
            throw new WrongCallException(
                    (group == null ? "say which --group is meant" : "there is no group '" + asked + "' in " + wanted)
                            + "; the groups are " + names(groups));
        }
        return Slice.of(wanted, asked);
    }

    private static String names(List<String> codes) {
        return String.join(", ", codes.stream().distinct().toList());
    }
}
