package eu.niem.io.report;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.io.report.PageModel.Block;
import eu.niem.scoring.comparison.GroupGaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The gaps of one period, of all that counts; nothing where no group has a reference. */
final class GapSection {
    private final Shown shown;
    private final String period;
    private final double level;

    /** The gaps by node and group, of those of which any area has one. */
    private final Map<List<String>, List<GroupGaps.Line>> byNode;

    GapSection(Shown shown, Slice slice) {
        this.shown = shown;
        this.period = slice.timePeriod();
        GroupGaps gaps = GroupGaps.findIn(shown.scorecard()).orElse(null);
        this.level = gaps == null ? 0 : gaps.level();
        this.byNode = new LinkedHashMap<>();
        if (gaps != null) {
            gaps.lines().stream()
                    .filter(line -> line.key().timePeriod().equals(period))
                    .filter(line -> node(line).isScored())
                    .forEach(line -> byNode.computeIfAbsent(
                                    List.of(line.node(), line.key().group()), kind -> new ArrayList<>())
                            .add(line));
            byNode.values()
                    .removeIf(
                            lines -> lines.stream().noneMatch(line -> line.gap().isPresent()));
        }
    }

    private Node node(GroupGaps.Line line) {
        return shown.framework().getNode(line.node());
    }

    /** Returns a chart for each group on some nodes; where they are many, the rest as tables that fold out. */
    List<Block> ofNodes(Builder page, Predicate<String> which) {
        List<Chart.Content> charts = new ArrayList<>();
        byNode.forEach((kind, lines) -> {
            if (which.test(kind.get(0))) {
                charts.add(GapChart.of(shown, lines, kind.get(0), period, level));
            }
        });
        return page.charts(charts, "gaps.more");
    }

    /** Returns the charts of one area: one for each group and unit, with what has no gap there and why. */
    List<Block> ofArea(Builder page, String refArea) {
        Map<List<String>, List<GroupGaps.Line>> charts = new LinkedHashMap<>();
        byNode.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.key().refArea().equals(refArea))
                .forEach(line -> charts.computeIfAbsent(
                                List.of(shown.unit(node(line)), line.key().group(), line.reference()),
                                kind -> new ArrayList<>())
                        .add(line));
        List<Block> blocks = new ArrayList<>();
        charts.forEach((kind, lines) -> blocks.add(page.chart(AreaGapChart.of(shown, lines, kind.get(0), level))));
        return blocks;
    }
}
