package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.standards.Interlinkages.Link;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nodes of a scorecard over the areas of one period and group. */
record ScoredNodes(Scorecard scorecard, List<RowKey> rows) {

    static ScoredNodes of(Scorecard scorecard, Slice slice) {
        List<RowKey> rows = scorecard.at(slice).rows().stream()
                .filter(key -> !scorecard.panel().isAggregate(key))
                .toList();
        return new ScoredNodes(scorecard, rows);
    }

    /** Returns the nodes that a view has made for a code. */
    static List<String> ofCode(Scorecard scorecard, String code) {
        List<String> found = scorecard.nodes().stream()
                .filter(Dimension.class::isInstance)
                .map(Node::id)
                .filter(id -> id.endsWith("/" + code))
                .toList();
        List<String> codes = codes(scorecard);
        if (found.isEmpty() || !codes.contains(code)) {
            throw Refused.missing("the view " + scorecard.plan().methodology().view() + " has no node for '" + code
                    + "'; the framework's codes are " + codes
                    + ": score with a view that names their facet, such as \"tree\", \"<facet>\"");
        }
        return found;
    }

    static List<String> indicatorsOfCode(Scorecard scorecard, String code) {
        List<String> found = scorecard.plan().framework().indicators().stream()
                .filter(indicator -> indicator.facets().containsValue(code))
                .map(Indicator::id)
                .toList();
        if (found.isEmpty()) {
            throw Refused.missing(
                    "no indicator has the code '" + code + "'; the framework's codes are " + codes(scorecard));
        }
        return found;
    }

    private static List<String> codes(Scorecard scorecard) {
        return scorecard.plan().framework().facets().stream()
                .flatMap(facet -> facet.codes().stream())
                .map(Facet.Code::code)
                .toList();
    }

    /** Returns the correlation of every pair of different nodes, each pair once; p-values are not adjusted yet. */
    List<Link> links(Correlation correlation, List<String> nodes, List<String> others, double level) {
        List<Link> links = new ArrayList<>();
        for (Pair pair : pairs(nodes, others)) {
            Association association = correlation.of(values(pair.node), values(pair.other), level);
            int marked = marked(pair);
            links.add(
                    new Link(pair.node, pair.other, association, null, warning(association.n(), pair, marked), marked));
        }
        return links;
    }

    private record Pair(String node, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) { // by which a set sorts pairs with the same hash code
            return (node + "\n" + other).compareTo(pair.node + "\n" + pair.other);
        }
    }

    private static Set<Pair> pairs(List<String> nodes, List<String> others) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String node : nodes) {
            for (String other : others) {
                if (!node.equals(other) && !pairs.contains(new Pair(other, node))) {
                    pairs.add(new Pair(node, other));
                }
            }
        }
        return pairs;
    }

    /** Returns the number of areas with values of both nodes of which one has a mark. */
    private int marked(Pair pair) {
        List<@Nullable Double> values = values(pair.node);
        List<@Nullable Double> others = values(pair.other);
        int marked = 0;
        for (int row = 0; row < rows.size(); row++) {
            boolean both = values.get(row) != null && others.get(row) != null;
            marked += both && (isMarked(pair.node, rows.get(row)) || isMarked(pair.other, rows.get(row))) ? 1 : 0;
        }
        return marked;
    }

    private boolean isMarked(String node, RowKey key) {
        return !scorecard.score(node, key).quality().mark().isEmpty();
    }

    private String warning(int areas, Pair pair, int marked) {
        List<String> warnings = new ArrayList<>();
        if (areas < Interlinkages.FEW_AREAS) {
            warnings.add("fewer than " + Interlinkages.FEW_AREAS + " areas");
        }
        if (!Collections.disjoint(indicators(node(pair.node)), indicators(node(pair.other)))) {
            warnings.add("the nodes share indicators");
        }
        if (marked > 0) {
            warnings.add("flagged or not all observed: " + marked + " of " + areas + " areas");
        }
        return String.join("; ", warnings);
    }

    /**
     * Returns the values of a node area by area, turned so that more is better; null where there is none. They are its
     * scores, or the observations of a context indicator.
     */
    private List<@Nullable Double> values(String id) {
        List<@Nullable Double> values = new ArrayList<>();
        for (RowKey key : rows) {
            values.add(
                    node(id) instanceof Indicator indicator && !indicator.isScored()
                            ? observed(indicator, key)
                            : scored(id, key));
        }
        return Collections.unmodifiableList(values);
    }

    private @Nullable Double scored(String id, RowKey key) {
        Double score = scorecard.score(id, key).value();
        return score == null ? null : (Double) scorecard.direction(id).orient(score);
    }

    private @Nullable Double observed(Indicator indicator, RowKey key) {
        int row = scorecard.panel().findRow(key).orElse(-1);
        if (row < 0 || !scorecard.panel().column(indicator.id()).isPresent(row)) {
            return null;
        }
        return indicator
                .scale()
                .direction()
                .orient(scorecard.panel().column(indicator.id()).get(row));
    }

    private static List<String> indicators(@Nullable Node node) {
        if (node instanceof Dimension dimension) {
            return dimension.indicators().stream().map(Indicator::id).toList();
        }
        return node == null ? List.of() : List.of(node.id());
    }

    /** Returns the node, or null; asking the scorecard for its score then fails with the known nodes named. */
    private @Nullable Node node(String id) {
        return scorecard.plan().view().findNode(id).orElse(null);
    }
}
