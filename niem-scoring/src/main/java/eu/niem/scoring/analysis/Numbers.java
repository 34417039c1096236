package eu.niem.scoring.analysis;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Numbers as cells of tables. */
final class Numbers {
    private Numbers() {}

    /** The number, or null where there is none. */
    static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    /** The number, or null where it is not finite. */
    static @Nullable Double orNull(double number) {
        return Double.isFinite(number) ? (Double) number : null;
    }

    /** The text, or null where it is empty. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
