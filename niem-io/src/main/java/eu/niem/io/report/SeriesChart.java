package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Axis;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.chart.Series;
import eu.niem.io.chart.Series.Row;
import eu.niem.io.wording.Words;
import eu.niem.scoring.SeriesBreaks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How scores went over the periods. */
final class SeriesChart {
    private final Shown shown;
    private final Words words;
    private final String group;
    private final Axis.Formatting axis;
    private final List<String> periods;
    private final SeriesBreaks breaks;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();
    private final List<Quality> qualities = new ArrayList<>();

    private SeriesChart(Shown shown, String group, List<? extends Node> nodes) {
        this.shown = shown;
        this.words = shown.words();
        this.group = group;
        this.axis = shown.axis(nodes);
        this.periods = shown.scorecard().panel().timePeriods();
        this.breaks = SeriesBreaks.of(shown.scorecard());
    }

    /** Makes that of one node: a picture for each area. */
    static Chart.Content of(Shown shown, String node, String group) {
        SeriesChart chart =
                new SeriesChart(shown, group, List.of(shown.framework().getNode(node)));
        List<String> areas = shown.scorecard().rows().stream()
                .filter(key -> key.group().equals(group))
                .map(RowKey::refArea)
                .distinct()
                .sorted(shown.byArea())
                .toList();
        int decimals = chart.decimals(
                areas.stream().flatMap(area -> chart.scores(node, area)).toList());
        areas.forEach(area -> chart.add(shown.area(area), node, area, decimals));
        String title = shown.words().say("series.title", shown.node(node), shown.group(group));
        return chart.content(title, shown.words().say("column.area"));
    }

    /** Makes that of one area: a picture for each node. */
    static Chart.Content of(Shown shown, String area, List<Node> nodes, String group) {
        SeriesChart chart = new SeriesChart(shown, group, nodes);
        int decimals = chart.decimals(
                nodes.stream().flatMap(node -> chart.scores(node.id(), area)).toList());
        nodes.forEach(node -> chart.add(Shown.name(node), node.id(), area, decimals));
        String title = shown.words().say("series.title", shown.area(area), shown.group(group));
        return chart.content(title, shown.words().say("column.part"));
    }

    private int decimals(Collection<Score> scores) {
        return Math.min(2, Shown.decimals(scores.stream().map(Score::value).toList()));
    }

    private Stream<Score> scores(String node, String area) {
        return periods.stream()
                .map(period -> RowKey.of(area, period, group))
                .filter(this::isThere)
                .map(key -> shown.score(node, key));
    }

    private boolean isThere(RowKey key) {
        return shown.scorecard().panel().findRow(key).isPresent();
    }

    private void add(String name, String node, String area, int decimals) {
        List<Figure> points = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        RowKey before = null;
        for (String period : periods) {
            RowKey key = RowKey.of(area, period, group);
            Score score = isThere(key) ? shown.score(node, key) : null;
            if (score == null) {
                points.add(Figure.absent(Shown.reason(AbsenceReason.MISSING, words)));
                continue;
            }
            if (score.isPresent()) {
                Node compared = shown.framework().getNode(node);
                if (before != null
                        && !breaks.isEmpty()
                        && !breaks.between(compared, before, key, SeriesBreaks.STANDARD_LARGEST_WEIGHT)
                                .isEmpty()) {
                    broken.add(points.size());
                }
                before = key;
                qualities.add(score.quality());
            }
            points.add(shown.figure(score, decimals));
        }
        rows.add(new Row(name, points, broken));
        lines.add(Figures.row(name, points));
    }

    private Chart.Content content(String title, String first) {
        Key key = new Key().andWords(rows.isEmpty() ? words.say("ranking.empty") : "");
        List<Figure> figures =
                rows.stream().flatMap(row -> row.points().stream()).toList();
        if (rows.stream().anyMatch(row -> !row.breaks().isEmpty())) {
            key.andBreak(words.say("key.break"));
        }
        Figures.end(key, Mark.AREA, figures, shown, shown.flags(qualities));
        List<String> header = Stream.concat(Stream.of(first), periods.stream()).toList();
        return new Chart.Content(
                title,
                words.say("series.description", periods.get(0), periods.get(periods.size() - 1)),
                new Series(periods, rows, axis, key),
                new Table(title, header, lines));
    }
}
