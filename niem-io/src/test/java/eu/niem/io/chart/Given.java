package eu.niem.io.chart;

import java.util.Locale;

/** Figures and words that tests give to pictures. */
final class Given {
    static final Axis.Formatting PLAIN =
            (number, decimals) -> String.format(Locale.ROOT, "%." + decimals + "f", number);

    private Given() {}

    static Figure solid(double value) {
        return Figure.of(value, PLAIN.text(value, 1), "", true);
    }

    static Figure hollow(double value, String flags) {
        return Figure.of(value, PLAIN.text(value, 1), flags, false);
    }

    static Figure missing() {
        return Figure.absent("missing");
    }
}
