package eu.niem.io.foreign;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the values of a code are counted in, as a file says it; a part that it does not say is empty.
 *
 * @param base the unit itself, such as {@code people}
 * @param label its name, or so many of them, such as {@code thousands}
 * @param symbol the sign that stands beside a value, such as {@code %}
 * @param multiplier the power of ten that a value is to be multiplied by, to be in the unit itself
 * @param decimals how many decimals are shown
 */
public record CodeUnit(String base, String label, String symbol, String multiplier, String decimals) {
    private static final Pattern PERCENT = Pattern.compile("%|pc|per ?cent|percentage");
    private static final Pattern ONES = Pattern.compile("[-+]?0*");

    /** Returns the unit of measure of an indicator: {@code PC} for per cent; empty where nothing is said. */
    public String measure() {
        return isPercent(base) || isPercent(label) || isPercent(symbol) ? "PC" : name();
    }

    private static boolean isPercent(String text) {
        return PERCENT.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private String name() {
        if (base.isEmpty() || label.equals(base)) {
            return label.isEmpty() ? symbol + power() : label;
        }
        return label.isEmpty() ? base + power() : base + " (" + label + ")";
    }

    private String power() {
        return ONES.matcher(multiplier).matches() ? "" : " x 10^" + multiplier;
    }

    /** Returns all that is said, for people; empty where that is nothing. */
    public String words() {
        String name = name();
        String sign = symbol.isEmpty() || name.contains(symbol) ? "" : (name.isEmpty() ? "" : ", ") + symbol;
        String shown = decimals.isEmpty() ? "" : (name + sign).isEmpty() ? "" : ", ";
        return name + sign + shown + (decimals.isEmpty() ? "" : "decimals: " + decimals);
    }
}
