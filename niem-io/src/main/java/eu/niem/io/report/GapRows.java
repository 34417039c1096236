package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
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
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of a chart of gaps: both figures, their difference and its interval, without what is hidden. */
final class GapRows {
    private final Shown shown;
    private final Words words;
    private final List<GroupGaps.Line> gaps;
    private final double level;
    private final int decimals;
    private final List<Dumbbell> rows;

    /**
     * Makes them.
     *
     * @param level the level of intervals
     * @param name gives the name of a row
     */
    GapRows(Shown shown, List<GroupGaps.Line> gaps, double level, Function<GroupGaps.Line, String> name) {
        this.shown = shown;
        this.words = shown.words();
        this.gaps = gaps;
        this.level = level;
        this.decimals = Shown.decimals(gaps.stream()
                .filter(line -> !isHidden(shown, line))
                .flatMap(line -> Stream.of(
                                line.gap().target().value(),
                                line.gap().reference().value())
                        .filter(Objects::nonNull))
                .toList());
        this.rows = gaps.stream().map(line -> row(name.apply(line), line)).toList();
    }

    /** Returns whether one of the two figures is hidden, and so their difference. */
    static boolean isHidden(Shown shown, GroupGaps.Line line) {
        return shown.isHidden(line.node(), line.key())
                || shown.isHidden(line.node(), line.key().withGroup(line.reference()));
    }

    private Dumbbell row(String name, GroupGaps.Line line) {
        RowKey compared = line.key().withGroup(line.reference());
        Figure difference = shown.difference(line.gap(), isHidden(shown, line), decimals);
        return new Dumbbell(
                name,
                shown.figure(line.gap().target(), line.node(), line.key(), decimals),
                shown.figure(line.gap().reference(), line.node(), compared, decimals),
                difference,
                interval(line.gap(), difference));
    }

    /** Returns the interval of a difference in words; empty where there is none, or nothing is known of errors. */
    private String interval(GroupGap gap, Figure difference) {
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

    /**
     * Returns the chart.
     *
     * @param first what the names of rows are
     * @param target what the figures looked at are
     * @param reference what they are compared with
     */
    Chart.Content content(String title, String description, String first, String target, String reference) {
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
        List<String> header = List.of(
                first,
                target,
                reference,
                words.say("column.difference"),
                words.say("column.interval", words.percent(level)),
                words.say("column.worse"));
        return new Chart.Content(
                title,
                description,
                new Dumbbells(rows, words::number, key(target, reference)),
                new Table(title, header, lines).withoutEmptyColumns());
    }

    private String worse(GroupGaps.Line line) {
        Optional<Boolean> worse =
                isHidden(shown, line) ? Optional.empty() : line.gap().isTargetWorse();
        return worse.map(is -> words.say(is ? "yes" : "no")).orElse("");
    }

    private Key key(String target, String reference) {
        Key key = new Key().and(Mark.AREA, true, target).and(Mark.REFERENCE, true, reference);
        if (rows.stream().anyMatch(row -> !row.interval().isEmpty())) {
            key.andWords(words.say("gaps.key-interval", words.percent(level)));
        }
        List<Figure> figures = rows.stream()
                .flatMap(row -> Stream.of(row.target(), row.reference()))
                .toList();
        List<Quality> qualities = gaps.stream()
                .filter(line -> !isHidden(shown, line))
                .map(line -> line.gap().quality())
                .toList();
        return Figures.end(key, Mark.AREA, figures, shown, shown.flags(qualities));
    }
}
