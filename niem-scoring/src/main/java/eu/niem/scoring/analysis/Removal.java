package eu.niem.scoring.analysis;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.parallel.Parts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The effects of single indicators or dimensions on scores and ranks. The study is scored without each of them in turn,
 * or with it where the methodology excludes it.
 *
 * <ul>
 *   <li>Without an element the weights of its siblings are rescaled, and whatever a methodology learns is learned
 *       again.
 *   <li>The plan of the scorecard must be fitted to the data it scores. Otherwise the first column would not be its
 *       scores, and it is refused.
 *   <li>An element without which there would be nothing to score has a reason instead.
 *   <li>Shifts are those of {@link ComparedScores}; a shift of ranks is the places won without the element.
 * </ul>
 *
 * <p>Source: Handbook on Constructing Composite Indicators (OECD/JRC, 2008), step 7; COINr's {@code remove_elements}.
 *
 * @param title the title of the table
 * @param elements the elements with their effects, in the order given
 */
public record Removal(String title, List<Element> elements) implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("ELEMENT", line -> line.element.node)
            .and("CHANGE", line -> line.element.change())
            .and("REF_AREA", Line::area, ComparedScores.Area::refArea)
            .and("NOMINAL_SCORE", Line::nominal, ComparedScores.Place::value)
            .and("SCORE", Line::other, ComparedScores.Place::value)
            .and("SCORE_SHIFT", Line::scoreShift)
            .and("NOMINAL_RANK", Line::nominal, ComparedScores.Place::rank)
            .and("RANK", Line::other, ComparedScores.Place::rank)
            .and("RANK_SHIFT", Line::rankShift)
            .and("MEAN_RANK_SHIFT", Line::meanRankShift)
            .and("ABSENT", Line::absent)
            .and("NOMINAL_OBSERVED", line -> quality(line.nominal()).observed())
            .andText("NOMINAL_STATUS", line -> quality(line.nominal()).status())
            .and("OBSERVED", line -> quality(line.other()).observed())
            .andText("STATUS", line -> quality(line.other()).status());
    private static final Columns<Element> PRINTED = Columns.<Element>of("ELEMENT", Element::node)
            .and("CHANGE", Element::change)
            .and(
                    Element::agreement,
                    Columns.<RankAgreement>of("MOVED", RankAgreement::moved)
                            .and("MEAN_RANK_SHIFT", RankAgreement::meanRankShift)
                            .and("SPEARMAN", agreement -> agreement.spearman().coefficient()))
            .andText("MOST", Element::mostMoved)
            .and("ABSENT", element -> element.scores == null ? element.absent : null);
    private static final int MOST_MOVED = 4;

    /** Copies the list. */
    public Removal {
        Require.notNull("title", title);
        elements = Require.list("elements", elements);
    }

    /**
     * Removes every node of a level in turn; level 1 are the indicators.
     *
     * @param node the id of the node whose scores are compared
     * @throws NoSuchElementException if there is no such node, or no row of the period and group
     * @throws UnsupportedOperationException if the methodology refuses the score
     * @throws IllegalArgumentException if the plan was fitted to other data
     */
    public static Removal ofLevel(Scorecard scorecard, int level, String node, Slice slice) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("slice", slice);
        NodeTree tree = new NodeTree(scorecard.plan().view().root());
        List<String> elements = tree.below(node).stream()
                .filter(Node::isScored)
                .map(Node::id)
                .filter(each -> tree.level(each) == level)
                .toList();
        return of(scorecard, elements, node, slice);
    }

    /**
     * Removes some elements in turn.
     *
     * @param elements the ids of indicators and dimensions
     * @param node the id of the node whose scores are compared
     * @throws NoSuchElementException if there is no such node or element, or no row of the period and group
     * @throws UnsupportedOperationException if the methodology refuses the score
     * @throws IllegalArgumentException if the plan was fitted to other data
     */
    public static Removal of(Scorecard scorecard, List<String> elements, String node, Slice slice) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("elements", elements);
        Require.notNull("node", node);
        Require.notNull("slice", slice);
        Methodology methodology = scorecard.plan().methodology();
        Scorecard fitted = scorecard.withMethodology(methodology);
        if (!fitted.plan().equals(scorecard.plan())) {
            throw new IllegalArgumentException(
                    "the scorecard's plan must be fitted to the data that it scores, but it was "
                            + "fitted to others; take study.score()");
        }
        elements.forEach(element -> scorecard.plan().view().getNode(element));
        long size = (long) elements.size()
                * scorecard.rows().size()
                * scorecard.plan().view().indicators().size();
        List<Element> found =
                Parts.map(elements.size(), size, i -> remove(scorecard, fitted, elements.get(i), node, slice));
        String title = "Removal of elements: " + SliceTitles.of(node, List.of(scorecard.at(slice)));
        return new Removal(title, found);
    }

    private static Element remove(Scorecard scorecard, Scorecard fitted, String element, String node, Slice slice) {
        Methodology methodology = scorecard.plan().methodology();
        boolean added = methodology.exclude().contains(element);
        try {
            Scorecard other = fitted.withMethodology(toggled(methodology, element));
            Map<String, Scorecard> both = new LinkedHashMap<>();
            both.put("nominal", scorecard);
            both.put(element, other);
            return new Element(element, added, Comparison.of(both).at(node, slice), "");
        } catch (IllegalArgumentException unsuitable) { // such as a dimension that is left without children
            return new Element(element, added, null, String.valueOf(unsuitable.getMessage()));
        }
    }

    private static Methodology toggled(Methodology methodology, String element) {
        List<String> exclude = new ArrayList<>(methodology.exclude());
        if (!exclude.remove(element)) {
            exclude.add(element);
        }
        return methodology.withExclude(exclude);
    }

    /** Returns what a score rests on; nothing is known where there is none. */
    private static Quality quality(ComparedScores.@Nullable Place place) {
        Score score = place == null ? null : place.score();
        return score == null ? Quality.UNKNOWN : score.quality();
    }

    /** Finds an element. */
    public Optional<Element> find(String element) {
        Require.notNull("element", element);
        return elements.stream().filter(each -> each.node.equals(element)).findFirst();
    }

    /** Returns a line for every element and area. */
    @Override
    public DataTable data() {
        return COLUMNS.data(title, elements.stream().flatMap(Element::lines).toList());
    }

    /** Returns the table for print: a line for every element, with the areas that it moves most. */
    @Override
    public Table table() {
        return PRINTED.table(title, elements).withoutEmptyColumns();
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The effect of one indicator or dimension.
     *
     * @param node the id of the element
     * @param added whether the methodology excludes it and it was added; else it was removed
     * @param scores the scores of all areas before and after the change; null where there is a reason
     * @param absent why there are no scores after the change; empty where there are
     */
    public record Element(
            String node, boolean added, @Nullable ComparedScores scores, String absent) implements Serializable {
        /** Checks that there are either scores or a reason. */
        public Element {
            Require.notNull("node", node);
            Require.notNull("absent", absent);
        }

        /** Returns the mean of the absolute shifts of ranks; null where no area has both scores. */
        public @Nullable Double meanRankShift() {
            RankAgreement agreement = agreement();
            return agreement == null ? null : agreement.meanRankShift();
        }

        private @Nullable RankAgreement agreement() {
            return scores == null ? null : scores.agreement().get(0);
        }

        private String mostMoved() {
            if (scores == null) {
                return "";
            }
            Map<String, Integer> shifts = scores.rankShifts(1);
            return scores.moved(1).stream()
                    .limit(MOST_MOVED)
                    .map(area -> String.format(Locale.ROOT, "%s %+d", area, shifts.get(area)))
                    .collect(Collectors.joining(", "));
        }

        private String change() {
            return added ? "added" : "removed";
        }

        private Stream<Line> lines() {
            if (scores == null) {
                return Stream.of(new Line(this, null, null, null));
            }
            Map<String, Integer> shifts = scores.rankShifts(1);
            Double mean = meanRankShift();
            return scores.areas().stream().map(area -> new Line(this, area, shifts.get(area.refArea()), mean));
        }
    }

    /** What an element does to an area; without an area where there are no other scores. */
    private record Line(
            Element element,
            ComparedScores.@Nullable Area area,
            @Nullable Integer rankShift,
            @Nullable Double meanRankShift) {
        ComparedScores.@Nullable Place nominal() {
            return area == null ? null : area.places().get(0);
        }

        ComparedScores.@Nullable Place other() {
            return area == null ? null : area.places().get(1);
        }

        @Nullable
        Double scoreShift() {
            Double before = area == null ? null : area.places().get(0).value();
            Double after = area == null ? null : area.places().get(1).value();
            return before == null || after == null ? null : (Double) (after - before);
        }

        @Nullable
        String absent() {
            return area == null ? element.absent : area.places().get(1).absent(AbsenceReason::code);
        }
    }
}
