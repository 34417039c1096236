package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Axis;
import eu.niem.io.chart.Drawing;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Matrix;
import eu.niem.io.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Areas and the nodes below a dimension, dark where the score is high. */
final class HeatMapChart {
    private HeatMapChart() {}

    static Chart.Content of(Shown shown, Slice slice) {
        return of(shown, slice, shown.framework().root());
    }

    static Chart.Content of(Shown shown, Slice slice, Dimension above) {
        Words words = shown.words();
        List<Node> nodes = above.children().stream().filter(Node::isScored).toList();
        List<RowKey> rows = shown.scorecard().at(slice).rows().stream()
                .sorted(Comparator.comparing(RowKey::refArea, shown.byArea()))
                .toList();
        List<List<Score>> scores = rows.stream()
                .map(key ->
                        nodes.stream().map(node -> shown.score(node.id(), key)).toList())
                .toList();
        List<Double> values =
                scores.stream().flatMap(List::stream).map(Score::value).toList();
        int decimals = Math.min(2, Shown.decimals(values));
        int inFields = decimals == 1 ? 0 : decimals;
        List<Matrix.Line> lines = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String name = shown.area(rows.get(row).refArea());
            List<Score> line = scores.get(row);
            lines.add(new Matrix.Line(
                    name,
                    line.stream().map(score -> shown.figure(score, inFields)).toList()));
            cells.add(Figures.row(
                    name,
                    line.stream().map(score -> shown.figure(score, decimals)).toList()));
        }
        List<String> names = nodes.stream().map(Shown::name).toList();
        String title = words.say("heatmap.title", Shown.name(above), slice.timePeriod(), shown.group(slice.group()));
        List<String> header = Stream.concat(Stream.of(words.say("column.area")), names.stream())
                .toList();
        Axis axis = Axis.over(values, shown.axis(nodes));
        Drawing drawing = drawing(shown, names, lines, axis, scores);
        return new Chart.Content(title, words.say("heatmap.description"), drawing, new Table(title, header, cells));
    }

    private static Drawing drawing(
            Shown shown, List<String> names, List<Matrix.Line> lines, Axis axis, List<List<Score>> scores) {
        Words words = shown.words();
        Key key = new Key().andShades(axis, words.say("heatmap.dark"));
        List<Figure> figures =
                lines.stream().flatMap(line -> line.figures().stream()).toList();
        if (figures.stream().anyMatch(figure -> figure.value() == null)) {
            key.andMissing(words.say("key.missing"));
        }
        if (Figures.isAnyHollow(figures)) {
            key.andCorner(words.say("key.hollow"));
        }
        if (Figures.isAnySmall(figures)) {
            key.andRingInField(words.say("key.small", shown.samples().flagBelow()));
        }
        List<Quality> qualities =
                scores.stream().flatMap(List::stream).map(Score::quality).toList();
        return new Matrix(names, lines, key.andWords(shown.flags(qualities)), axis);
    }
}
