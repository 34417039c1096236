package eu.niem.io.report;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Ranked;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Axis;
import eu.niem.io.chart.Dots;
import eu.niem.io.chart.Dots.Dot;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands where. */
final class RankingChart {
    private static final int MOST_DECIMALS = 6;

    private final Ranking ranking;
    private final Words words;
    private final Samples samples;
    private final Axis.Formatting axis;
    private final int decimals;
    private final List<Dot> dots = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();

    private RankingChart(Ranking ranking, Samples samples, Words words, Axis.Formatting axis) {
        this.ranking = ranking;
        this.samples = samples;
        this.words = words;
        this.axis = axis;
        this.decimals = decimals(ranking.places(), words);
        ranking.places().forEach(this::place);
        ranking.aggregates().forEach(score -> other(score, Mark.AGGREGATE));
        ranking.unranked().forEach(score -> other(score, Mark.AREA));
    }

    /** Makes that of a ranking, of which no more is known. */
    static Chart.Content of(Ranking ranking, Words words) {
        return new RankingChart(ranking, Samples.unknown(words), words, words::number).content(ranking.title());
    }

    /** Makes that of a node, with those that are hidden at its end. */
    static Chart.Content of(Shown shown, Slice slice, Node node) {
        Words words = shown.words();
        String title = words.say("ranking.title", Shown.name(node), slice.timePeriod(), shown.group(slice.group()));
        Ranking ranking = shown(shown, shown.scorecard().at(slice).ranking(node.id()));
        String less = shown.isLessBetter(node) ? words.say("scaling.less") : "";
        return new RankingChart(ranking, shown.samples(), words, shown.axis(List.of(node)))
                .content(less.isEmpty() ? title : words.joined(Stream.of(title, less)));
    }

    private static Ranking shown(Shown shown, Ranking ranking) {
        Map<Boolean, List<Ranked>> byHidden = ranking.places().stream()
                .collect(Collectors.partitioningBy(place ->
                        shown.isHidden(place.score().node(), place.score().key())));
        List<Score> unranked = Stream.concat(
                        byHidden.getOrDefault(true, List.of()).stream().map(Ranked::score), ranking.unranked().stream())
                .map(shown::shown)
                .toList();
        Map<String, String> names = new HashMap<>(ranking.unrankedNames());
        unranked.forEach(
                score -> names.put(score.key().refArea(), shown.area(score.key().refArea())));
        List<Score> aggregates = ranking.aggregates().stream().map(shown::shown).toList();
        return new Ranking(ranking.title(), byHidden.getOrDefault(false, List.of()), aggregates, unranked, names);
    }

    /** Returns the decimals by which scores of different ranks look different, if that does not take too many. */
    private static int decimals(List<Ranked> places, Words words) {
        int usual = Shown.decimals(
                places.stream().map(place -> place.score().value()).toList());
        for (int decimals = usual; decimals <= MOST_DECIMALS; decimals++) {
            if (differ(places, words, decimals)) {
                return decimals;
            }
        }
        return usual;
    }

    private static boolean differ(List<Ranked> places, Words words, int decimals) {
        for (int place = 1; place < places.size(); place++) {
            Ranked one = places.get(place - 1);
            Ranked next = places.get(place);
            if (one.rank() != next.rank()
                    && text(one.score(), words, decimals).equals(text(next.score(), words, decimals))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Score score, Words words, int decimals) {
        Double value = score.value();
        return value == null ? "" : words.number(value, decimals);
    }

    private void place(Ranked place) {
        add(words.number(place.rank(), 0), place.name(), Mark.AREA, place.score());
    }

    private void other(Score score, Mark mark) {
        String code = score.key().refArea();
        add("", ranking.unrankedNames().getOrDefault(code, code), mark, score);
    }

    private void add(String rank, String name, Mark mark, Score score) {
        Figure figure = samples.on(Shown.figure(score, decimals, words), score.node(), score.key());
        Double observed = score.quality().observed();
        dots.add(new Dot(rank, name, mark, figure, null, null));
        lines.add(List.of(
                rank, name, Figures.cell(figure), score.band(), observed == null ? "" : words.percent(observed)));
    }

    private Chart.Content content(String title) {
        List<Quality> qualities = Stream.of(ranking.places().stream().map(Ranked::score), ranking.aggregates().stream())
                .flatMap(scores -> scores)
                .map(Score::quality)
                .toList();
        Key key = new Key();
        if (dots.stream().anyMatch(dot -> dot.figure().value() != null)) {
            key.and(Mark.AREA, true, words.say("key.score"));
        }
        if (!ranking.aggregates().isEmpty()) {
            key.and(Mark.AGGREGATE, true, words.say("ranking.aggregate"));
        }
        List<Figure> figures = dots.stream().map(Dot::figure).toList();
        Figures.end(key, Mark.AREA, figures, samples, words, Shown.flags(qualities, words));
        Table table = new Table(
                title,
                List.of(
                        words.say("column.rank"),
                        words.say("column.area"),
                        words.say("column.score"),
                        words.say("column.band"),
                        words.say("column.observed")),
                lines);
        return new Chart.Content(title, description(), new Dots(dots, axis, key), table.withoutEmptyColumns());
    }

    private String description() {
        List<Ranked> places = ranking.places();
        int without = ranking.unranked().size();
        String none = without == 0 ? "" : " " + words.count("ranking.without", without);
        if (places.isEmpty()) {
            return words.say("ranking.empty") + none;
        }
        Ranked first = places.get(0);
        Ranked last = places.get(places.size() - 1);
        return words.count(
                        "ranking.description",
                        places.size(),
                        first.name(),
                        text(first.score(), words, decimals),
                        last.name(),
                        text(last.score(), words, decimals))
                + none;
    }
}
