package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.chart.Waterfall;
import eu.niem.io.chart.Waterfall.Step;
import eu.niem.io.wording.Words;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.ChangedAnswers;
import eu.niem.scoring.evaluation.change.NodeChange;
import eu.niem.scoring.evaluation.change.NodeChange.Trend;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each child of a dimension added to the change of its score, and what other indicators did. */
final class WaterfallChart {
    /** By how much points may miss the difference, as a share of it: they are computed in another order. */
    private static final double ROUNDING = 1e-6;

    private final Shown shown;
    private final Words words;
    private final Change change;
    private final NodeChange whole;
    private final RowKey before;
    private final RowKey after;
    private final int decimals;

    private WaterfallChart(Shown shown, Change change, NodeChange whole, RowKey after) {
        this.shown = shown;
        this.words = shown.words();
        this.change = change;
        this.whole = whole;
        this.before = RowKey.of(after.refArea(), change.from(), after.group());
        this.after = after;
        this.decimals = Shown.decimals(Stream.of(whole.before(), whole.after())
                .filter(Objects::nonNull)
                .toList());
    }

    /** Makes it, or refuses it where there is none. */
    static Chart.Content of(Shown shown, Change change, String node, RowKey after) {
        shown.framework().getNode(node);
        return find(shown, change, node, after)
                .orElseThrow(() -> Refused.argument("the change of '" + node + "' in '" + after.refArea() + "' from "
                        + change.from() + " to " + change.to() + " cannot be split over its parts: it must be a"
                        + " dimension with comparable scores in both, and nothing of it may be hidden"));
    }

    /**
     * Makes it; empty where there are no two scores, where their difference cannot be split, or where one that it takes
     * is hidden.
     *
     * @param after the row of the later period
     */
    static Optional<Chart.Content> find(Shown shown, Change change, String node, RowKey after) {
        Optional<NodeChange> whole = change.find(node, after.refArea(), after.group());
        if (whole.isEmpty()
                || whole.get().composition() == null
                || !(shown.framework().getNode(node) instanceof Dimension dimension)) {
            return Optional.empty();
        }
        WaterfallChart chart = new WaterfallChart(shown, change, whole.get(), after);
        Map<Node, Double> points = chart.points(dimension);
        double sum = points.values().stream().mapToDouble(each -> each).sum();
        double difference = Objects.requireNonNull(whole.get().difference());
        return chart.isHidden(dimension) || Math.abs(sum - difference) > ROUNDING * Math.max(1, Math.abs(difference))
                ? Optional.empty()
                : Optional.of(chart.content(points));
    }

    private boolean isHidden(Dimension dimension) {
        return Stream.concat(Stream.of(dimension), dimension.children().stream())
                .anyMatch(node -> shown.isHidden(node.id(), before) || shown.isHidden(node.id(), after));
    }

    /** Returns the points of each child that compares: those of the indicators below it. */
    private Map<Node, Double> points(Dimension dimension) {
        List<ChangedAnswers.Line> answers = change.answers().answers().stream()
                .filter(line ->
                        line.refArea().equals(after.refArea()) && line.group().equals(after.group()))
                .toList();
        Map<Node, Double> points = new LinkedHashMap<>();
        for (Node child : dimension.children()) {
            Set<String> below = indicators(child);
            double sum = answers.stream()
                    .filter(line -> below.contains(line.indicator()))
                    .mapToDouble(line -> line.points(dimension.id()).orElse(0))
                    .sum();
            boolean compares = change.find(child.id(), after.refArea(), after.group())
                    .map(NodeChange::difference)
                    .isPresent();
            if (compares) {
                points.put(child, sum);
            }
        }
        return points;
    }

    private static Set<String> indicators(Node node) {
        return node instanceof Dimension dimension
                ? dimension.indicators().stream().map(Indicator::id).collect(Collectors.toSet())
                : Set.of(node.id());
    }

    private Chart.Content content(Map<Node, Double> points) {
        List<Step> parts = new ArrayList<>();
        points.forEach((child, added) -> parts.add(step(Shown.name(child), added)));
        double others = Objects.requireNonNull(whole.composition());
        if (Math.abs(others) >= Math.pow(10, -decimals) / 2) {
            parts.add(step(words.say("waterfall.others"), others));
        }
        Step first =
                end(Objects.requireNonNull(whole.before()), whole.qualities().before(), before);
        Step last = end(Objects.requireNonNull(whole.after()), whole.qualities().after(), after);
        List<List<String>> lines = Stream.of(Stream.of(first), parts.stream(), Stream.of(last))
                .flatMap(steps -> steps)
                .map(step -> List.of(step.name(), Figures.cell(step.figure())))
                .toList();
        String title = words.say(
                "waterfall.title",
                shown.area(after.refArea()),
                shown.node(whole.node()),
                before.timePeriod(),
                after.timePeriod());
        return new Chart.Content(
                title,
                words.say("waterfall.description"),
                new Waterfall(first, parts, last, words::number, key(List.of(first.figure(), last.figure()))),
                new Table(title, List.of(words.say("column.part"), words.say("column.points")), lines));
    }

    private Step step(String name, double points) {
        return new Step(name, Figure.of(points, words.signed(points, decimals), "", true));
    }

    private Step end(double score, Quality quality, RowKey key) {
        Figure figure = Shown.figure(score, quality, decimals, words);
        return new Step(
                words.say("waterfall.end", key.timePeriod()), shown.samples().on(figure, whole.node(), key));
    }

    private Key key(List<Figure> ends) {
        Key key = new Key().and(Mark.END, true, words.say("key.score")).andWords(words.say("waterfall.colours"));
        if (whole.trend() == Trend.NOT_COMPARABLE) {
            key.andWords(words.say("slopes.dashed"));
        }
        List<Quality> qualities =
                List.of(whole.qualities().before(), whole.qualities().after());
        return Figures.end(key, Mark.END, ends, shown, shown.flags(qualities));
    }
}
