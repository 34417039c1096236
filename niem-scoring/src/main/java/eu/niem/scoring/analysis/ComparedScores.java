package eu.niem.scoring.analysis;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.numeric.Mean;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores and ranks of all areas on one node in several scorecards, side by side. The others are compared with the
 * first.
 *
 * <ul>
 *   <li>The score shift is the later score less the first. The rank shift is the first rank less the later, so that
 *       above 0 means places won.
 *   <li>Ranks are those of each scorecard. Shifts of ranks, the mean of their absolute values <i>R<sub>S</sub> = (1/M)
 *       &Sigma; |rank<sub>ref</sub> &minus; rank|</i> and rank correlations are taken over the areas that have a score
 *       in both, ranked among themselves, so that an area that joins or leaves moves no other. The least distance, as
 *       of {@code wroclaw}, is the best here too: distances agree with scores that put the areas in the same order.
 *   <li>An area that is in only one scorecard has no score in the other, with the reason.
 * </ul>
 *
 * <p>Source: Handbook on Constructing Composite Indicators (OECD/JRC, 2008), step 7.
 *
 * @param title the title of the table
 * @param labels the names of the scorecards, in their order
 * @param betterEnds the better end of the scores in each of them
 * @param areas the areas by their codes, each with its score and rank in every scorecard
 */
public record ComparedScores(String title, List<String> labels, List<Direction> betterEnds, List<Area> areas)
        implements Tabular, Serializable {

    /** Copies the lists; checks that every area has a place for every scorecard. */
    public ComparedScores {
        Require.notNull("title", title);
        labels = Require.list("labels", labels);
        betterEnds = Require.list("betterEnds", betterEnds);
        areas = Require.list("areas", areas);
        int count = labels.size();
        if (betterEnds.size() != count) {
            throw Refused.argument(
                    "there must be a better end for each of " + labels + ", but there are " + betterEnds);
        }
        if (areas.stream().anyMatch(area -> area.places.size() != count)) {
            throw Refused.argument("every area must have a place in each of " + labels);
        }
    }

    /** Returns the agreement of each scorecard after the first with it. */
    public List<RankAgreement> agreement() {
        return IntStream.range(1, labels.size()).mapToObj(this::agreement).toList();
    }

    private RankAgreement agreement(int other) {
        List<@Nullable Double> before = new ArrayList<>();
        List<@Nullable Double> after = new ArrayList<>();
        Map<String, Double> first = places(0);
        Map<String, Double> later = places(other);
        for (Area area : areas) {
            before.add(first.get(area.refArea));
            after.add(later.get(area.refArea));
        }
        int[] shifts = rankShifts(other).values().stream()
                .mapToInt(Integer::intValue)
                .map(Math::abs)
                .toArray();
        Association spearman = Correlation.spearman().of(before, after);
        Association kendall = Correlation.kendall().of(before, after);
        return new RankAgreement(
                labels.get(other),
                shifts.length,
                spearman,
                kendall,
                shifts.length == 0
                        ? null
                        : (Double) Mean.of(IntStream.of(shifts).asDoubleStream()),
                IntStream.of(shifts).max().orElse(0),
                (int) IntStream.of(shifts).filter(shift -> shift > 0).count());
    }

    /**
     * Returns the places that areas won, or lost where below 0, from the first scorecard to another, by area code. Only
     * areas that have a score in both are ranked.
     *
     * @param other the place of the scorecard among the labels
     */
    public Map<String, Integer> rankShifts(int other) {
        Map<String, Double> before = places(0);
        Map<String, Double> after = places(other);
        before.keySet().retainAll(after.keySet());
        after.keySet().retainAll(before.keySet());
        return CommonRanks.shifts(before, after);
    }

    /**
     * Returns a number for every area with a place in a scorecard, more for a better one. It comes from its rank, or
     * where ranks are refused from its score.
     */
    private Map<String, Double> places(int scorecard) {
        boolean ranked = areas.stream().anyMatch(area -> area.places.get(scorecard).rank != null);
        Resolution resolution = Resolution.among(areas.stream()
                .map(area -> area.places.get(scorecard).value())
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray());
        Map<String, Double> places = new HashMap<>();
        for (Area area : areas) {
            Place place = area.places.get(scorecard);
            Double value = place.value();
            Integer rank = place.rank;
            if (ranked && rank != null) {
                places.put(area.refArea, -(double) rank);
            } else if (!ranked && value != null) {
                places.put(area.refArea, betterEnds.get(scorecard).orient(resolution.round(value)));
            }
        }
        return places;
    }

    /** Returns the areas whose rank differs from the first scorecard to another, those that moved most first. */
    public List<String> moved(int other) {
        Map<String, Integer> shifts = rankShifts(other);
        return shifts.keySet().stream()
                .filter(area -> shifts.getOrDefault(area, 0) != 0)
                .sorted((one, another) -> {
                    int byShift = Integer.compare(
                            Math.abs(shifts.getOrDefault(another, 0)), Math.abs(shifts.getOrDefault(one, 0)));
                    return byShift != 0 ? byShift : one.compareTo(another);
                })
                .toList();
    }

    /** Returns a line for every area and scorecard. */
    @Override
    public DataTable data() {
        List<Map<String, Integer>> shifts = new ArrayList<>(List.of(Collections.emptyMap()));
        IntStream.range(1, labels.size()).forEach(other -> shifts.add(rankShifts(other)));
        return Columns.<Line>of("REF_AREA", line -> line.area.refArea)
                .and("NAME", line -> line.area.name)
                .and("SCORECARD", line -> labels.get(line.scorecard))
                .and("SCORE", line -> line.place().value())
                .and("RANK", line -> line.place().rank)
                .and("SCORE_SHIFT", Line::scoreShift)
                .and("RANK_SHIFT", line -> shifts.get(line.scorecard).get(line.area.refArea))
                .and("ABSENT", line -> line.place().absent(AbsenceReason::code))
                .data(title, areas.stream().flatMap(this::lines).toList());
    }

    private Stream<Line> lines(Area area) {
        return IntStream.range(0, labels.size()).mapToObj(scorecard -> new Line(area, scorecard));
    }

    /** An area in one of the scorecards. */
    private record Line(Area area, int scorecard) {
        Place place() {
            return area.places.get(scorecard);
        }

        @Nullable
        Double scoreShift() {
            Double first = area.places.get(0).value();
            Double value = place().value();
            return scorecard == 0 || first == null || value == null ? null : (Double) (value - first);
        }
    }

    /**
     * Returns the table for print: a line for every area, in the order of the first scorecard, with scores, ranks and
     * places won. The key of the marks of scores stands below.
     */
    @Override
    public Table table() {
        Columns<Area> columns = Columns.<Area>of("AREA", Area::refArea).and("NAME", Area::name);
        for (int i = 0; i < labels.size(); i++) {
            int scorecard = i;
            Map<String, Integer> shifts = i == 0 ? Map.of() : rankShifts(i);
            columns = columns.and(
                            labels.get(i), area -> area.places.get(scorecard).marked())
                    .and("RANK", area -> area.places.get(scorecard).rank)
                    .and("SHIFT", area -> shifts.get(area.refArea));
        }
        Comparator<Area> byRank = Comparator.comparing(
                area -> Optional.ofNullable(area.places.get(0).rank).orElse(Integer.MAX_VALUE));
        return columns.andText("ABSENT", Area::absent)
                .table(title, areas.stream().sorted(byRank).toList())
                .withoutEmptyColumns()
                .withKey();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(table().toString());
        agreement().forEach(each -> text.append('\n').append(each));
        return text.toString();
    }

    /**
     * The scores and ranks of one area.
     *
     * @param refArea the area's code
     * @param name what people call it
     * @param places its score and rank in each scorecard
     */
    public record Area(String refArea, String name, List<Place> places) implements Serializable {
        /** Copies the list. */
        public Area {
            Require.notNull("refArea", refArea);
            Require.notNull("name", name);
            places = Require.list("places", places);
        }

        /** Returns every reason for which a score is not there, once. */
        private String absent() {
            return places.stream()
                    .flatMap(place -> Stream.ofNullable(place.absent(AbsenceReason::words)))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * The score and rank of an area in one scorecard.
     *
     * @param score the score; null where the scorecard does not know the area
     * @param rank the rank in its scorecard; null where there is none or ranks are refused
     */
    public record Place(@Nullable Score score, @Nullable Integer rank) implements Serializable {
        @Nullable
        Double value() {
            return score == null ? null : score.value();
        }

        private @Nullable Cell marked() {
            return score == null ? null : score.marked();
        }

        @Nullable
        String absent(Function<AbsenceReason, String> name) {
            if (score == null) {
                return "not among the areas";
            }
            AbsenceReason absent = score.absent();
            return absent == null ? null : name.apply(absent);
        }
    }
}
