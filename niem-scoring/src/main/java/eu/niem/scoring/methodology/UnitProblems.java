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

/** Warns of dimensions that average or add up numbers of different units, because nothing normalises them. */
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

    private final Methodology methodology;
    private final Framework view;
    private final List<Problem> problems = new ArrayList<>();

    private UnitProblems(Methodology methodology, Framework view) {
        this.methodology = methodology;
        this.view = view;
    }

    static List<Problem> of(Methodology methodology, Framework view) {
        UnitProblems all = new UnitProblems(methodology, view);
        all.units(view.root());
        return all.problems;
    }

    /** Returns the units of the numbers that a node has as they are; none where they were normalised. */
    private Set<String> units(Node node) {
        Set<String> units = new LinkedHashSet<>();
        if (node instanceof Indicator indicator) {
            boolean asItIs = methodology.normalisation().of(indicator, view) instanceof NoNormalisation;
            if (asItIs
                    && indicator.scale() instanceof Quantity quantity
                    && !quantity.unitMeasure().isEmpty()) {
                units.add(quantity.unitMeasure());
            }
            return units;
        }
        Dimension dimension = (Dimension) node;
        methodology.takingPart(dimension).children().forEach(child -> units.addAll(units(child)));
        Aggregator aggregator = methodology.aggregation().of(dimension, view);
        if (!MEANS.contains(aggregator.getClass())) {
            return Set.of();
        }
        if (units.size() > 1) {
            problems.add(problem(dimension, aggregator, units));
            return Set.of();
        }
        return units;
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
