package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Dumbbells;
import eu.niem.io.chart.Dumbbells.Dumbbell;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.wording.Words;
import eu.niem.scoring.comparison.GapMeasure;
import eu.niem.scoring.comparison.GroupGap;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.comparison.Operand;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How far groups are from those that they are compared with. */
final class GapChart {
    private final Shown shown;
    private final Words words;
    private final List<GroupGaps.Line> gaps;
    private final String node;
    private final double level;
    private final boolean manyGroups;
    private final boolean oneReference;
    private final int decimals;

    private GapChart(Shown shown, List<GroupGaps.Line> gaps, String node, double level) {
        this.shown = shown;
        this.words = shown.words();
        this.gaps = gaps;
        this.node = node;
        this.level = level;
        this.manyGroups = gaps.stream()
                        .map(line -> line.key().group() + "/" + line.reference())
                        .distinct()
                        .count()
                > 1;
        this.oneReference =
                gaps.stream().map(GroupGaps.Line::reference).distinct().count() < 2;
        this.decimals = Shown.decimals(gaps.stream()
                .filter(line -> !isHidden(shown, line))
                .flatMap(line -> Stream.of(
                                line.gap().target().value(),
                                line.gap().reference().value())
                        .filter(Objects::nonNull))
                .toList());
    }

    static Chart.Content of(Shown shown, GroupGaps all, String node) {
        shown.framework().getNode(node);
        List<GroupGaps.Line> lines = all.node(node).lines();
        String last = lines.stream()
                .map(line -> line.key().timePeriod())
                .max(String::compareTo)
                .orElse("");
        return new GapChart(
                        shown,
                        lines.stream()
                                .filter(line -> line.key().timePeriod().equals(last))
                                .sorted(Comparator.comparing((GroupGaps.Line line) -> order(shown, line))
                                        .thenComparing(
                                                line -> shown.area(line.key().refArea())))
                                .toList(),
                        node,
                        all.level())
                .content(last);
    }

    /** Returns whether one of the two figures is hidden, and so their difference. */
    static boolean isHidden(Shown shown, GroupGaps.Line line) {
        return shown.isHidden(line.node(), line.key())
                || shown.isHidden(line.node(), line.key().withGroup(line.reference()));
    }

    /**
     * Returns the place of a gap: by its size, the lowest difference first, and those without one last. So are hidden
     * ones, whose place would tell something of their size.
     */
    private static double order(Shown shown, GroupGaps.Line line) {
        Double difference = isHidden(shown, line) ? null : line.gap().difference();
        return difference == null ? Double.POSITIVE_INFINITY : difference;
    }

    private Chart.Content content(String period) {
        List<Dumbbell> rows = gaps.stream().map(this::row).toList();
        List<List<String>> lines = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            Dumbbell row = rows.get(place);
            lines.add(List.of(
                    row.name(),
                    Figures.cell(row.target()),
                    Figures.cell(row.reference()),
                    Figures.cell(row.difference()),
                    row.interval(),
                    worse(gaps.get(place))));
        }
        String title = manyGroups || gaps.isEmpty()
                ? words.say("gaps.title", shown.node(node), period)
                : words.say(
                        "gaps.title-groups",
                        shown.node(node),
                        period,
                        shown.group(gaps.get(0).key().group()),
                        shown.group(gaps.get(0).reference()));
        List<String> header = List.of(
                words.say("column.area"),
                manyGroups ? words.say("column.target") : shown.group(groupOfFirst()),
                oneReference ? shown.group(referenceOfFirst()) : words.say("column.reference"),
                words.say("column.difference"),
                words.say("column.interval", words.percent(level)),
                words.say("column.worse"));
        return new Chart.Content(
                title,
                words.say("gaps.description"),
                new Dumbbells(rows, words::number, key(rows)),
                new Table(title, header, lines).withoutEmptyColumns());
    }

    private String groupOfFirst() {
        return gaps.isEmpty() ? RowKey.TOTAL : gaps.get(0).key().group();
    }

    private String referenceOfFirst() {
        return gaps.isEmpty() ? RowKey.TOTAL : gaps.get(0).reference();
    }

    private Dumbbell row(GroupGaps.Line line) {
        RowKey key = line.key();
        String area = shown.area(key.refArea());
        String name = !manyGroups
                ? area
                : oneReference
                        ? words.say("text.pair", area, shown.group(key.group()))
                        : words.say("gaps.row", area, shown.group(key.group()), shown.group(line.reference()));
        boolean targetHidden = shown.isHidden(node, key);
        boolean referenceHidden = shown.isHidden(node, key.withGroup(line.reference()));
        Figure target = figure(line.gap().target(), targetHidden);
        Figure reference = figure(line.gap().reference(), referenceHidden);
        Figure difference = difference(line.gap(), targetHidden || referenceHidden);
        return new Dumbbell(
                name, target, reference, difference, interval(line.gap(), difference, level, decimals, words));
    }

    /** Returns the interval of a difference in words; empty where there is none, or nothing is known of errors. */
    static String interval(GroupGap gap, Figure difference, double level, int decimals, Words words) {
        ConfidenceInterval interval = difference.value() == null
                ? null
                : gap.estimate(GapMeasure.DIFFERENCE, level).interval();
        return interval == null
                ? ""
                : words.say(
                        "gaps.interval",
                        words.signed(interval.lower(), decimals),
                        words.signed(interval.upper(), decimals));
    }

    private Figure figure(Operand operand, boolean hidden) {
        Double value = operand.value();
        if (value == null || hidden) {
            return Figure.absent(Shown.reason(hidden ? AbsenceReason.SUPPRESSED : operand.absent(), words));
        }
        return Shown.figure(value, operand.quality(), decimals, words);
    }

    private Figure difference(GroupGap gap, boolean hidden) {
        Double difference = gap.difference();
        if (difference == null || hidden) {
            AbsenceReason reason =
                    hidden ? AbsenceReason.SUPPRESSED : gap.absent().orElse(null);
            return Figure.absent(reason == null ? words.say("gaps.not-comparable") : Shown.reason(reason, words));
        }
        return Figure.of(
                difference, words.signed(difference, decimals), gap.quality().status(), true);
    }

    private String worse(GroupGaps.Line line) {
        Optional<Boolean> worse =
                isHidden(shown, line) ? Optional.empty() : line.gap().isTargetWorse();
        return worse.map(is -> words.say(is ? "yes" : "no")).orElse("");
    }

    private Key key(List<Dumbbell> rows) {
        Key key = new Key()
                .and(Mark.AREA, true, manyGroups ? words.say("column.target") : shown.group(groupOfFirst()))
                .and(
                        Mark.REFERENCE,
                        true,
                        oneReference ? shown.group(referenceOfFirst()) : words.say("column.reference"));
        List<Figure> figures = rows.stream()
                .flatMap(row -> Stream.of(row.target(), row.reference()))
                .toList();
        if (rows.stream().anyMatch(row -> !row.interval().isEmpty())) {
            key.andWords(words.say("gaps.key-interval", words.percent(level)));
        }
        List<Quality> qualities = gaps.stream()
                .filter(line -> !isHidden(shown, line))
                .map(line -> line.gap().quality())
                .toList();
        return Figures.end(key, Mark.AREA, figures, words, shown.flags(qualities));
    }
}
