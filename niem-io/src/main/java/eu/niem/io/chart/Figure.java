package eu.niem.io.chart;

import org.jspecify.annotations.Nullable;

/**
 * A number as it is shown, with what it rests on; or the reason why there is none.
 *
 * @param value where it stands; null if there is none
 * @param text the number in words, empty if there is none
 * @param flags the letters beside it
 * @param solid whether all that was asked for it was observed; one that is not is drawn hollow
 * @param sample on how many persons it rests, in words, empty if that is not known
 * @param small whether these are few; such a figure has a ring
 * @param absent why there is none, empty if there is one
 */
public record Figure(
        @Nullable Double value, String text, String flags, boolean solid, String sample, boolean small, String absent) {
    /** Makes that of a number. */
    public static Figure of(double value, String text, String flags, boolean solid) {
        return new Figure(value, text, flags, solid, "", false, "");
    }

    /** Makes that of no number. */
    public static Figure absent(String reason) {
        return new Figure(null, "", "", false, "", false, reason);
    }

    /** Returns a copy that rests on a sample. */
    public Figure onSample(String words, boolean isSmall) {
        return new Figure(value, text, flags, solid, words, isSmall, absent);
    }
}
