package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Quantity;
import eu.niem.io.chart.Figure;
import eu.niem.scoring.evaluation.progress.TargetProgress;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures on which the progress towards a target rests, as they are shown.
 *
 * @param line the progress
 * @param decimals with how many decimals its numbers are read
 * @param latest the latest value, or the reason why there is none
 * @param base the base; null where there is none to be shown
 */
record ProgressFigures(
        TargetProgress.Line line,
        int decimals,
        Figure latest,
        @Nullable Figure base) {

    static ProgressFigures of(TargetProgress.Line line, Shown shown) {
        Quantity.Base base = line.base();
        int decimals = Shown.decimals(Stream.of(base == null ? null : (Double) base.value(), line.value(), (Double)
                        line.target().value())
                .filter(Objects::nonNull)
                .toList());
        return new ProgressFigures(
                line, decimals, latest(line, decimals, shown), base == null ? null : base(line, base, decimals, shown));
    }

    private static Figure latest(TargetProgress.Line line, int decimals, Shown shown) {
        Double value = line.value();
        return value == null
                ? Figure.absent(Shown.reason(line.absent(), shown.words()))
                : shown.samples()
                        .on(Shown.figure(value, line.quality(), decimals, shown.words()), line.indicator(), line.key());
    }

    private static Figure base(TargetProgress.Line line, Quantity.Base base, int decimals, Shown shown) {
        Figure figure = Shown.figure(base.value(), line.baseQuality(), decimals, shown.words());
        RowKey key = RowKey.of(line.key().refArea(), base.period(), line.key().group());
        return line.target().base() == null ? shown.samples().on(figure, line.indicator(), key) : figure;
    }

    private Stream<Figure> all() {
        return Stream.of(latest, base).filter(Objects::nonNull);
    }

    /** Returns whether the latest value or the base has a flag. */
    boolean isFlagged() {
        return all().anyMatch(figure -> !figure.flags().isEmpty());
    }

    /** Returns whether the latest value or the base rests on a small sample. */
    boolean isSmall() {
        return all().anyMatch(Figure::small);
    }
}
