package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.Slice;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.correlation.PAdjustment;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Correlations between nodes over the areas of a period and group, such as residence security with socio-economic
 * areas, or policy with outcome. For every pair of a node of one set and a node of another they have Spearman's and
 * Kendall's correlation of the scores, with p-value, interval and number of areas.
 *
 * <ul>
 *   <li>A node is compared by its score. An indicator recorded for context has none and is compared by its observed
 *       value or points, turned so that more is better.
 *   <li>Areas without a value of either node are left out of that pair. Ties between areas by history, law or
 *       neighbourhood are ignored: p-values assume that areas are independent.
 *   <li>A pair is compared once, whatever its order, and no node with itself.
 *   <li>With many pairs some are significant by chance. Adjusted p-values allow for that, over all pairs of one
 *       correlation; by default by Holm (1979).
 *   <li>Below {@value #FEW_AREAS} areas there is a warning: almost any coefficient is compatible with the data. There
 *       is also one where the nodes share an indicator, and therefore go together by construction, and one that counts
 *       the areas of which either number has a mark ({@link Quality#mark}).
 *   <li>An association does not show cause and effect.
 * </ul>
 *
 * <p>Source: see {@link Correlation#spearman}, {@link Correlation#kendall} and {@link PAdjustment}.
 *
 * @param title the title of the table
 * @param slice the period and group
 * @param adjustment the adjustment of p-values
 * @param links the associations, one for each pair and correlation
 */
public record Interlinkages(String title, Slice slice, PAdjustment adjustment, List<Link> links)
        implements Tabular, Serializable {
    /** The number of areas below which there is a warning. */
    public static final int FEW_AREAS = 10;

    private static final List<Correlation> CORRELATIONS = List.of(Correlation.spearman(), Correlation.kendall());

    /** Copies the list. */
    public Interlinkages {
        Require.notNull("title", title);
        Require.notNull("slice", slice);
        Require.notNull("adjustment", adjustment);
        links = Require.list("links", links);
    }

    /** Correlates nodes in a period for all people together, adjusted by Holm, with intervals of 95 per cent. */
    public static Interlinkages of(Scorecard scorecard, List<String> nodes, List<String> others, String timePeriod) {
        return of(scorecard, nodes, others, Slice.of(timePeriod), ConfidenceInterval.USUAL_LEVEL);
    }

    /**
     * Correlates nodes in a period and group, adjusted by Holm.
     *
     * @param scorecard the scores
     * @param nodes ids of nodes of the scorecard; see {@link #nodesOf} and {@link #indicatorsOf} for those of a facet's
     *     code
     * @param others the ids of the nodes to compare them with; may be the same
     * @param slice a period and group of the scorecard
     * @param level the confidence level of the intervals, between 0 and 1
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses scores, or that of the root
     */
    public static Interlinkages of(
            Scorecard scorecard, List<String> nodes, List<String> others, Slice slice, double level) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("nodes", nodes);
        Require.notNull("others", others);
        ScoredNodes scored = ScoredNodes.of(scorecard, slice);
        List<Link> links = new ArrayList<>();
        CORRELATIONS.forEach(correlation -> links.addAll(scored.links(correlation, nodes, others, level)));
        String root = scorecard.plan().view().root().id();
        String title = "Interlinkages: " + scorecard.plan().framework().title() + ", "
                + scorecard.at(slice).title(root);
        return new Interlinkages(title, slice, PAdjustment.NONE, links).withAdjustment(PAdjustment.HOLM);
    }

    /**
     * Returns the nodes that the view of a scorecard has for a code of a facet. For {@code legal} in the view
     * {@code tree, step}, one of them is {@code housing/legal}.
     *
     * @throws NoSuchElementException if there is none
     */
    public static List<String> nodesOf(Scorecard scorecard, String code) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("code", code);
        return ScoredNodes.ofCode(scorecard, code);
    }

    /**
     * Returns the indicators that a facet classifies by a code, scored or not, such as those of type {@code outcome}.
     *
     * @throws NoSuchElementException if there is none
     */
    public static List<String> indicatorsOf(Scorecard scorecard, String code) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("code", code);
        return ScoredNodes.indicatorsOfCode(scorecard, code);
    }

    /** Returns a copy with p-values adjusted in another way. */
    public Interlinkages withAdjustment(PAdjustment newAdjustment) {
        Require.notNull("adjustment", newAdjustment);
        Map<Correlation, List<@Nullable Double>> adjusted = new HashMap<>();
        for (Correlation correlation : CORRELATIONS) {
            adjusted.put(correlation, newAdjustment.adjust(pValues(correlation)));
        }
        Map<Correlation, Integer> next = new HashMap<>();
        List<Link> newLinks = new ArrayList<>();
        for (Link link : links) {
            Correlation correlation = link.association.correlation();
            int place = next.merge(correlation, 1, Integer::sum) - 1;
            newLinks.add(link.withAdjustedP(
                    Objects.requireNonNull(adjusted.get(correlation)).get(place)));
        }
        return new Interlinkages(title, slice, newAdjustment, newLinks);
    }

    private List<@Nullable Double> pValues(Correlation correlation) {
        List<@Nullable Double> values = new ArrayList<>();
        for (Link link : links) {
            if (link.association.correlation().equals(correlation)) {
                Association.PValue p = link.association.p();
                values.add(p == null ? null : (Double) p.value());
            }
        }
        return values;
    }

    @Override
    public DataTable data() {
        return columns().data(title, links);
    }

    private Columns<Link> columns() {
        return Columns.<Link>of("NODE", Link::node)
                .and("OTHER_NODE", Link::other)
                .and("TIME_PERIOD", link -> slice.timePeriod())
                .and("GROUP", link -> slice.group())
                .and("COEFFICIENT", link -> link.association.correlation().code())
                .and("VALUE", link -> link.association.coefficient())
                .and(
                        link -> link.association.interval(),
                        Columns.<ConfidenceInterval>of("LOWER", ConfidenceInterval::lower)
                                .and("UPPER", ConfidenceInterval::upper)
                                .and("LEVEL", ConfidenceInterval::level))
                .and("AREAS", link -> link.association.n())
                .and(
                        link -> link.association.p(),
                        Columns.<Association.PValue>of("P", Association.PValue::value)
                                .and("P_METHOD", p -> p.method().code()))
                .and("P_ADJUSTED", Link::adjustedP)
                .and("ADJUSTMENT", link -> adjustment.code())
                .andText("WARNING", Link::warning)
                .andText("ABSENT", link -> link.association.undefined());
    }

    /** Returns the table for print, without what the title says or all lines share. */
    @Override
    public Table table() {
        return columns()
                .without("TIME_PERIOD", "GROUP", "LEVEL", "ADJUSTMENT")
                .table(title + ", p adjusted: " + adjustment.code(), links)
                .compact();
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The association of two nodes.
     *
     * @param node the id of one node
     * @param other the id of the other node
     * @param association the correlation, with the number of areas it rests on
     * @param adjustedP the p-value, adjusted for all pairs; null where there is no p-value
     * @param warning why to be careful; empty where there is no particular reason
     * @param marked the number of areas that it rests on of which either number has a mark
     */
    public record Link(
            String node,
            String other,
            Association association,
            @Nullable Double adjustedP,
            String warning,
            int marked) implements Serializable {
        /** Refuses nulls. */
        public Link {
            Require.notNull("node", node);
            Require.notNull("other", other);
            Require.notNull("association", association);
            Require.notNull("warning", warning);
        }

        private Link withAdjustedP(@Nullable Double newAdjustedP) {
            return new Link(node, other, association, newAdjustedP, warning, marked);
        }
    }
}
