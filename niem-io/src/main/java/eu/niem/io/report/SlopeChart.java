package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.chart.Slopes;
import eu.niem.io.chart.Slopes.Slope;
import eu.niem.io.wording.Words;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.NodeChange;
import eu.niem.scoring.evaluation.change.NodeChange.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed between two periods, over the indicators that have a value in both. */
final class SlopeChart {
    private final Shown shown;
    private final Words words;
    private final Change change;
    private final String node;
    private final int decimals;

    private SlopeChart(Shown shown, Change change, String node, List<NodeChange> changes) {
        this.shown = shown;
        this.words = shown.words();
        this.change = change;
        this.node = node;
        this.decimals = Shown.decimals(changes.stream()
                .filter(each -> !isHidden(each, change.from()) && !isHidden(each, change.to()))
                .flatMap(each -> Stream.of(each.comparableBefore(), each.comparableAfter())
                        .filter(Objects::nonNull))
                .toList());
    }

    static Chart.Content of(Shown shown, Change change, String node) {
        return of(shown, change, node, RowKey.TOTAL);
    }

    static Chart.Content of(Shown shown, Change change, String node, String group) {
        shown.framework().getNode(node);
        List<NodeChange> changes = change.nodes().stream()
                .filter(each -> each.node().equals(node) && each.group().equals(group))
                .sorted(Comparator.comparing(NodeChange::refArea, shown.byArea()))
                .toList();
        return new SlopeChart(shown, change, node, changes).content(changes, group);
    }

    private Chart.Content content(List<NodeChange> changes, String group) {
        List<Slope> slopes = changes.stream().map(this::slope).toList();
        List<List<String>> lines = new ArrayList<>();
        for (int place = 0; place < slopes.size(); place++) {
            Slope slope = slopes.get(place);
            lines.add(List.of(
                    slope.name(),
                    Figures.cell(slope.before()),
                    Figures.cell(slope.after()),
                    difference(slope),
                    trend(changes.get(place), slope)));
        }
        String title = words.say("slopes.title", shown.node(node), change.from(), change.to(), shown.group(group));
        List<String> header = List.of(
                words.say("column.area"),
                change.from(),
                change.to(),
                words.say("column.difference"),
                words.say("column.trend"));
        Key key = new Key().andWords(slopes.isEmpty() ? words.say("ranking.empty") : "");
        if (slopes.stream()
                .anyMatch(
                        slope -> slope.before().value() != null && slope.after().value() != null)) {
            String grey = words.say("slopes.grey", words.number(change.deadBand(), 1));
            key.andSlopes(words.say("trend.up"), words.say("trend.down"), grey);
        }
        if (slopes.stream()
                .anyMatch(slope -> !slope.comparable()
                        && slope.before().value() != null
                        && slope.after().value() != null)) {
            key.andDashed(words.say("slopes.dashed"));
        }
        List<Quality> qualities = changes.stream()
                .filter(each -> !isHidden(each, change.from()) && !isHidden(each, change.to()))
                .flatMap(each -> Stream.of(
                        each.qualities().comparableBefore(), each.qualities().comparableAfter()))
                .toList();
        return new Chart.Content(
                title,
                words.say("slopes.description"),
                new Slopes(change.from(), change.to(), slopes, words::number, end(key, slopes, qualities)),
                new Table(title, header, lines));
    }

    private Key end(Key key, List<Slope> slopes, List<Quality> qualities) {
        List<Figure> figures = slopes.stream()
                .flatMap(slope -> Stream.of(slope.before(), slope.after()))
                .toList();
        return Figures.end(key, Mark.END, figures, shown, shown.flags(qualities));
    }

    private boolean isHidden(NodeChange each, String period) {
        return shown.isHidden(node, RowKey.of(each.refArea(), period, each.group()));
    }

    private Slope slope(NodeChange each) {
        Figure before = figure(
                each, change.from(), each.comparableBefore(), each.qualities().comparableBefore());
        Figure after = figure(
                each, change.to(), each.comparableAfter(), each.qualities().comparableAfter());
        boolean stressed = each.trend() == Trend.UP || each.trend() == Trend.DOWN;
        String area = shown.area(each.refArea());
        String told = words.say(
                "text.joined",
                words.say("text.pair", area + ", " + change.from(), Figures.cell(before)),
                words.say("text.pair", change.to(), Figures.cell(after)));
        return new Slope(area, before, after, stressed, each.trend() != Trend.NOT_COMPARABLE, told);
    }

    private Figure figure(NodeChange each, String period, @Nullable Double value, Quality quality) {
        if (isHidden(each, period)) {
            return Figure.absent(Shown.reason(AbsenceReason.SUPPRESSED, words));
        }
        return value == null
                ? Figure.absent(words.say("slopes.none"))
                : shown.samples()
                        .on(
                                Shown.figure(value, quality, decimals, words),
                                node,
                                RowKey.of(each.refArea(), period, each.group()));
    }

    private String difference(Slope slope) {
        Double before = slope.before().value();
        Double after = slope.after().value();
        return before == null || after == null ? "" : words.signed(after - before, decimals);
    }

    private String trend(NodeChange each, Slope slope) {
        return slope.before().value() == null || slope.after().value() == null
                ? ""
                : words.say(
                        "trend." + each.trend().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
