package eu.niem.core.result;

import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The number of decimals with which all numbers of a column are shown. It is none where all are whole, else two, or
 * four where all are below 10 in size. Halves are rounded up, away from zero. For exact values see
 * {@link ShortestDecimal}.
 *
 * @param count the number of decimals, 0 or more
 */
public record Decimals(int count) implements Serializable {
    private static final double SMALL = 10;
    private static final double LARGE = 1e15;

    /** Refuses a negative count. */
    public Decimals {
        if (count < 0) {
            throw new IllegalArgumentException("decimals must be 0 or more, but were '" + count + "'");
        }
    }

    /** Returns the decimals that suit some numbers; nulls are ignored. */
    public static Decimals of(Collection<? extends @Nullable Double> numbers) {
        Require.notNull("numbers", numbers);
        boolean whole = true;
        double largest = 0;
        for (Double number : numbers) {
            if (number != null) {
                whole &= number == Math.rint(number);
                largest = Math.max(largest, Math.abs(number));
            }
        }
        return new Decimals(whole ? 0 : largest < SMALL ? 4 : 2);
    }

    /** Returns the rounded text of a number; empty for null. From 10<sup>15</sup> on the number is exact. */
    public String text(@Nullable Double number) {
        if (number == null) {
            return "";
        }
        if (Math.abs(number) >= LARGE) {
            return ShortestDecimal.of(number);
        }
        return ShortestDecimal.rounded(number, count);
    }
}
