package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Contribution;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.chart.Waterfall;
import eu.niem.io.chart.Waterfall.Step;
import eu.niem.io.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each child of a node added to the change of its score, where a score is the sum of what its children give. */
final class WaterfallChart {
    private WaterfallChart() {}

    /** Makes it; empty where there is no score, where children are not added up, or where one of them is hidden. */
    static Optional<Chart.Content> of(Shown shown, String node, RowKey before, RowKey after) {
        Optional<Map<String, Double>> earlier = points(shown, node, before);
        Optional<Map<String, Double>> later = points(shown, node, after);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> steps = new LinkedHashMap<>();
        later.get().forEach((child, points) -> steps.merge(child, points, Double::sum));
        earlier.get().forEach((child, points) -> steps.merge(child, -points, Double::sum));
        return Optional.of(content(shown, node, List.of(shown.score(node, before), shown.score(node, after)), steps));
    }

    private static Optional<Map<String, Double>> points(Shown shown, String node, RowKey key) {
        if (shown.scorecard().panel().findRow(key).isEmpty()
                || !shown.score(node, key).isPresent()
                || !(shown.scorecard().explain(node, key) instanceof Explanation.Aggregated explained)) {
            return Optional.empty();
        }
        Map<String, Double> points = new LinkedHashMap<>();
        for (Contribution each : explained.contributions()) {
            Double given = each.points();
            boolean hidden = shown.isHidden(each.of().node(), key);
            if (hidden || (given == null && each.of().value() != null)) {
                return Optional.empty();
            }
            points.put(each.of().node(), given == null ? 0 : given);
        }
        return Optional.of(points);
    }

    private static Chart.Content content(Shown shown, String node, List<Score> ends, Map<String, Double> steps) {
        Words words = shown.words();
        int decimals = Shown.decimals(ends.stream().map(Score::value).toList());
        List<Step> parts = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        Step first = end(shown, ends.get(0), decimals);
        Step last = end(shown, ends.get(1), decimals);
        lines.add(List.of(first.name(), Figures.cell(first.figure())));
        steps.forEach((child, points) -> {
            Figure figure = Figure.of(points, words.signed(points, decimals), "", true);
            parts.add(new Step(shown.node(child), figure));
            lines.add(List.of(shown.node(child), figure.text()));
        });
        lines.add(List.of(last.name(), Figures.cell(last.figure())));
        List<Quality> qualities = ends.stream().map(Score::quality).toList();
        Key key = Figures.end(
                new Key().and(Mark.END, true, words.say("key.score")).andWords(words.say("waterfall.colours")),
                Mark.END,
                List.of(first.figure(), last.figure()),
                words,
                shown.flags(qualities));
        RowKey before = ends.get(0).key();
        RowKey after = ends.get(1).key();
        String title = words.say(
                "waterfall.title",
                shown.area(after.refArea()),
                shown.node(node),
                before.timePeriod(),
                after.timePeriod());
        return new Chart.Content(
                title,
                words.say("waterfall.description"),
                new Waterfall(first, parts, last, words::number, key),
                new Table(title, List.of(words.say("column.part"), words.say("column.points")), lines));
    }

    private static Step end(Shown shown, Score score, int decimals) {
        return new Step(shown.words().say("waterfall.end", score.key().timePeriod()), shown.figure(score, decimals));
    }
}
