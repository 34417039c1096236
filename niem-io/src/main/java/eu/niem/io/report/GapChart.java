package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.wording.Words;
import eu.niem.scoring.comparison.GroupGaps;
import java.util.Comparator;
import java.util.List;

/** How far groups are from those that they are compared with, on one node: a row for each area and group. */
final class GapChart {
    private final Shown shown;
    private final Words words;
    private final boolean manyGroups;
    private final boolean oneReference;

    private GapChart(Shown shown, List<GroupGaps.Line> gaps) {
        this.shown = shown;
        this.words = shown.words();
        this.manyGroups = gaps.stream()
                        .map(line -> List.of(line.key().group(), line.reference()))
                        .distinct()
                        .count()
                > 1;
        this.oneReference =
                gaps.stream().map(GroupGaps.Line::reference).distinct().count() < 2;
    }

    /** Makes that of a node in its last period. */
    static Chart.Content of(Shown shown, GroupGaps all, String node) {
        shown.framework().getNode(node);
        List<GroupGaps.Line> lines = all.node(node).lines();
        String last = lines.stream()
                .map(line -> line.key().timePeriod())
                .max(String::compareTo)
                .orElse("");
        List<GroupGaps.Line> ofLast = lines.stream()
                .filter(line -> line.key().timePeriod().equals(last))
                .toList();
        return of(shown, ofLast, node, last, all.level());
    }

    /**
     * Makes it.
     *
     * @param gaps the gaps of one node and period
     */
    static Chart.Content of(Shown shown, List<GroupGaps.Line> gaps, String node, String period, double level) {
        List<GroupGaps.Line> sorted = gaps.stream()
                .sorted(Comparator.comparing((GroupGaps.Line line) -> order(shown, line))
                        .thenComparing(line -> line.key().refArea(), shown.byArea()))
                .toList();
        return new GapChart(shown, sorted).content(sorted, node, period, level);
    }

    /**
     * Returns the place of a gap: by its size, the lowest difference first, and those without one last. So are hidden
     * ones, whose place would tell something of their size.
     */
    private static double order(Shown shown, GroupGaps.Line line) {
        Double difference = GapRows.isHidden(shown, line) ? null : line.gap().difference();
        return difference == null ? Double.POSITIVE_INFINITY : difference;
    }

    private Chart.Content content(List<GroupGaps.Line> gaps, String node, String period, double level) {
        String group =
                shown.group(gaps.isEmpty() ? RowKey.TOTAL : gaps.get(0).key().group());
        String reference =
                shown.group(gaps.isEmpty() ? RowKey.TOTAL : gaps.get(0).reference());
        String title = manyGroups || gaps.isEmpty()
                ? words.say("gaps.title", shown.node(node), period)
                : words.say("gaps.title-groups", shown.node(node), period, group, reference);
        return new GapRows(shown, gaps, level, this::name)
                .content(
                        title,
                        words.say("gaps.description"),
                        words.say("column.area"),
                        manyGroups ? words.say("column.target") : group,
                        oneReference ? reference : words.say("column.reference"));
    }

    private String name(GroupGaps.Line line) {
        String area = shown.area(line.key().refArea());
        String group = shown.group(line.key().group());
        return !manyGroups
                ? area
                : oneReference
                        ? words.pair(area, group)
                        : words.say("gaps.row", area, group, shown.group(line.reference()));
    }
}
