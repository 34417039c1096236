package eu.niem.io.wording;

import eu.niem.core.internal.ShortestDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
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

    private static final long THREE_DIGITS = 1000;
    private static final double[] POWERS = {1, 10, 100, 1000, 10_000};

    /** How far a number is from a half at least, where it is rounded without a look at its decimals. */
    private static final double SURE = 1e-4;

    private final Locale locale;
    private final boolean hasUsualDigits;
    private final char point;
    private final Map<Integer, NumberFormat> formats = new ConcurrentHashMap<>();

    LocalNumber(Locale locale) {
        this.locale = locale;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.hasUsualDigits = symbols.getZeroDigit() == '0';
        this.point = symbols.getDecimalSeparator();
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
        String small = small(number, decimals);
        if (!small.isEmpty()) {
            return small;
        }
        String text = Math.abs(number) >= LARGE ? ShortestDecimal.of(number) : grouped(number, decimals);
        return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
    }

    /** Returns a number below 1000, as most are, the fast way; empty where it has another, or is close to a half. */
    private String small(double number, int decimals) {
        if (!hasUsualDigits || !(number >= 0) || decimals >= POWERS.length) {
            return "";
        }
        double scaled = number * POWERS[decimals];
        double most = THREE_DIGITS * POWERS[decimals];
        if (scaled >= most || Math.abs(scaled - Math.floor(scaled) - 0.5) < SURE) {
            return "";
        }
        long rounded = (long) Math.rint(scaled);
        if (rounded >= most) {
            return "";
        }
        StringBuilder digits = new StringBuilder().append(rounded);
        while (digits.length() <= decimals) {
            digits.insert(0, '0');
        }
        return decimals == 0
                ? digits.toString()
                : digits.insert(digits.length() - decimals, point).toString();
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
