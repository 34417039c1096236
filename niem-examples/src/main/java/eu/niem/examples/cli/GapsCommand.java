package eu.niem.examples.cli;

import eu.niem.core.result.Tabular;
import eu.niem.scoring.comparison.GapChanges;
import eu.niem.scoring.comparison.GapSummary;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how far groups are from those that they are compared with. */
@Command(
        name = "gaps",
        description = {
            "Say how far groups of people are from those that they are compared with, whether that is more than chance,"
                    + " whether it closes, and where it is smallest.",
            "To people it shows a line for each node and group; with --node one for each area. Files have every gap of"
                    + " every period."
        })
final class GapsCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Mixin
    private final NodeOption node = new NodeOption();

    @Option(
            names = "--facet",
            paramLabel = "FACET",
            description = "Lay the differences out by a breakdown of groups, such as SEX.")
    private @Nullable String facet;

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            description = "The confidence level of intervals, between 0 and 1; 0.95 where none is given.")
    private double level = ConfidenceInterval.USUAL_LEVEL;

    @Option(
            names = "--since",
            paramLabel = "P",
            description =
                    "The period to compare with; the earliest with which half of the gaps compare if none is given.")
    private @Nullable String since;

    @Mixin
    private final RowOptions rows = new RowOptions();

    @Mixin
    private final TableFile result;

    GapsCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new TableFile(console);
    }

    @Override
    public Integer call() {
        if (!(level > 0 && level < 1)) {
            throw new WrongCallException("--level must lie between 0 and 1, such as 0.95, but was " + level);
        }
        GroupGaps all = GroupGaps.of(study.open()).withLevel(level);
        GroupGaps chosen = node.of(all, GroupGaps::node);
        rows.of(chosen.lines().stream().map(GroupGaps.Line::key).toList()); // refuses what is not there
        GroupGaps gaps = chosen.where(each -> rows.has(each.key()));
        if (facet != null) {
            result.show(gaps.byFacet(facet));
        } else if (result.isAsked()) {
            result.show(gaps);
        } else {
            List<String> periods = gaps.timePeriods();
            result.show(forPeople(chosen, periods.get(periods.size() - 1)));
        }
        return Status.DONE;
    }

    /** Returns the table of one period, which is compared with an earlier one. */
    private Tabular forPeople(GroupGaps chosen, String period) {
        GroupGaps both = chosen.where(each -> rows.isIn(each.key()));
        GapChanges changes =
                since == null ? GapChanges.upTo(both, period) : GapChanges.of(both, since(both, period), period);
        if (!node.isGiven()) {
            return GapSummary.of(changes);
        }
        return changes.from().equals(period) ? both.period(period) : changes;
    }

    private String since(GroupGaps gaps, String period) {
        List<String> periods = gaps.timePeriods();
        int place = periods.indexOf(since);
        if (place < 0 || place > periods.indexOf(period)) {
            throw new WrongCallException("--since must be a period up to " + period + ", but was '" + since
                    + "'; the periods are " + String.join(", ", periods));
        }
        return periods.get(place);
    }
}
