package eu.niem.io.wording;

import eu.niem.core.evidence.ShortestDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers as people of a language write them, by the same rounding as all tables of the library. In some languages a
 * number of four digits has no mark between them.
 *
 * <p>Source: Java's locale data and, for numbers of four digits, the minimum grouping digits of Unicode CLDR.
 */
final class LocalNumber {
    private static final double LARGE = 1e15;
    private static final int FIVE_DIGITS = 10_000;
    private static final Set<String> FOUR_DIGITS_TOGETHER = Set.of("bg", "es", "et", "hu", "it", "lv", "pl", "sl");

    private final Locale locale;
    private final Map<Integer, NumberFormat> formats = new ConcurrentHashMap<>();

    LocalNumber(Locale locale) {
        this.locale = locale;
    }

    private NumberFormat format(int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** Returns a number with so many decimals; halves go away from zero, and what is rounded to zero has no sign. */
    String text(double number, int decimals) {
        String text = Math.abs(number) >= LARGE ? ShortestDecimal.of(number) : grouped(number, decimals);
        return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
    }

    private String grouped(double number, int decimals) {
        BigDecimal rounded = new BigDecimal(ShortestDecimal.of(number)).setScale(decimals, RoundingMode.HALF_UP);
        NumberFormat format =
                (NumberFormat) formats.computeIfAbsent(decimals, this::format).clone(); // as it is not safe for threads
        boolean together = FOUR_DIGITS_TOGETHER.contains(locale.getLanguage());
        format.setGroupingUsed(!together || rounded.abs().compareTo(BigDecimal.valueOf(FIVE_DIGITS)) >= 0);
        return format.format(rounded);
    }
}
