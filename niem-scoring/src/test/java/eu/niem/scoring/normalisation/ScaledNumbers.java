package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers that a normalisation is fitted to, and what it makes of them. */
final class ScaledNumbers {
    static final Indicator MORE =
            Indicator.of("more", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));

    static final Indicator LESS = Indicator.of("less", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER));

    static List<Double> apply(Normaliser normaliser, Indicator indicator, double... values) {
        return replay(normaliser, indicator, values, values);
    }

    static List<Double> replay(Normaliser normaliser, Indicator indicator, double[] reference, double... raw) {
        Scaling scaling = fit(normaliser, indicator, reference);
        return Arrays.stream(raw).mapToObj(scaling::apply).toList();
    }

    static Scaling fit(Normaliser normaliser, Indicator indicator, double... reference) {
        List<RowKey> rows = IntStream.range(0, reference.length)
                .mapToObj(row -> RowKey.of("A" + row, "2020"))
                .toList();
        return normaliser.fit(indicator, Column.of(indicator.id(), reference), rows);
    }

    static String undefined(Normaliser normaliser, Indicator indicator, double... reference) {
        Scaling scaling = fit(normaliser, indicator, reference);
        assertThat(scaling.apply(1)).isNaN();
        return scaling.undefined(1);
    }

    static double[] numbers(double... values) {
        return values;
    }

    private ScaledNumbers() {}
}
