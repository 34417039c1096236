package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.wording.Words;
import eu.niem.scoring.comparison.GroupGaps;
import java.util.List;

/** How far one group of an area is from another, on all nodes that are measured in the same unit. */
final class AreaGapChart {
    private AreaGapChart() {}

    /**
     * Makes it.
     *
     * @param gaps the gaps of one area, period, group, reference and unit; one at least
     * @param unit the unit in words
     */
    static Chart.Content of(Shown shown, List<GroupGaps.Line> gaps, String unit, double level) {
        Words words = shown.words();
        RowKey key = gaps.get(0).key();
        String group = shown.group(key.group());
        String reference = shown.group(gaps.get(0).reference());
        return new GapRows(shown, gaps, level, line -> shown.node(line.node()))
                .content(
                        words.say(
                                "area-gaps.title", shown.area(key.refArea()), key.timePeriod(), group, reference, unit),
                        words.say("area-gaps.description"),
                        words.say("column.part"),
                        group,
                        reference);
    }
}
