package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Dumbbells;
import eu.niem.io.chart.Dumbbells.Dumbbell;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.wording.Words;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How far one group of an area is from another, on all nodes that are measured in the same unit. */
final class AreaGapChart {
    private static final double LEVEL = ConfidenceInterval.USUAL_LEVEL;

    private final Shown shown;
    private final Words words;
    private final List<GroupGaps.Line> gaps;
    private final int decimals;
    private final String group;
    private final String reference;

    private AreaGapChart(Shown shown, List<GroupGaps.Line> gaps) {
        this.shown = shown;
        this.words = shown.words();
        this.gaps = gaps;
        this.decimals = Shown.decimals(gaps.stream()
                .filter(line -> !GapChart.isHidden(shown, line))
                .flatMap(line -> Stream.of(
                                line.gap().target().value(),
                                line.gap().reference().value())
                        .filter(Objects::nonNull))
                .toList());
        this.group = shown.group(gaps.get(0).key().group());
        this.reference = shown.group(gaps.get(0).reference());
    }

    /**
     * Makes it.
     *
     * @param gaps the gaps of one area, period, group, reference and unit; one at least
     * @param unit the unit in words
     */
    static Chart.Content of(Shown shown, List<GroupGaps.Line> gaps, String unit) {
        return new AreaGapChart(shown, gaps).content(unit);
    }

    private Chart.Content content(String unit) {
        List<Dumbbell> rows = gaps.stream().map(this::row).toList();
        List<List<String>> lines = rows.stream()
                .map(row -> List.of(
                        row.name(),
                        Figures.cell(row.target()),
                        Figures.cell(row.reference()),
                        Figures.cell(row.difference()),
                        row.interval()))
                .toList();
        RowKey key = gaps.get(0).key();
        String title =
                words.say("area-gaps.title", shown.area(key.refArea()), key.timePeriod(), group, reference, unit);
        List<String> header = List.of(
                words.say("column.part"),
                group,
                reference,
                words.say("column.difference"),
                words.say("column.interval", words.percent(LEVEL)));
        return new Chart.Content(
                title,
                words.say("area-gaps.description"),
                new Dumbbells(rows, words::number, key(rows)),
                new Table(title, header, lines).withoutEmptyColumns());
    }

    private Dumbbell row(GroupGaps.Line line) {
        RowKey key = line.key();
        Node node = shown.framework().getNode(line.node());
        boolean targetHidden = shown.isHidden(node.id(), key);
        boolean referenceHidden = shown.isHidden(node.id(), key.withGroup(line.reference()));
        Figure difference = shown.difference(line.gap(), targetHidden || referenceHidden, decimals);
        return new Dumbbell(
                Shown.name(node),
                shown.figure(line.gap().target(), targetHidden, decimals),
                shown.figure(line.gap().reference(), referenceHidden, decimals),
                difference,
                GapChart.interval(line.gap(), difference, LEVEL, decimals, words));
    }

    private Key key(List<Dumbbell> rows) {
        Key key = new Key().and(Mark.AREA, true, group).and(Mark.REFERENCE, true, reference);
        List<Figure> figures = new ArrayList<>();
        rows.forEach(row -> figures.addAll(List.of(row.target(), row.reference())));
        if (rows.stream().anyMatch(row -> !row.interval().isEmpty())) {
            key.andWords(words.say("gaps.key-interval", words.percent(LEVEL)));
        }
        List<Quality> qualities = gaps.stream()
                .filter(line -> !GapChart.isHidden(shown, line))
                .map(line -> line.gap().quality())
                .toList();
        return Figures.end(key, Mark.AREA, figures, words, shown.flags(qualities));
    }
}
