package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.ScorecardSlice;
import eu.niem.scoring.methodology.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of scorecards: of one study scored in different ways, of different data, or of two editions of an index
 * with different frameworks. The others are compared with the first.
 *
 * <ul>
 *   <li>Nodes are the same where their ids are, and areas where their codes are; {@link #only} lists those that are not
 *       in all scorecards.
 *   <li>The reader must know whether scores mean the same: a score of another methodology is another quantity, so look
 *       at ranks.
 * </ul>
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
public final class Comparison implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
            .andKey(Line::key)
            .and("SCORECARD", Line::label)
            .and("FIRST_SCORE", Line::before)
            .and("SCORE", Line::after)
            .and("SCORE_SHIFT", Line::shift)
            .and("FIRST_RANK", Line::rankBefore)
            .and("RANK", Line::rankAfter);
    private static final long serialVersionUID = 1;

    private final List<String> labels;
    private final List<Scorecard> scorecards;

    private Comparison(List<String> labels, List<Scorecard> scorecards) {
        this.labels = labels;
        this.scorecards = scorecards;
        if (scorecards.size() < 2) {
            throw Refused.argument("a comparison must have two scorecards or more, but has " + scorecards.size());
        }
    }

    /**
     * Compares scorecards, named by the ids of their methodologies, or by numbers from 1 where these are not different.
     */
    public static Comparison of(Scorecard first, Scorecard... more) {
        Require.notNull("first", first);
        List<Scorecard> all = new ArrayList<>(List.of(first));
        all.addAll(Require.list("more", more));
        List<String> ids =
                all.stream().map(card -> card.plan().methodology().id()).toList();
        boolean distinct = ids.stream().distinct().count() == ids.size();
        List<String> labels = distinct
                ? ids
                : IntStream.rangeClosed(1, all.size()).mapToObj(String::valueOf).toList();
        return new Comparison(labels, List.copyOf(all));
    }

    /**
     * Compares scorecards, named by the keys of a map, with the first of the map: take a {@link LinkedHashMap}.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Comparison of(Map<String, Scorecard> scorecards) {
        Require.notNull("scorecards", scorecards);
        return new Comparison(List.copyOf(scorecards.keySet()), List.copyOf(scorecards.values()));
    }

    /** Returns the names of the scorecards, in their order. */
    public List<String> labels() {
        return labels;
    }

    /** Returns the scorecards, in their order. */
    public List<Scorecard> scorecards() {
        return scorecards;
    }

    /** Returns the ids of the nodes that may be asked for in all scorecards, in the order of the first. */
    public List<String> nodes() {
        return inAll(card -> card.nodes().stream().map(Node::id).toList());
    }

    /** Returns the codes of the areas that are in all scorecards. */
    public List<String> areas() {
        return inAll(Comparison::areasOf);
    }

    private static List<String> areasOf(Scorecard card) {
        return List.copyOf(
                new TreeSet<>(card.rows().stream().map(RowKey::refArea).toList()));
    }

    private List<String> inAll(Function<Scorecard, List<String>> of) {
        Set<String> common = new LinkedHashSet<>(of.apply(scorecards.get(0)));
        scorecards.forEach(card -> common.retainAll(of.apply(card)));
        return List.copyOf(common);
    }

    /** Returns the nodes and areas that are not in all scorecards. */
    public List<Unshared> only() {
        List<Unshared> unshared = new ArrayList<>();
        collect(unshared, "node", card -> card.nodes().stream().map(Node::id).toList());
        collect(unshared, "area", Comparison::areasOf);
        return unshared;
    }

    private void collect(List<Unshared> unshared, String kind, Function<Scorecard, List<String>> of) {
        Map<String, List<String>> where = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            for (String id : of.apply(scorecards.get(i))) {
                where.computeIfAbsent(id, key -> new ArrayList<>()).add(labels.get(i));
            }
        }
        where.forEach((id, in) -> {
            if (in.size() < labels.size()) {
                unshared.add(new Unshared(kind, id, in));
            }
        });
    }

    /**
     * Compares the scores of all areas on a node in the same period and group of every scorecard.
     *
     * @throws NoSuchElementException if a scorecard has no such node, or no such period and group; the message names
     *     the known ones
     * @throws UnsupportedOperationException if a methodology refuses the score
     */
    public ComparedScores at(String node, Slice slice) {
        return at(node, Collections.nCopies(labels.size(), slice));
    }

    /**
     * Compares the scores of all areas on a node, with a period and group for each scorecard, as for two editions of
     * different years.
     *
     * @param slices the period and group of each scorecard, in their order
     * @throws IllegalArgumentException if there are not as many slices as scorecards
     * @throws NoSuchElementException if a scorecard has no such node, or no such period and group
     * @throws UnsupportedOperationException if a methodology refuses the score
     */
    public ComparedScores at(String node, List<Slice> slices) {
        Require.notNull("node", node);
        Require.notNull("slices", slices);
        if (slices.size() != labels.size()) {
            throw Refused.argument(
                    "there must be a period and group for each of " + labels + ", but there are " + slices);
        }
        Map<String, List<ComparedScores.Place>> places = new LinkedHashMap<>();
        TreeSet<String> codes = new TreeSet<>();
        for (int i = 0; i < labels.size(); i++) {
            codes.addAll(areasIn(scorecards.get(i), slices.get(i)).stream()
                    .map(RowKey::refArea)
                    .toList());
        }
        for (int i = 0; i < labels.size(); i++) {
            Scorecard card = scorecards.get(i);
            Map<String, Score> scores = new HashMap<>();
            card.at(slices.get(i))
                    .scores(node)
                    .filter(score -> !card.panel().isAggregate(score.key()))
                    .forEach(score -> scores.put(score.key().refArea(), score));
            Map<RowKey, Integer> ranks = ranks(card, node);
            for (String code : codes) {
                RowKey key = RowKey.of(code, slices.get(i));
                places.computeIfAbsent(code, area -> new ArrayList<>())
                        .add(new ComparedScores.Place(scores.get(code), ranks.get(key)));
            }
        }
        List<Direction> betterEnds =
                scorecards.stream().map(card -> card.direction(node)).toList();
        return new ComparedScores(title(node, slices), labels, betterEnds, areas(places));
    }

    /** Returns the rows of a slice without those of aggregates, which no area is compared with. */
    private static List<RowKey> areasIn(Scorecard card, Slice slice) {
        return card.at(slice).rows().stream()
                .filter(key -> !card.panel().isAggregate(key))
                .toList();
    }

    private static Map<RowKey, Integer> ranks(Scorecard card, String node) {
        return card.plan().methodology().outputs().contains(Output.RANKS) ? card.ranks(node) : Map.of();
    }

    private List<ComparedScores.Area> areas(Map<String, List<ComparedScores.Place>> places) {
        List<ComparedScores.Area> areas = new ArrayList<>();
        places.forEach((code, ofArea) -> areas.add(new ComparedScores.Area(code, name(code), ofArea)));
        return areas;
    }

    private String name(String code) {
        return scorecards.stream()
                .map(Scorecard::panel)
                .filter(panel -> panel.findArea(code).isPresent())
                .findFirst()
                .map((Panel panel) -> panel.areaName(code))
                .orElse(code);
    }

    private String title(String node, List<Slice> slices) {
        List<ScorecardSlice> of = IntStream.range(0, slices.size())
                .mapToObj(i -> scorecards.get(i).at(slices.get(i)))
                .toList();
        return "Comparison: " + SliceTitles.of(node, of);
    }

    /**
     * Returns a line for each node, row and other scorecard, of the nodes in all scorecards and the rows that both
     * have.
     */
    @Override
    public DataTable data() {
        List<Line> lines = new ArrayList<>();
        for (String node : nodes()) {
            for (int other = 1; other < labels.size(); other++) {
                addLines(lines, node, other);
            }
        }
        return COLUMNS.data("Comparison with " + labels.get(0), lines);
    }

    private void addLines(List<Line> lines, String node, int place) {
        Scorecard first = scorecards.get(0);
        Scorecard other = scorecards.get(place);
        Map<RowKey, Integer> ranks = ranks(first, node);
        Map<RowKey, Integer> otherRanks = ranks(other, node);
        Set<RowKey> known = new HashSet<>(other.rows());
        for (RowKey key : first.rows()) {
            if (known.contains(key)) {
                Double before = first.score(node, key).value();
                Double after = other.score(node, key).value();
                lines.add(new Line(node, key, labels.get(place), before, after, ranks.get(key), otherRanks.get(key)));
            }
        }
    }

    /** A node of an area in the first scorecard and in another. */
    private record Line(
            String node,
            RowKey key,
            String label,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Integer rankBefore,
            @Nullable Integer rankAfter) {
        @Nullable
        Double shift() {
            return before == null || after == null ? null : (Double) (after - before);
        }
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A node or area that is not in all scorecards.
     *
     * @param kind {@code node} or {@code area}
     * @param id the id of the node or the code of the area
     * @param in the names of the scorecards that have it
     */
    public record Unshared(String kind, String id, List<String> in) implements Serializable {
        /** Copies the list. */
        public Unshared {
            Require.notNull("kind", kind);
            Require.notNull("id", id);
            in = Require.list("in", in);
        }
    }
}
