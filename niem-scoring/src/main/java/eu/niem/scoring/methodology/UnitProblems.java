package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.MazziottaPareto;
import eu.niem.scoring.aggregation.MeanMin;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.OrderedWeightedAverage;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.aggregation.Sum;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.normalisation.NoNormalisation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Warns of dimensions that average or add up numbers that do not belong together, because not all are normalised. They
 * are of different units, as they are after the treatments, or of a unit beside points or scores. Per cent, points and
 * indices may stand beside these.
 */
final class UnitProblems {
    private static final Set<Class<? extends Aggregator>> MEANS = Set.of(
            ArithmeticMean.class,
            GeometricMean.class,
            HarmonicMean.class,
            PowerMean.class,
            Median.class,
            MeanMin.class,
            MazziottaPareto.class,
            OrderedWeightedAverage.class,
            Sum.class);

    private static final String POINTS = "points of answers";
    private static final String SCORES = "normalised scores";

    private final Methodology methodology;
    private final Framework view;
    private final RawUnits raw;
    private final List<Problem> problems = new ArrayList<>();

    private UnitProblems(Methodology methodology, Framework view) {
        this.methodology = methodology;
        this.view = view;
        this.raw = RawUnits.of(view, methodology.treatments());
    }

    static List<Problem> of(Methodology methodology, Framework view) {
        UnitProblems all = new UnitProblems(methodology, view);
        all.units(view.root());
        return all.problems;
    }

    /** Returns what the numbers of a node are: units, points, scores; none where it is not known. */
    private Set<String> units(Node node) {
        if (node instanceof Indicator indicator) {
            return units(indicator);
        }
        Dimension dimension = (Dimension) node;
        Set<String> units = new LinkedHashSet<>();
        for (Node child : methodology.takingPart(dimension).children()) {
            units.addAll(units(child));
        }
        Aggregator aggregator = methodology.aggregation().of(dimension, view);
        if (!MEANS.contains(aggregator.getClass())) {
            return Set.of();
        }
        if (differ(units)) {
            problems.add(problem(dimension, aggregator, units));
            return Set.of();
        }
        return methodology.findRescaling(dimension, view).isPresent() ? Set.of(SCORES) : units;
    }

    private Set<String> units(Indicator indicator) {
        boolean asItIs = methodology.normalisation().of(indicator, view) instanceof NoNormalisation;
        if (!(indicator.scale() instanceof Quantity)) {
            return Set.of(POINTS);
        }
        String unit = asItIs ? raw.of(indicator) : SCORES;
        return unit.isEmpty() ? Set.of() : Set.of(unit);
    }

    /** Returns whether there are two units, or one that is no scale beside points or scores. */
    private static boolean differ(Set<String> all) {
        Set<String> units = new LinkedHashSet<>(all);
        boolean besideScores = units.removeAll(Set.of(POINTS, SCORES));
        return units.size() > 1 || (besideScores && !units.stream().allMatch(RawUnits::isScale));
    }

    private static Problem problem(Dimension dimension, Aggregator aggregator, Set<String> units) {
        return new Problem(
                false,
                "different-units",
                "/normalisation",
                "the " + Guarded.label(aggregator) + " of '" + dimension.id() + "' takes numbers of different units as"
                        + " they are: " + String.join(", ", units)
                        + "; normalise them, for example by 'min-max', or leave all but one unit out by 'exclude'");
    }
}
