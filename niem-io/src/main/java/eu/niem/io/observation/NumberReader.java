package eu.niem.io.observation;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers of tables and documents, and never guesses what might be meant. */
final class NumberReader {
    // without a way back: a million digits and one letter more would be tried in every division of the digits
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?+([0-9]++\\.?+[0-9]*+|\\.[0-9]++)([eE][+-]?+[0-9]++)?+");
    private static final Pattern ZERO = Pattern.compile("[+-]?+[0.]++([eE].*+)?+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]*,[0-9]+");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)[+-]?nan|na|n/a|n\\.a\\.|null|none|nil|inf|[+-]?inf(inity)?|[:.?*-]+|#.*");

    private final Issues issues;

    NumberReader(Issues issues) {
        this.issues = issues;
    }

    /** Reads the number that a text is; null if it is none. */
    @Nullable
    Double number(String text, String what, Supplier<Location> where) {
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (Double.isFinite(number) && (number != 0 || ZERO.matcher(text).matches())) {
            return number;
        }
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "...";
        issues.error("invalid-number", where.get(), what + " must be a number, but is '" + shown + "': " + hint(text));
        return null;
    }

    /** Reads a number of 0 or more; null if there is no text, not a number if it is no such number. */
    @Nullable
    Double notNegative(@Nullable String text, String what, Supplier<Location> where) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Double number = number(text, what, where);
        if (number != null && number < 0) {
            issues.error("invalid-number", where.get(), what + " must be 0 or more, but is '" + text + "'");
            return Double.NaN;
        }
        return number == null ? (Double) Double.NaN : number;
    }

    /** Returns whether {@link #notNegative} found nothing wrong. */
    static boolean isSound(@Nullable Double number) {
        return number == null || !number.isNaN();
    }

    private static String hint(String text) {
        if (NUMBER.matcher(text).matches()) {
            return ZERO.matcher(text).matches() || Double.parseDouble(text) != 0
                    ? "it is larger than any that can be computed with"
                    : "it is nearer to 0 than any that can be computed with; write 0 if that is meant";
        }
        if (NOTHING.matcher(text).matches()) {
            return "leave it empty where there is none, and say why in the status: M, L, O or Q";
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "write a point, not a comma";
        }
        if (!text.equals(text.strip())) {
            return "remove the space around it";
        }
        return "write digits 0 to 9 with a point before decimals, without signs between thousands or units";
    }
}
