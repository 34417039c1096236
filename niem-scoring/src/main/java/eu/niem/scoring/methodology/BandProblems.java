package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.result.Band;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.OrderedWeightedAverage;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.method.ScoreScale;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds classes of scores that no score can reach: none is rounded into them, or they lie beyond the scale. */
final class BandProblems {
    /** The aggregations whose scores lie between the least and the greatest of the children. */
    private static final Set<Class<? extends Aggregator>> BETWEEN_CHILDREN = Set.of(
            ArithmeticMean.class,
            GeometricMean.class,
            HarmonicMean.class,
            PowerMean.class,
            Minimum.class,
            Maximum.class,
            Median.class,
            OrderedWeightedAverage.class);

    private final Methodology methodology;
    private final Bands bands;
    private final double least;
    private final double greatest;

    private BandProblems(Methodology methodology, Framework view) {
        this.methodology = methodology;
        this.bands = methodology.bands();
        boolean known = view.nodes().stream().allMatch(node -> isBetween(node, view))
                && (!(methodology.groups() instanceof Groups.Combine combine)
                        || BETWEEN_CHILDREN.contains(combine.aggregation().getClass()));
        List<ScoreScale> scales = view.indicators().stream()
                .filter(Indicator::isScored)
                .flatMap(indicator ->
                        scale(indicator, methodology.normalisation().of(indicator, view)))
                .toList();
        boolean all = known
                && scales.size()
                        == view.indicators().stream()
                                .filter(Indicator::isScored)
                                .count();
        this.least = all
                ? scales.stream().mapToDouble(ScoreScale::lower).min().orElse(Double.NEGATIVE_INFINITY)
                : Double.NEGATIVE_INFINITY;
        this.greatest = all
                ? scales.stream().mapToDouble(ScoreScale::upper).max().orElse(Double.POSITIVE_INFINITY)
                : Double.POSITIVE_INFINITY;
    }

    /** Returns a warning for each class that no score can reach. */
    static List<Problem> of(Methodology methodology, Framework view) {
        return new BandProblems(methodology, view).problems();
    }

    private boolean isBetween(Node node, Framework view) {
        return !(node instanceof Dimension dimension)
                || (BETWEEN_CHILDREN.contains(
                                methodology.aggregation().of(dimension, view).getClass())
                        && methodology.findRescaling(dimension, view).isEmpty());
    }

    /** Returns the scale that normalised values of an indicator do not leave; none where they may. */
    private static Stream<ScoreScale> scale(Indicator indicator, Normaliser normaliser) {
        boolean ends = normaliser instanceof Points || (normaliser instanceof Goalposts goalposts && goalposts.clamp());
        return ends ? normaliser.scale(indicator).stream() : Stream.empty();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < bands.bands().size(); i++) {
            Band band = bands.bands().get(i);
            double next =
                    i + 1 < bands.bands().size() ? bands.bands().get(i + 1).from() : Double.POSITIVE_INFINITY;
            String why = bands.isSkipped(band.from(), next)
                    ? "scores are rounded to " + decimals() + " first, and none of these lies in it: write other"
                            + " 'decimals', or rounding 'none'"
                    : bands.rounded(greatest) < band.from() || bands.rounded(least) >= next
                            ? "the scores lie from " + ShortestDecimal.of(least) + " to " + ShortestDecimal.of(greatest)
                                    + ": give the bands bounds on that scale"
                            : "";
            if (!why.isEmpty()) {
                problems.add(new Problem(
                        false,
                        "unreachable-band",
                        "/bands/bands/" + i,
                        "no score can reach the band '" + band.name() + "', which begins at "
                                + ShortestDecimal.of(band.from()) + "; " + why));
            }
        }
        return problems;
    }

    private String decimals() {
        return bands.decimals() == 0
                ? "whole numbers"
                : bands.decimals() + (bands.decimals() == 1 ? " decimal" : " decimals");
    }
}
