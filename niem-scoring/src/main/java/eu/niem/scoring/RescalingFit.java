package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.guard.RescaledDimension;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.SeriesScaling;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Learns how the scores of a dimension are rescaled, from the scores of areas. */
final class RescalingFit {
    /**
     * What was learned from reference rows.
     *
     * @param scaling the normalisation of all groups
     * @param byGroup that of groups that have one of their own
     * @param rounding the resolution to which scores are rounded before; null where they are not
     * @param resolution the resolution to which rescaled scores are equal
     */
    record Learned(
            Scaling scaling,
            Map<String, Scaling> byGroup,
            @Nullable Resolution rounding,
            Resolution resolution) {}

    private final Normaliser normaliser;
    private final Indicator indicator;
    private final Supplier<String> what;

    RescalingFit(Dimension dimension, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.indicator = RescaledDimension.asIndicator(dimension);
        this.what = () -> "the rescaling " + Guarded.label(normaliser) + " of '" + dimension.id() + "'";
    }

    /**
     * Learns from some rows.
     *
     * @param scores the scores of all rows
     * @param reference the rows to learn from
     * @param resolution the resolution to which the scores are equal
     */
    Learned learn(Column scores, LearnedFrom reference, Resolution resolution) {
        Column rounded = scores.with(row -> resolution.round(scores.get(row)), MissingReason.MISSING);
        boolean rounds = Guarded.learned(what, normaliser::comparesValues) || reference.isConstant(rounded);
        Column all = rounds ? rounded : scores;
        Scaling scaling = Guarded.learned(what, () -> reference.fit(normaliser, indicator, all));
        if (scaling instanceof SeriesScaling) {
            throw new IllegalArgumentException(
                    what.get() + " looks at other periods: take one that does not, such as 'min-max'");
        }
        double step = rounds ? 0 : Double.parseDouble("1e" + resolution.exponent());
        return new Learned(
                scaling,
                Guarded.learned(what, () -> reference.fitByGroup(normaliser, indicator, all)),
                rounds ? resolution : null,
                resolution(scaling, reference.of(all).present(), step));
    }

    /**
     * Returns the resolution of rescaled scores: that of numbers of their size, or what becomes of a step to which the
     * scores before were equal, if that is more.
     */
    private static Resolution resolution(Scaling scaling, double[] scores, double step) {
        double widest = 0;
        double[] rescaled = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            rescaled[i] = IndicatorScoring.apply(scaling, scores[i]);
            double moved = Math.abs(IndicatorScoring.apply(scaling, scores[i] + step) - rescaled[i]);
            widest = moved > widest && Double.isFinite(moved) ? moved : widest;
        }
        Resolution own = Resolution.among(rescaled);
        double scale = widest * StrictMath.pow(10, Resolution.DIGITS);
        return widest > 0 && Double.isFinite(scale) ? own.coarser(Resolution.of(scale)) : own;
    }
}
