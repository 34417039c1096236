package eu.niem.core.result;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A cell: its exact content, and the text shown for it. The getter of a column returns one where the usual text will
 * not do, such as a number with decimals of its own.
 *
 * @param exact a text, a number ({@link Double}, finite, or {@link Integer}), a truth value ({@link Boolean}), or null
 *     where there is nothing
 * @param text the text shown; empty where there is nothing
 * @param mark what stands after the text, such as the flags of a score or a unit; empty for none
 */
@SuppressWarnings("serial") // all that it may hold can be serialised
public record Cell(@Nullable Object exact, String text, String mark) implements Serializable {
    private static final int WIDEST = 60;
    private static final int ALL = 100;

    /** Refuses content that is neither text nor number nor truth value. */
    public Cell(@Nullable Object exact, String text, String mark) { // not compact: that loses @Nullable
        check(exact);
        this.exact = exact;
        this.text = Require.notNull("text", text);
        this.mark = Require.notNull("mark", mark);
    }

    /** Makes a cell without a mark. */
    public Cell(@Nullable Object exact, String text) {
        this(exact, text, "");
    }

    /** Refuses content that no table can hold. */
    static void check(@Nullable Object cell) {
        boolean known = cell == null
                || cell instanceof String
                || cell instanceof Integer
                || cell instanceof Boolean
                || (cell instanceof Double number && Double.isFinite(number));
        if (!known) {
            throw Refused.argument(
                    "a cell must be a text, a finite number, a truth value or null, but was '" + cell + "'");
        }
    }

    /** Makes the cell of a text that is shown in full; an empty text is nothing. */
    public static Cell of(String text) {
        Require.notNull("text", text);
        return new Cell(text.isEmpty() ? null : text, text);
    }

    /**
     * Makes the cell of a number with a mark behind it, shown with the decimals of its column.
     *
     * @param number the number; one that is not finite is none, and then has no mark
     */
    public static Cell marked(@Nullable Double number, String mark) {
        Require.notNull("mark", mark);
        return number != null && Double.isFinite(number) ? new Cell(number, "", mark) : new Cell(null, "");
    }

    /**
     * Makes the cell of a share, shown as a whole percentage. It reads 0 % and 100 % for nothing and all only.
     *
     * @param share from 0 to 1; null for none
     */
    public static Cell percent(@Nullable Double share) {
        if (share == null) {
            return new Cell(null, "");
        }
        long rounded = Math.round(ALL * share);
        boolean less = share > 0 && rounded == 0;
        boolean more = share < 1 && rounded == ALL;
        return new Cell(share, less ? "<1" : more ? ">99" : String.valueOf(rounded), "%");
    }

    /** Returns the text with its mark. */
    String shown() {
        return mark.isEmpty() ? text : text + " " + mark;
    }

    /** Returns whether it is a number that is to be shown with the decimals of its column. */
    private boolean isOpen() {
        return exact instanceof Double && text.isEmpty();
    }

    /**
     * Returns a cell's content as it is saved: the content of an optional, and null for a number that is not finite.
     */
    static @Nullable Object exact(@Nullable Object given) {
        if (given instanceof Double number) {
            return Double.isFinite(number) ? number : null;
        }
        if (given instanceof OptionalDouble number) {
            return number.isPresent() ? exact(number.getAsDouble()) : null;
        }
        if (given instanceof OptionalInt number) {
            return number.isPresent() ? (Object) number.getAsInt() : null;
        }
        if (given instanceof Optional<?> any) {
            return any.isPresent() ? exact(any.get()) : null;
        }
        return given instanceof Cell cell ? cell.exact : given;
    }

    /** Makes the cells of a column: numbers with equally many decimals, except for cells that bring their own text. */
    static List<Cell> column(List<? extends @Nullable Object> given) {
        Decimals decimals = Decimals.of(given.stream()
                .map(each -> each instanceof Cell cell && !cell.isOpen() ? null : exact(each))
                .map(each -> each instanceof Double number ? number : null)
                .toList());
        return given.stream()
                .map(each -> each instanceof Cell cell ? cell.closed(decimals) : usual(exact(each), decimals))
                .toList();
    }

    private Cell closed(Decimals decimals) {
        return isOpen() && exact instanceof Double number ? new Cell(number, decimals.text(number), mark) : this;
    }

    private static Cell usual(@Nullable Object exact, Decimals decimals) {
        if (exact instanceof Double number) {
            return new Cell(number, decimals.text(number));
        }
        if (exact instanceof Boolean truth) {
            return new Cell(truth, truth ? "yes" : "no");
        }
        return new Cell(exact, exact == null ? "" : beginning(exact.toString()));
    }

    private static String beginning(String text) {
        return text.length() <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, WIDEST - 3))) + "...";
    }
}
