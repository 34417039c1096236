package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Bars;
import eu.niem.io.chart.Bars.Bar;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.wording.Words;
import eu.niem.scoring.analysis.AreaProfile;
import eu.niem.scoring.methodology.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One area's scores beside the mean of the others. */
final class ProfileChart {
    private final Shown shown;
    private final Words words;
    private final RowKey key;
    private final AreaProfile profile;
    private final Standards standards;

    ProfileChart(Shown shown, RowKey key) {
        this.shown = shown;
        this.words = shown.words();
        this.key = key;
        this.profile = AreaProfile.of(shown.scorecard(), key);
        this.standards = new Standards(shown, key);
    }

    static Chart.Content of(Shown shown, RowKey key) {
        return new ProfileChart(shown, key).of(shown.framework().root());
    }

    /** Makes that of a dimension and its children. */
    Chart.Content of(Dimension above) {
        List<Node> nodes = Stream.concat(Stream.of(above), above.children().stream())
                .filter(Node::isScored)
                .filter(node -> shown.gives(Output.OVERALL)
                        || !node.id().equals(shown.framework().root().id()))
                .toList();
        List<Score> scores =
                nodes.stream().map(node -> shown.score(node.id(), key)).toList();
        List<@Nullable Double> means = new ArrayList<>();
        List<@Nullable Double> met = new ArrayList<>();
        for (Node node : nodes) {
            means.add(mean(node));
            met.add(standards.of(node));
        }
        int decimals = Shown.decimals(
                Stream.concat(scores.stream().map(Score::value), means.stream()).toList());
        List<Bar> bars = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (int place = 0; place < nodes.size(); place++) {
            Score score = scores.get(place);
            Double mean = means.get(place);
            Figure figure = shown.figure(score, decimals);
            String name = Shown.name(nodes.get(place));
            bars.add(new Bar(name, place == 0 ? 0 : 1, figure, mean, met.get(place)));
            lines.add(line(name, figure, mean, met.get(place), score, decimals));
        }
        String title = words.say(
                "profile.title",
                shown.area(key.refArea()),
                Shown.name(above),
                key.timePeriod(),
                shown.group(key.group()));
        List<String> header = List.of(
                words.say("column.part"),
                words.say("column.score"),
                words.say("column.rank"),
                words.say("column.others"),
                words.say("column.standards"),
                words.say("column.observed"));
        return new Chart.Content(
                title,
                words.say("profile.description", shown.area(key.refArea())),
                new Bars(bars, shown.axis(nodes), key(bars, scores)),
                new Table(title, header, lines).withoutEmptyColumns());
    }

    /** Returns the mean of the others; none where it would rest on a hidden one. */
    private @Nullable Double mean(Node node) {
        boolean hidden =
                shown.scorecard().at(key.slice()).rows().stream().anyMatch(other -> shown.isHidden(node.id(), other));
        return hidden
                ? null
                : profile.find(node.id()).map(AreaProfile.Line::mean).orElse(null);
    }

    private List<String> line(
            String name, Figure figure, @Nullable Double mean, @Nullable Double met, Score score, int decimals) {
        Double observed = score.quality().observed();
        String rank = profile.find(score.node())
                .filter(line -> score.isPresent())
                .map(this::rank)
                .orElse("");
        return List.of(
                name,
                Figures.cell(figure),
                rank,
                mean == null ? "" : words.number(mean, decimals),
                met == null ? "" : words.number(met, decimals),
                observed == null ? "" : words.percent(observed));
    }

    private String rank(AreaProfile.Line line) {
        Integer rank = line.rank();
        return rank == null ? "" : words.say("rank.of", rank, line.ranked());
    }

    private Key key(List<Bar> bars, List<Score> scores) {
        Key key = new Key().andBar(words.say("key.score"));
        if (bars.stream().map(Bar::peers).anyMatch(Objects::nonNull)) {
            key.and(Mark.PEERS, true, words.say("key.others"));
        }
        if (bars.stream().map(Bar::standard).anyMatch(Objects::nonNull)) {
            key.and(Mark.STANDARD, true, words.say("key.standards"));
        }
        List<Figure> figures = bars.stream().map(Bar::figure).toList();
        if (Figures.isAnyHollow(figures)) {
            key.andOutline(words.say("key.hollow"));
        }
        if (Figures.isAnySmall(figures)) {
            key.andRingInBar(words.say("key.small", shown.samples().flagBelow()));
        }
        List<Quality> qualities = scores.stream().map(Score::quality).toList();
        return key.andWords(shown.flags(qualities));
    }
}
