package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.internal.Require;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.guard.RescaledDimension;
import eu.niem.scoring.method.ScoreScale;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The better ends of the scores of all nodes of a view, and the scales on which children enter mirrored.
 *
 * <ul>
 *   <li>A dimension has the direction that it states, else its parent's; a root that states none has more for better.
 *   <li>Normalised indicators have more for better. Under {@code none} an indicator keeps the direction of its
 *       quantity, where any node of the framework states a direction.
 *   <li>Distances have less for better, whatever is stated; their children enter with more for better.
 *   <li>A child whose direction is not that of its parent enters mirrored, and needs a scale for that. An indicator has
 *       that of its normalisation. A dimension has one if all its children have the same one and its aggregation
 *       {@linkplain Aggregator#keepsScale() keeps it}; one that is rescaled, that of the normalisation.
 * </ul>
 */
public final class Directions {
    private final Methodology methodology;
    private final Framework view;
    private final boolean stated;
    private final Map<String, Direction> ofNode = new HashMap<>();
    private final Map<String, ScoreScale> mirrors = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Directions(Methodology methodology, Framework view) {
        this.methodology = methodology;
        this.view = view;
        this.stated = view.nodes().stream()
                .anyMatch(node -> node instanceof Dimension dimension && dimension.direction() != null);
        directed(view.root(), Direction.HIGHER_IS_BETTER);
    }

    /** Finds the directions of the nodes of a view under a methodology. */
    public static Directions of(Methodology methodology, Framework view) {
        Require.notNull("methodology", methodology);
        Require.notNull("view", view);
        return new Directions(methodology, view);
    }

    /** Returns the better end of the scores of a node; of an unknown one, more is better. */
    public Direction direction(String node) {
        Require.notNull("node", node);
        return ofNode.getOrDefault(node, Direction.HIGHER_IS_BETTER);
    }

    /** Finds the scale on which a node enters its parent mirrored; empty where it enters as it is. */
    public Optional<ScoreScale> findMirror(String node) {
        Require.notNull("node", node);
        return Optional.ofNullable(mirrors.get(node));
    }

    /**
     * Finds the framework's range of points, where the scores of a node are on it. They are those of an indicator whose
     * normalisation gives that scale, or of a dimension that keeps it.
     */
    public Optional<PointsRange> findPoints(String node) {
        PointsRange points = view.points();
        return view.findNode(node)
                .filter(Node::isScored)
                .flatMap(this::scale)
                .filter(new ScoreScale(points.lower(), points.upper())::equals)
                .map(scale -> points);
    }

    /** Returns an error for each child that has to enter mirrored and has no scale. */
    List<Problem> problems() {
        return problems;
    }

    /** Finds the direction of a dimension, in which it stands unless it states one, and of all below it. */
    private void directed(Dimension dimension, Direction inherited) {
        Direction own = dimension.direction() == null ? inherited : dimension.direction();
        boolean distance = isDistance(dimension);
        ofNode.put(dimension.id(), distance ? Direction.LOWER_IS_BETTER : own);
        for (Node child : dimension.children()) {
            if (child instanceof Dimension below) {
                directed(below, own);
            } else {
                ofNode.put(child.id(), direction((Indicator) child));
            }
        }
        if (stated) {
            Direction entered = distance ? Direction.HIGHER_IS_BETTER : own;
            methodology.takingPart(dimension).children().stream()
                    .filter(child -> child.isScored() && direction(child.id()) != entered)
                    .forEach(child -> mirror(dimension, child));
        }
    }

    private boolean isDistance(Dimension dimension) {
        return Guarded.asked(() -> aggregator(dimension).betterEnd() == Direction.LOWER_IS_BETTER);
    }

    private Aggregator aggregator(Dimension dimension) {
        return methodology.aggregation().of(dimension, view);
    }

    private Direction direction(Indicator indicator) {
        return stated && indicator.isScored() && normaliser(indicator) instanceof NoNormalisation
                ? indicator.scale().direction()
                : Direction.HIGHER_IS_BETTER;
    }

    private Normaliser normaliser(Indicator indicator) {
        return methodology.normalisation().of(indicator, view);
    }

    private void mirror(Dimension parent, Node child) {
        Optional<ScoreScale> scale = scale(child);
        if (scale.isPresent()) {
            mirrors.put(child.id(), scale.get());
            return;
        }
        boolean leaf = child instanceof Indicator;
        String method = child instanceof Indicator indicator
                ? Guarded.label(normaliser(indicator))
                : Guarded.label(aggregator((Dimension) child));
        problems.add(new Problem(
                true,
                "no-mirror",
                leaf ? "/normalisation" : "/aggregation",
                "'" + child.id() + "' is " + direction(child.id()).code() + " and its parent '" + parent.id()
                        + "' is not, so it has to enter mirrored, but what " + method + " gives has no mirror image: "
                        + (leaf
                                ? "normalise it by one of points, goalposts, min-max, distance-to-target,"
                                        + " percentile-rank and z-score"
                                : "aggregate it by a mean, minimum, maximum, median or owa of children on one scale,"
                                        + " rescale it by 'min-max' or 'goalposts', or give both the same direction")));
    }

    private Optional<ScoreScale> scale(Node node) {
        if (node instanceof Indicator indicator) {
            return scale(normaliser(indicator), indicator);
        }
        Dimension dimension = (Dimension) node;
        Optional<Normaliser> rescaling = methodology.findRescaling(dimension, view);
        if (rescaling.isPresent()) {
            return scale(rescaling.get(), RescaledDimension.asIndicator(dimension));
        }
        List<Optional<ScoreScale>> scales = methodology.takingPart(dimension).children().stream()
                .filter(Node::isScored)
                .map(this::scale)
                .distinct()
                .toList();
        Aggregator aggregator = aggregator(dimension);
        return scales.size() == 1 && Guarded.asked(aggregator::keepsScale) ? scales.get(0) : Optional.empty();
    }

    private static Optional<ScoreScale> scale(Normaliser normaliser, Indicator indicator) {
        try {
            return normaliser.scale(indicator);
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }
}
