package eu.niem.scoring.analysis;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.weighting.Weights;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The weight of each node of a plan in its parent and in the root: the weights that the plan scores with, whether they
 * were given or learned.
 *
 * <ul>
 *   <li>The weights of the children of a dimension add up to 1, and those of all indicators in the root. That of the
 *       root is 1.
 *   <li>An excluded node weighs 0 in its parent, and all nodes below it weigh 0 in the root. Nodes recorded for context
 *       are not listed.
 *   <li>In a row that lacks a child the other children weigh more: the plan rescales weights over the children that
 *       have a score.
 *   <li>Only under linear aggregation does a point of an indicator add its effective weight to the root, or take it
 *       away where it enters mirrored on its way. Under {@code sum} these are shares too, and a point of a child adds
 *       its weight as it is given.
 * </ul>
 *
 * <p>Saved as a table, the columns {@code NODE} and {@code WEIGHT} can be read as given weights.
 *
 * @param title the title of the table
 * @param lines the weights, node by node in the order of the tree; for each yardstick where a plan has several
 */
@SuppressWarnings("serial") // the list is a copy that can be serialised
public record EffectiveWeights(String title, List<Line> lines) implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
            .and("NAME", Line::name)
            .andText("PARENT", Line::parent)
            .andText("TIME_PERIOD", Line::timePeriod)
            .and("WEIGHT", Line::weight)
            .and("EFFECTIVE_WEIGHT", Line::effective);

    /** Copies the list. */
    public EffectiveWeights {
        Require.notNull("title", title);
        lines = Require.list("lines", lines);
    }

    /** Returns the weights of a plan. */
    public static EffectiveWeights of(Plan plan) {
        Require.notNull("plan", plan);
        Framework view = plan.view();
        List<Line> lines = new ArrayList<>();
        for (Yardstick yardstick : plan.yardsticks()) {
            Map<String, Double> effective = new HashMap<>();
            Dimension root = view.root();
            effective.put(root.id(), 1.0);
            lines.add(new Line(root.id(), root.name(), "", yardstick.timePeriod(), 1, 1));
            for (Node node : view.nodes()) {
                if (node instanceof Dimension dimension) {
                    lines.addAll(children(dimension, yardstick, effective));
                }
            }
        }
        Map<String, Integer> places = new HashMap<>();
        view.nodes().forEach(node -> places.put(node.id(), places.size()));
        lines.sort(Comparator.comparing(Line::timePeriod).thenComparing(line -> places.getOrDefault(line.node, -1)));
        return new EffectiveWeights(
                "Weights of '" + plan.methodology().title() + "' for '"
                        + plan.framework().title() + "'",
                lines);
    }

    private static List<Line> children(Dimension dimension, Yardstick yardstick, Map<String, Double> effective) {
        Weights weights = yardstick.weights().getOrDefault(dimension.id(), new Weights(Map.of()));
        double sum = ExactSum.of(weights.ofChild().values().stream().mapToDouble(weight -> weight));
        List<Line> lines = new ArrayList<>();
        for (Node child : dimension.children()) {
            if (child.isScored()) {
                double weight = sum > 0 ? weights.ofChild().getOrDefault(child.id(), 0.0) / sum : 0;
                double inRoot = weight * effective.getOrDefault(dimension.id(), 0.0);
                effective.put(child.id(), inRoot);
                lines.add(new Line(child.id(), child.name(), dimension.id(), yardstick.timePeriod(), weight, inRoot));
            }
        }
        return lines;
    }

    /**
     * Returns the weights of a node; those of the first yardstick where there are several.
     *
     * @throws NoSuchElementException if there is no such scored node
     */
    public Line line(String node) {
        Require.notNull("node", node);
        return lines.stream()
                .filter(line -> line.node.equals(node))
                .findFirst()
                .orElseThrow(() -> Refused.missing("there is no scored node '" + node + "'; there are "
                        + lines.stream().map(Line::node).distinct().toList()));
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, lines);
    }

    /** Returns the table for print, without the period where the weights hold for all. */
    @Override
    public Table table() {
        return data().table().withoutEmptyColumns();
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The weights of a node.
     *
     * @param node the node's id
     * @param name what people call it
     * @param parent the id of its parent; empty for the root
     * @param timePeriod the period that the yardstick measures; empty for every period
     * @param weight its share in the weights of its parent's children, from 0 to 1
     * @param effective its share in the root, from 0 to 1
     */
    public record Line(String node, String name, String parent, String timePeriod, double weight, double effective)
            implements Serializable {
        /** Refuses nulls. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("parent", parent);
            Require.notNull("timePeriod", timePeriod);
        }
    }
}
