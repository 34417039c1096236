package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.guard.RescaledDimension;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.SeriesScaling;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private final List<RowKey> keys;
    private final Supplier<String> what;

    RescalingFit(Branch branch, Normaliser normaliser, Rows rows) {
        this.normaliser = normaliser;
        this.indicator = RescaledDimension.asIndicator(branch.dimension());
        this.keys = rows.keys();
        this.what = () -> "the rescaling " + Guarded.label(normaliser) + " of '"
                + branch.dimension().id() + "'";
    }

    /**
     * Learns from some rows.
     *
     * @param scores the scores of all rows
     * @param reference the rows to learn from, none of them an aggregate's
     * @param period the period of these rows; empty for all
     * @param resolution the resolution to which the scores are equal
     */
    Learned learn(Column scores, int[] reference, String period, Resolution resolution) {
        Column rounded = Column.of(
                scores.id(),
                IntStream.range(0, scores.size())
                        .mapToDouble(row -> resolution.round(scores.get(row)))
                        .toArray());
        boolean rounds = Guarded.learned(what, normaliser::comparesValues) || isConstant(rounded.select(reference));
        Column all = rounds ? rounded : scores;
        Column measured = all.select(reference);
        Scaling scaling = Guarded.learned(what, () -> fit(all, measured, reference, period));
        if (scaling instanceof SeriesScaling) {
            throw new IllegalArgumentException(
                    what.get() + " looks at other periods: take one that does not, such as" + " 'min-max'");
        }
        Map<String, Scaling> byGroup =
                Guarded.learned(what, () -> normaliser.fitByGroup(indicator, measured, keys(reference)));
        double step = rounds ? 0 : Double.parseDouble("1e" + resolution.exponent());
        return new Learned(scaling, byGroup, rounds ? resolution : null, resolution(scaling, measured.present(), step));
    }

    private static boolean isConstant(Column column) {
        return Arrays.stream(column.present()).distinct().count() == 1;
    }

    private Scaling fit(Column all, Column measured, int[] reference, String period) {
        Collection<String> names = normaliser.namedAreas().values();
        int[] named = names.isEmpty()
                ? new int[0]
                : rows(key -> names.contains(key.refArea())
                        && (period.isEmpty() || key.timePeriod().equals(period)));
        return normaliser.fit(indicator, measured, keys(reference), all.select(named), keys(named));
    }

    private int[] rows(Predicate<RowKey> test) {
        return IntStream.range(0, keys.size())
                .filter(row -> test.test(keys.get(row)))
                .toArray();
    }

    private List<RowKey> keys(int[] rows) {
        return Arrays.stream(rows).mapToObj(keys::get).toList();
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
