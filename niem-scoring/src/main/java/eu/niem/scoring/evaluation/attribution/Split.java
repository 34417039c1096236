package eu.niem.scoring.evaluation.attribution;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.attribution.Attribution.Difference;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Computes an {@link Attribution} from the indicators up. */
final class Split {
    /** The difference, relative to a score, that counts as rounding. */
    private static final double ROUNDING = 1e-9;
    /** The distance, relative to a score, over which a slope is measured to each side. */
    private static final double STEP = 1e-4;

    private final WhatIf from;
    private final WhatIf to;
    private final Attribution.Sampling sampling;
    private final Map<String, List<Points>> parts = new HashMap<>();

    Split(WhatIf from, WhatIf to, Attribution.Sampling sampling) {
        if (!from.key().equals(to.key()) || !from.scorecard().equals(to.scorecard())) {
            throw Refused.argument("two states must be of the same row of the same scorecard, but are of " + from.key()
                    + " and " + to.key());
        }
        this.from = from;
        this.to = to;
        this.sampling = sampling;
    }

    Attribution attribution() {
        List<Node> nodes =
                to.scorecard().nodes().stream().filter(Node::isScored).toList();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            Optional<List<Points>> found = node instanceof Indicator indicator ? own(indicator) : ofChildren(node.id());
            found.ifPresent(each -> parts.put(node.id(), each));
        }
        List<Difference> differences = new ArrayList<>();
        List<Points> points = new ArrayList<>();
        for (Node node : nodes) {
            double before = value(from, node.id());
            double after = value(to, node.id());
            if (!Double.isNaN(after - before)) {
                differences.add(new Difference(node.id(), before, after));
            }
            if (!(node instanceof Indicator)) {
                points.addAll(parts.getOrDefault(node.id(), List.of()));
            }
        }
        return new Attribution(to.key(), sampling, differences, points);
    }

    private Optional<List<Points>> own(Indicator indicator) {
        double before = value(from, indicator.id());
        double after = value(to, indicator.id());
        if (Double.isNaN(before) != Double.isNaN(after)) {
            throw Refused.argument("the two states of " + to.key()
                    + " must have scores of the same indicators, but '" + indicator.id()
                    + "' has one in one of them only; WhatIf.without leaves it out of both");
        }
        return Double.isNaN(after)
                ? Optional.empty()
                : Optional.of(List.of(new Points(indicator.id(), indicator.id(), after - before, 0)));
    }

    private Optional<List<Points>> ofChildren(String dimension) {
        List<String> children = to.children(dimension).stream().map(Node::id).toList();
        double[] before = values(from, children);
        double[] after = values(to, children);
        if (!isSplittable(dimension, children, before, after)) {
            return Optional.empty();
        }
        Shapley slopes = to.isAdditive(dimension)
                ? Shapley.exact(IntStream.range(0, children.size())
                        .mapToObj(child -> slope(dimension, child))
                        .toList())
                : slopes(dimension, children, before, after);
        List<Points> points = new ArrayList<>();
        for (int child = 0; child < children.size(); child++) {
            double slope = slopes.points().get(child);
            double error = slopes.standardErrors().get(child);
            for (Points part : parts.getOrDefault(children.get(child), List.of())) {
                points.add(new Points(
                        dimension,
                        part.indicator(),
                        slope * part.points(),
                        length(error * part.points(), slope * part.standardError())));
            }
        }
        return points.stream().allMatch(each -> Double.isFinite(each.points()))
                ? Optional.of(points)
                : Optional.empty();
    }

    /** Returns what a sum gains for each point that a child gains; it loses where the child enters mirrored. */
    private double slope(String dimension, int child) {
        double factor = to.factor(dimension, child);
        return to.isMirrored(dimension, child) ? -factor : factor;
    }

    private boolean isSplittable(String dimension, List<String> children, double[] before, double[] after) {
        for (int child = 0; child < before.length; child++) {
            boolean split = parts.containsKey(children.get(child));
            if (Double.isNaN(before[child]) ? !Double.isNaN(after[child]) : !split) {
                return false;
            }
        }
        return isSame(value(from, dimension), to.combine(dimension, child -> before[child]))
                && isSame(value(to, dimension), to.combine(dimension, child -> after[child]));
    }

    /** Returns the gain of a dimension for each point that a child gains between the two states. */
    private Shapley slopes(String dimension, List<String> children, double[] before, double[] after) {
        List<Integer> players = IntStream.range(0, before.length)
                .filter(child -> after[child] != before[child] && !Double.isNaN(after[child]))
                .boxed()
                .toList();
        Shapley shapley = shapley(dimension, players, before, after);
        Double[] slopes = new Double[before.length];
        Double[] errors = new Double[before.length];
        for (int child = 0; child < before.length; child++) {
            double difference = after[child] - before[child];
            boolean moves = players.contains(child);
            slopes[child] = moves ? shapley.points().get(players.indexOf(child)) / difference : 0;
            errors[child] = moves ? Math.abs(shapley.standardErrors().get(players.indexOf(child)) / difference) : 0;
            boolean within =
                    parts.getOrDefault(children.get(child), List.of()).stream().anyMatch(part -> part.points() != 0);
            if (within && isSame(before[child], after[child])) {
                slopes[child] = limit(dimension, child, players, before, after);
                errors[child] = 0.0;
            }
        }
        return new Shapley(List.of(slopes), List.of(errors));
    }

    private Shapley shapley(String dimension, List<Integer> players, double[] before, double[] after) {
        double[] mixed = before.clone();
        return Shapley.of(
                players.size(),
                joined -> {
                    for (int player = 0; player < joined.length; player++) {
                        int child = players.get(player);
                        mixed[child] = joined[player] ? after[child] : before[child];
                    }
                    return to.combine(dimension, child -> mixed[child]);
                },
                sampling.withSeed(sampling.seed() + dimension.hashCode()));
    }

    /** Returns the slope of the score in a child that does not change, while the others change. */
    private double limit(String dimension, int child, List<Integer> players, double[] before, double[] after) {
        List<Integer> all = new ArrayList<>(players);
        if (!all.contains(child)) {
            all.add(child);
        }
        double step = STEP * Math.max(1, Math.abs(before[child]));
        for (double[] around : new double[][] {{-step, step}, {0, step}, {-step, 0}}) {
            double[] low = before.clone();
            double[] high = after.clone();
            low[child] = before[child] + around[0];
            high[child] = before[child] + around[1];
            double slope =
                    shapley(dimension, all, low, high).points().get(all.indexOf(child)) / (high[child] - low[child]);
            if (Double.isFinite(slope)) {
                return slope;
            }
        }
        return 0;
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }

    private static double length(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    private static double[] values(WhatIf state, List<String> nodes) {
        return nodes.stream().mapToDouble(node -> value(state, node)).toArray();
    }

    private static double value(WhatIf state, String node) {
        Double value = state.score(node).value();
        return value == null ? Double.NaN : value;
    }
}
