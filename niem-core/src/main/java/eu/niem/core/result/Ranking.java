package eu.niem.core.result;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.SortedNumbers;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas of one period and group by their score on one node, best first; equal scores share the
 * lower rank and are ordered by area code.
 *
 * @param title what was ranked
 * @param places the areas with a score
 * @param aggregates the scores of aggregates of areas, which have no rank, ordered by code
 * @param unranked the scores of the areas that have none, ordered by area code
 * @param unrankedNames what people call aggregates and areas without a score, by their code; one that is not named is
 *     shown by its code alone
 */
public record Ranking(
        String title,
        List<Ranked> places,
        List<Score> aggregates,
        List<Score> unranked,
        Map<String, String> unrankedNames)
        implements Tabular, Serializable {
    private static final String AGGREGATE = "aggregate";
    private static final Columns<Place> COLUMNS = Columns.<Place>of("RANK", Place::rank)
            .and("AREA", line -> area(line.score))
            .and("NAME", Place::name)
            .and("SCORE", line -> line.score.value())
            .andText("STATUS", line -> line.score.quality().status())
            .and("COVERAGE", line -> line.score.coverage().toString())
            .and("OBSERVED", line -> Cell.percent(line.score.quality().observed()))
            .and("BAND", line -> line.score.band())
            .and("ABSENT", line -> line.score.absent(), AbsenceReason::cell)
            .andText("KIND", Place::kind);

    /** Copies the lists. */
    public Ranking {
        Require.notNull("title", title);
        places = Require.list("places", places);
        aggregates = Require.list("aggregates", aggregates);
        unranked = Require.list("unranked", unranked);
        unrankedNames = Require.map("unrankedNames", unrankedNames);
    }

    /** Makes a ranking without aggregates. */
    public Ranking(String title, List<Ranked> places, List<Score> unranked, Map<String, String> unrankedNames) {
        this(title, places, List.of(), unranked, unrankedNames);
    }

    /**
     * Ranks scores, the highest first. Those that are equal to the resolution of the largest share a rank, see
     * {@link Resolution}.
     *
     * @param title what is ranked
     * @param scores the scores of different areas, in any order
     * @param nameOfArea gives the name of an area's code
     */
    public static Ranking of(String title, Collection<Score> scores, UnaryOperator<String> nameOfArea) {
        return of(title, scores, nameOfArea, Direction.HIGHER_IS_BETTER);
    }

    /**
     * Ranks scores, the best first. Those that are equal to the resolution of the largest share a rank, see
     * {@link Resolution}.
     *
     * @param title what is ranked
     * @param scores the scores of different areas, in any order
     * @param nameOfArea gives the name of an area's code
     * @param direction the better end of the scores
     */
    public static Ranking of(
            String title, Collection<Score> scores, UnaryOperator<String> nameOfArea, Direction direction) {
        Require.notNull("direction", direction);
        Resolution resolution = Resolution.among(Require.list("scores", scores).stream()
                .filter(Score::isPresent)
                .mapToDouble(score -> Objects.requireNonNull(score.value()))
                .toArray());
        return of(title, scores, nameOfArea, score -> direction.orient(resolution.round(score)));
    }

    /**
     * Ranks scores by numbers that stand for them, the highest first.
     *
     * @param title what is ranked
     * @param scores the scores of different areas, in any order
     * @param nameOfArea gives the name of an area's code
     * @param place gives the number of a score; scores of the same number share a rank
     */
    public static Ranking of(
            String title, Collection<Score> scores, UnaryOperator<String> nameOfArea, DoubleUnaryOperator place) {
        Require.notNull("title", title);
        Require.notNull("nameOfArea", nameOfArea);
        Require.notNull("place", place);
        List<Score> given = Require.list("scores", scores);
        List<Score> unranked = given.stream()
                .filter(score -> !score.isPresent())
                .sorted(Comparator.comparing(Ranking::area))
                .toList();
        List<Score> ranked = given.stream()
                .filter(Score::isPresent)
                .sorted(Comparator.comparing(Ranking::area))
                .toList();
        int[] ranks = SortedNumbers.ranks(ranked.stream()
                .mapToDouble(score -> place.applyAsDouble(Objects.requireNonNull(score.value())))
                .toArray());
        List<Ranked> places = IntStream.range(0, ranks.length)
                .mapToObj(i -> new Ranked(ranks[i], nameOfArea.apply(area(ranked.get(i))), ranked.get(i)))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        unranked.forEach(score -> names.put(area(score), nameOfArea.apply(area(score))));
        return new Ranking(title, places, unranked, names);
    }

    /**
     * Returns a copy that shows aggregates of areas below the areas that are ranked.
     *
     * @param scores the scores of different aggregates, in any order
     * @param nameOfArea gives the name of an aggregate's code
     */
    public Ranking withAggregates(Collection<Score> scores, UnaryOperator<String> nameOfArea) {
        Require.notNull("nameOfArea", nameOfArea);
        List<Score> sorted = Require.list("scores", scores).stream()
                .sorted(Comparator.comparing(Ranking::area))
                .toList();
        Map<String, String> names = new LinkedHashMap<>(unrankedNames);
        sorted.forEach(score -> names.put(area(score), nameOfArea.apply(area(score))));
        return new Ranking(title, places, sorted, unranked, names);
    }

    private static String area(Score score) {
        return score.key().refArea();
    }

    /**
     * Returns rank, area, name, score, flags, coverage, share observed, band, reason of absence, and the kind of
     * aggregates; ranked areas first, then aggregates.
     */
    @Override
    public DataTable data() {
        return COLUMNS.data(title, lines());
    }

    private List<Place> lines() {
        Stream<Place> ranked = places.stream().map(place -> new Place(place.rank(), place.name(), place.score(), ""));
        Stream<Place> others = Stream.concat(
                aggregates.stream().map(score -> place(score, AGGREGATE)),
                unranked.stream().map(score -> place(score, "")));
        return Stream.concat(ranked, others).toList();
    }

    private Place place(Score score, String kind) {
        return new Place(null, unrankedNames.getOrDefault(area(score), ""), score, kind);
    }

    private record Place(@Nullable Integer rank, String name, Score score, String kind) {}

    /** Returns the table for print, without empty columns, and the key of the flags below it. */
    @Override
    public Table table() {
        return COLUMNS.table(title, lines()).withoutEmptyColumns().withKey();
    }

    /** Returns the title line, the table, and the key of its flags. */
    @Override
    public String toString() {
        return table().toString();
    }
}
