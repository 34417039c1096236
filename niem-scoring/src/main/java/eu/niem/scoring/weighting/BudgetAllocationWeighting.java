package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.Mean;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code budget-allocation}: experts distribute equally many points over the children of a dimension; a weight is the
 * mean of the points given. The weights of a dimension add up to 100.
 *
 * <ul>
 *   <li>One set of budgets may cover several dimensions: each expert's points for the children of the dimension at hand
 *       are rescaled to 100, so that all experts have the same say in every dimension, however many points they gave
 *       it.
 *   <li>A child that an expert does not name gets no points of that expert. An expert who gives the children no point
 *       at all has no say.
 *   <li>A child that no expert names is an error, as is a dimension to which none gives a point; write 0 to leave a
 *       child out.
 *   <li>For a node made by a view, {@code <parent>/<code>}, the points of {@code <code>} hold where there are none for
 *       the whole id.
 * </ul>
 *
 * <p>More than ten or twelve children are too many to distribute points over. {@link #spread} shows how far the experts
 * agree.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6, doi:10.1787/9789264043466-en.
 *
 * @param budgets by expert, the points for each node by its id; finite, 0 or more, not all 0 for an expert
 */
public record BudgetAllocationWeighting(Map<String, Map<String, Double>> budgets) implements StandardWeighting {
    static final Method<Weighting> METHOD = Method.of(
                    Weighting.ROLE,
                    "budget-allocation",
                    BudgetAllocationWeighting.class,
                    with -> new BudgetAllocationWeighting(
                            with.require("budgets").table("budgets", "expert")))
            .withAliases("BAP");

    /** Checks the numbers. */
    public BudgetAllocationWeighting {
        Require.notNull("budgets", budgets);
        Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
        budgets.forEach((expert, points) -> {
            if (points.isEmpty()) {
                throw Refused.argument("a budget must give points, but that of '" + expert + "' is empty: remove it");
            }
            Weights.check("the points of '" + expert + "'", points);
            copy.put(expert, Collections.unmodifiableMap(new LinkedHashMap<>(points)));
        });
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("'budget-allocation' must have 'budgets', but there are none");
        }
        budgets = Collections.unmodifiableMap(copy);
    }

    /** Makes the method from the points that each expert gives to each node. */
    public static BudgetAllocationWeighting of(Map<String, Map<String, Double>> budgets) {
        return new BudgetAllocationWeighting(budgets);
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        Map<String, Double> means = new LinkedHashMap<>();
        spread(dimension).lines().forEach(line -> means.put(line.child(), line.mean()));
        return new Weights(means);
    }

    /**
     * Returns the points that the experts gave to each child of a dimension, and how far they agree.
     *
     * @throws IllegalArgumentException if a child is named by no expert, or none gives a point to any; the message says
     *     what to do
     */
    public Budgets spread(Dimension dimension) {
        Require.notNull("dimension", dimension);
        List<String> children = ByChild.ids(dimension);
        children.forEach(child -> requireNamed(child, dimension.id()));
        Map<String, List<Double>> rescaled = new LinkedHashMap<>();
        budgets.forEach((expert, budget) -> {
            List<Double> points = children.stream()
                    .map(child -> ByChild.find(child, budget::get))
                    .map(found -> found == null ? (Double) 0.0 : found)
                    .toList();
            double sum = ExactSum.of(points.stream().mapToDouble(each -> each));
            if (sum > 0) {
                rescaled.put(
                        expert, points.stream().map(each -> 100 * (each / sum)).toList());
            }
        });
        if (rescaled.isEmpty()) {
            throw Refused.argument("'budget-allocation' has no point for any child of '" + dimension.id()
                    + "': give some to one of " + children);
        }
        return Budgets.of(dimension.id(), children, rescaled);
    }

    private void requireNamed(String child, String dimension) {
        if (budgets.values().stream().allMatch(budget -> ByChild.find(child, budget::get) == null)) {
            throw Refused.argument("'budget-allocation' has no points for '" + child + "' below '"
                    + dimension + "': let one expert at least give it some, or 0 to leave it out; there are points for "
                    + budgets.values().stream()
                            .flatMap(budget -> budget.keySet().stream())
                            .distinct()
                            .toList());
        }
    }

    @Override
    public Map<String, String> namedNodes() {
        Map<String, String> nodes = new LinkedHashMap<>();
        budgets.forEach((expert, budget) ->
                budget.keySet().forEach(node -> nodes.put("/budgets/" + expert + "/" + node, node)));
        return nodes;
    }

    @Override
    public boolean learns() {
        return false;
    }

    /**
     * The points that experts gave to the children of a dimension, each 100 in all, and how far the experts agree.
     *
     * @param dimension the id of the dimension
     * @param experts the points of each expert, by name, for the children in their order
     * @param lines the lines, one for each child
     */
    @SuppressWarnings("serial") // the collections are copies that can be serialised
    public record Budgets(String dimension, Map<String, List<Double>> experts, List<Line> lines)
            implements Tabular, Serializable {
        /** Copies the collections. */
        public Budgets {
            Require.notNull("dimension", dimension);
            experts = Require.map("experts", experts);
            lines = Require.list("lines", lines);
        }

        static Budgets of(String dimension, List<String> children, Map<String, List<Double>> experts) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < children.size(); i++) {
                int child = i;
                double[] points = experts.values().stream()
                        .mapToDouble(each -> each.get(child))
                        .sorted()
                        .toArray();
                lines.add(Line.of(children.get(child), points));
            }
            return new Budgets(dimension, experts, lines);
        }

        /** Returns one line for each child: mean, spread, and the points of each expert. */
        @Override
        public DataTable data() {
            return Columns.<Integer, Line>of(
                            lines::get,
                            Columns.<Line>of("NODE", Line::child)
                                    .and("MEAN", Line::mean)
                                    .and("SD", Line::sd)
                                    .and("MIN", Line::min)
                                    .and("MAX", Line::max))
                    .and("EXPERTS", place -> experts.size())
                    .andEach(
                            experts.entrySet(),
                            expert -> "EXPERT " + expert.getKey(),
                            (place, expert) -> expert.getValue().get(place))
                    .data(
                            "Points of experts for the children of " + dimension,
                            IntStream.range(0, lines.size()).boxed().toList());
        }

        /** Returns the title line, then the table for print. */
        @Override
        public String toString() {
            return table().toString();
        }

        /**
         * The points of a child.
         *
         * @param child its id
         * @param mean over the experts, which is the weight
         * @param sd the sample standard deviation over the experts; null where there is one only
         * @param min the fewest
         * @param max the most
         */
        public record Line(
                String child, double mean, @Nullable Double sd, double min, double max) implements Serializable {
            /** Refuses nulls. */
            public Line {
                Require.notNull("child", child);
            }

            private static Line of(String child, double... sorted) {
                OptionalDouble sd = Moments.of(sorted).sd();
                return new Line(
                        child,
                        Mean.of(sorted),
                        sd.isPresent() ? (Double) sd.getAsDouble() : null,
                        sorted[0],
                        sorted[sorted.length - 1]);
            }
        }
    }
}
