package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.Ratio;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.guard.RescaledDimension;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Finds what a methodology asks of an aggregation that it cannot give, or not exactly. */
final class AggregationProblems {
    private static final String PATH = "/aggregation";

    private AggregationProblems() {}

    /** Returns the problems that there are whatever the data. */
    static List<Problem> of(Methodology methodology, Framework view) {
        List<Problem> problems = new ArrayList<>();
        for (Node node : view.nodes()) {
            if (node instanceof Dimension dimension) {
                Aggregator aggregator = aggregator(methodology, dimension, view);
                importance(dimension, methodology.weighting().of(dimension, view), aggregator)
                        .ifPresent(problems::add);
                Dimension part = methodology.takingPart(dimension);
                undefined(methodology, part, view).ifPresent(problems::add);
                unsuitable(aggregator, part).ifPresent(problems::add);
                problems.addAll(distances(methodology, part, view));
            }
        }
        problems.addAll(Directions.of(methodology, view).problems());
        if (methodology.groups() instanceof Groups.Combine combine && isDistance(combine.aggregation())) {
            problems.add(distance(
                    "/groups/aggregation", combine.aggregation(), "groups cannot be combined by it: use a mean"));
        }
        if (methodology.groups() instanceof Groups.Combine combine && combine.aggregation() instanceof Ratio) {
            problems.add(new Problem(
                    true,
                    "unsuitable-aggregation",
                    "/groups/aggregation",
                    "'ratio' looks up children by their ids, and groups are none: combine groups by a mean"));
        }
        return problems;
    }

    /** Refuses a ratio of a child that is not there; methods of users are asked once, by the plan. */
    private static Optional<Problem> unsuitable(Aggregator aggregator, Dimension dimension) {
        if (dimension.children().isEmpty() || !(aggregator instanceof Ratio)) {
            return Optional.empty();
        }
        Supplier<String> what = () -> "the aggregation " + Guarded.label(aggregator) + " of '" + dimension.id() + "'";
        try {
            Guarded.learned(what, () -> aggregator.bind(dimension));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Problem(true, "unsuitable-aggregation", PATH, Guarded.message(e)));
        }
    }

    /** Warns of weights that are rates of exchange under methods that take them for importance: handbook, table 4. */
    private static Optional<Problem> importance(Dimension dimension, Weighting weighting, Aggregator aggregator) {
        if (!Guarded.asked(() -> aggregator.needsImportance() && !weighting.givesImportance())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                false,
                "weights-and-aggregation",
                PATH,
                "the " + Guarded.label(aggregator) + " of '" + dimension.id() + "' takes weights for "
                        + "importance, but " + Guarded.label(weighting)
                        + " gives rates at which points are exchanged: weigh by budget-allocation, equal or "
                        + "principal-component, or aggregate by arithmetic-mean or geometric-mean"));
    }

    private static Optional<Problem> undefined(Methodology methodology, Dimension dimension, Framework view) {
        Aggregator aggregator = aggregator(methodology, dimension, view);
        for (Node child : dimension.children()) {
            if (isBelow(methodology, child, view, aggregator)) {
                return Optional.of(new Problem(
                        false,
                        "may-be-undefined",
                        PATH,
                        "the " + Guarded.label(aggregator) + " of '" + dimension.id()
                                + "' has no value where '" + child.id()
                                + "' is at the bottom of its scale: normalise to one that begins above 0"));
            }
        }
        return Optional.empty();
    }

    /** Returns whether what normalises the scores of a child, if anything does, can give less than a method takes. */
    private static boolean isBelow(Methodology methodology, Node child, Framework view, Aggregator aggregator) {
        if (child instanceof Indicator indicator) {
            return isBelow(methodology.normalisation().of(indicator, view), indicator, aggregator);
        }
        Dimension dimension = (Dimension) child;
        return methodology
                .findRescaling(dimension, view)
                .filter(each -> isBelow(each, RescaledDimension.asIndicator(dimension), aggregator))
                .isPresent();
    }

    /** Returns whether a normalisation can give less than an aggregation can take; no where one fails to say. */
    private static boolean isBelow(Normaliser normaliser, Indicator indicator, Aggregator aggregator) {
        return Guarded.asked(() -> normaliser.infimum(indicator) < aggregator.infimum());
    }

    /** Refuses to aggregate distances, of which less is better, with scores of which more is better. */
    private static List<Problem> distances(Methodology methodology, Dimension dimension, Framework view) {
        List<Problem> problems = new ArrayList<>();
        for (Node child : dimension.children()) {
            if (child instanceof Dimension below && isDistance(aggregator(methodology, below, view))) {
                problems.add(distance(
                        PATH,
                        aggregator(methodology, below, view),
                        "'" + below.id() + "' cannot be a part of '" + dimension.id()
                                + "': use it for '@root' only, or leave the node out by 'exclude'"));
            }
        }
        return problems;
    }

    private static Problem distance(String path, Aggregator aggregator, String consequence) {
        return new Problem(
                true,
                "distance-below",
                path,
                Guarded.label(aggregator) + " gives distances, of which less is better, so " + consequence);
    }

    private static boolean isDistance(Aggregator aggregator) {
        return Guarded.asked(() -> aggregator.betterEnd() == Direction.LOWER_IS_BETTER);
    }

    private static Aggregator aggregator(Methodology methodology, Dimension dimension, Framework view) {
        return methodology.aggregation().of(dimension, view);
    }

    /** Returns how many areas have rows that are compared; one more for an aggregate, which is added to them. */
    private static int areas(Panel panel) {
        IntStream rows = IntStream.range(0, panel.size()).filter(row -> !panel.isAggregate(row));
        boolean oneSet = panel.timePeriods().size() <= 1 && panel.groups().size() <= 1;
        long areas = oneSet
                ? rows.count()
                : rows.mapToObj(row -> panel.rows().get(row).refArea())
                        .distinct()
                        .count();
        return (int) areas + (panel.hasAggregates() ? 1 : 0);
    }

    /** Warns of scores that may be approximate for so many areas as the data have. */
    static List<Problem> approximate(Methodology methodology, Framework view, Panel panel) {
        int areas = areas(panel);
        List<Problem> problems = new ArrayList<>();
        for (Node node : view.nodes()) {
            if (node instanceof Dimension dimension) {
                Aggregator aggregator = aggregator(methodology, dimension, view);
                Dimension asked = methodology.takingPart(dimension);
                Guarded.answer(aggregator, "approximates", () -> aggregator.approximates(asked, areas))
                        .map(reason -> new Problem(false, "may-be-approximate", PATH, reason))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }
}
