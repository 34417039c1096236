package eu.niem.io.wording;

import eu.niem.core.evidence.ShortestDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as people of a language write them, by the same rounding as all tables of the library. */
final class LocalNumber {
    private static final double LARGE = 1e15;

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

    String text(double number, int decimals) {
        if (Math.abs(number) >= LARGE) {
            return ShortestDecimal.of(number);
        }
        NumberFormat format =
                (NumberFormat) formats.computeIfAbsent(decimals, this::format).clone(); // as it is not safe for threads
        String text = format.format(new BigDecimal(ShortestDecimal.of(number)));
        return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
    }
}
