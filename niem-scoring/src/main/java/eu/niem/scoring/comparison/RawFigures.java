package eu.niem.scoring.comparison;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Quality;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The observed figures of an indicator: numbers, and the points of answers. */
final class RawFigures {
    private static final Set<String> PERCENT = Set.of("PC", "PCT", "%", "PERCENT", "PER CENT", "PERCENTAGE");
    private static final double HUNDRED = 100;

    private final Panel panel;
    private final Indicator indicator;
    private final Column numbers;

    RawFigures(Panel panel, Indicator indicator) {
        this.panel = panel;
        this.indicator = indicator;
        this.numbers = panel.observed(indicator.id());
    }

    /** Returns the favourable end of an indicator: more, for points. */
    static Direction direction(Indicator indicator) {
        return indicator.scale() instanceof Quantity quantity ? quantity.direction() : Direction.HIGHER_IS_BETTER;
    }

    /** Returns 100 for percentages, also of a part such as {@code PC_EMP}; null for anything else. */
    static @Nullable Double whole(Indicator indicator) {
        if (!(indicator.scale() instanceof Quantity quantity)) {
            return null;
        }
        String unit = quantity.unitMeasure().toUpperCase(Locale.ROOT);
        return PERCENT.contains(unit) || unit.startsWith("PC_") || unit.startsWith("% ") ? (Double) HUNDRED : null;
    }

    String id() {
        return indicator.id();
    }

    /** Returns the gap of two figures of the indicator. */
    GroupGap gap(Operand target, Operand reference) {
        return GroupGap.of(target, reference)
                .withDirection(direction(indicator))
                .withWhole(whole(indicator));
    }

    /** Returns the figure in a row of the panel; that it is missing where there is no such row. */
    Operand at(RowKey key) {
        if (!indicator.asks(key.group())) {
            return Operand.absent(AbsenceReason.NOT_APPLICABLE);
        }
        int row = panel.findRow(key).orElse(-1);
        if (row < 0) {
            return Operand.absent(AbsenceReason.MISSING);
        }
        Optional<Observation> observed = panel.findObservation(indicator.id(), row);
        if (numbers.isPresent(row)) {
            return Operand.of(numbers.get(row), observed.orElseThrow());
        }
        MissingReason reason = Objects.requireNonNullElse(numbers.missing(row), MissingReason.MISSING);
        Operand absent = Operand.absent(AbsenceReason.of(reason));
        return observed.map(each -> absent.withQuality(Quality.of(each))).orElse(absent);
    }
}
