package eu.niem.io.workbook;

import org.jspecify.annotations.Nullable;

/** How a spreadsheet shows a cell. */
public enum CellKind {
    /** A text in one line. */
    TEXT(null),
    /** A text that is broken into lines. */
    LONG(null),
    /** A text that heads others. */
    HEADING(null),
    /** A whole number, such as a rank. */
    WHOLE("0"),
    /** A number with as many decimals as it needs, up to four. */
    NUMBER("#,##0.00##"),
    /** A score, with two decimals. */
    SCORE("0.00"),
    /** A share from 0 to 1, shown in per cent. */
    PERCENT("0%"),
    /** A text to be filled in: what is typed stays as it is, be it 1-2 or =. */
    ANSWER("@"),
    /** A number to be filled in. */
    ANSWER_NUMBER("General");

    private final @Nullable String format;

    CellKind(@Nullable String format) {
        this.format = format;
    }

    /** Returns the number format; null where there is none. */
    @Nullable
    String format() {
        return format;
    }

    /** Returns whether its cells are to be filled in. */
    boolean isAnswer() {
        return this == ANSWER || this == ANSWER_NUMBER;
    }

    /** Returns whether its texts are broken into lines. */
    boolean isBroken() {
        return this == LONG || isAnswer();
    }

    /** Returns whether its cells hold numbers, so that a text among them is a word in place of one. */
    boolean isNumber() {
        return this == WHOLE || this == NUMBER || this == SCORE || this == PERCENT;
    }
}
