package eu.niem.io.foreign;

import eu.niem.io.reading.DecimalText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of the row of a workbook's sheet that is looked at; a text is made only where somebody asks for it. */
final class SheetCells implements ForeignRow {
    static final int MOST_COLUMNS = 1 << 14;
    private static final int LONGEST_NUMBER = 40;
    private static final int CACHES = 64;

    private final Workbook workbook;
    private final CellChars chars;
    private final TextCache[] caches = new TextCache[CACHES];
    private Kind[] kinds = new Kind[16];
    private int[] styles = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int width;
    private int row;
    private int formula = -1;
    private int broken = -1;

    SheetCells(Workbook workbook) {
        this.workbook = workbook;
        this.chars = new CellChars(workbook.file().limits().lineLength());
        Arrays.setAll(caches, i -> new TextCache());
    }

    /** What a cell holds, as the workbook says it. */
    enum Kind {
        /** There is no cell. */
        NOTHING,
        /** A number. */
        NUMBER,
        /** The number of a shared text. */
        SHARED,
        /** A text. */
        TEXT,
        /** 0 or 1. */
        BOOLEAN,
        /** A day or time as ISO 8601 writes it. */
        DATE;

        /** Returns the kind of a cell's type; a number where it has none. */
        static Kind of(@Nullable String type) {
            return type == null
                    ? NUMBER
                    : switch (type) {
                        case "n" -> NUMBER;
                        case "s" -> SHARED;
                        case "b" -> BOOLEAN;
                        case "d" -> DATE;
                        default -> TEXT; // a text in place, a formula's, an error
                    };
        }
    }

    /** Begins a row. */
    void begin(int number) {
        row = number;
        width = 0;
        formula = -1;
        broken = -1;
        chars.clear();
    }

    /** Adds a cell, whose characters follow; cells of a row come from left to right. */
    void add(int column, @Nullable String type, int style) {
        if (column >= kinds.length) {
            int size = Math.max(column + 1, 2 * kinds.length);
            kinds = Arrays.copyOf(kinds, size);
            styles = Arrays.copyOf(styles, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
        while (width < column) {
            kinds[width] = Kind.NOTHING;
            starts[width] = chars.length();
            ends[width++] = chars.length();
        }
        kinds[column] = Kind.of(type);
        styles[column] = style;
        starts[column] = chars.length();
        width = column + 1;
    }

    /** Ends the cell that was added last. */
    void end(boolean hasFormula) {
        int column = width - 1;
        if (kinds[column] == Kind.TEXT) {
            chars.unescape(starts[column]);
        }
        starts[column] = Blanks.start(chars.chars(), starts[column], chars.length());
        ends[column] = Blanks.end(chars.chars(), starts[column], chars.length());
        if (hasFormula && starts[column] == ends[column] && kinds[column] == Kind.NUMBER && formula < 0) {
            formula = column;
        }
        if (kinds[column] == Kind.SHARED
                && starts[column] < ends[column]
                && !workbook.texts().has(shared(column))) {
            broken = column;
        }
    }

    /** Returns the characters, to which those of a cell are added. */
    CellChars chars() {
        return chars;
    }

    /** Returns the number of columns up to the last cell. */
    int width() {
        return width;
    }

    /** Returns the first column whose formula has no value; below 0 where there is none. */
    int formula() {
        return formula;
    }

    /** Returns a column whose cell names a text that is not there; below 0 where there is none. */
    int broken() {
        return broken;
    }

    /** Returns the number of columns up to the last cell that holds something. */
    int filled() {
        int filled = width;
        while (filled > 0 && isEmpty(filled - 1)) {
            filled--;
        }
        return filled;
    }

    private boolean isEmpty(int column) {
        return starts[column] == ends[column]
                || (kinds[column] == Kind.SHARED
                        && workbook.texts().get(shared(column)).isEmpty());
    }

    @Override
    public int index() {
        return row;
    }

    @Override
    public String text(int column) {
        if (column >= width || starts[column] == ends[column]) {
            return "";
        }
        return switch (kinds[column]) {
            case SHARED -> workbook.texts().get(shared(column));
            case BOOLEAN -> chars.chars()[starts[column]] == '0' ? "FALSE" : "TRUE";
            case NUMBER -> numberText(column);
            case DATE -> CellText.date(raw(column), workbook.formats().of(styles[column]));
            default -> raw(column);
        };
    }

    private String raw(int column) {
        return caches[column % CACHES].text(chars.chars(), starts[column], ends[column]);
    }

    private int shared(int column) {
        int index = 0;
        for (int i = starts[column]; i < ends[column]; i++) {
            int digit = chars.chars()[i] - '0';
            if (digit < 0 || digit > 9 || index > Integer.MAX_VALUE / 20) {
                return -1;
            }
            index = 10 * index + digit;
        }
        return index;
    }

    private String numberText(int column) {
        CellFormats.Kind shown = workbook.formats().of(styles[column]);
        boolean isDay = isDay(shown);
        boolean isPercent = shown == CellFormats.Kind.PERCENT && workbook.file().percent();
        if (!isDay && !isPercent && CellText.isShortest(chars.chars(), starts[column], ends[column])) {
            return raw(column);
        }
        String stored = raw(column);
        double number = parsed(stored);
        if (!Double.isFinite(number)) {
            return stored;
        }
        return isDay && CellText.isDay(number)
                ? CellText.date(number, shown, workbook.from1904())
                : CellText.number(stored, isPercent);
    }

    private static boolean isDay(CellFormats.Kind shown) {
        return shown != CellFormats.Kind.NUMBER && shown != CellFormats.Kind.PERCENT;
    }

    private static double parsed(String stored) {
        return stored.length() > LONGEST_NUMBER || !DecimalText.isWritten(stored)
                ? Double.NaN
                : Double.parseDouble(stored);
    }

    @Override
    public boolean isHundredth(int column) {
        return column < width
                && kinds[column] == Kind.NUMBER
                && workbook.formats().of(styles[column]) == CellFormats.Kind.PERCENT
                && !workbook.file().percent();
    }

    @Override
    public boolean isNumber(int column) {
        return Double.isFinite(number(column));
    }

    @Override
    public double number(int column) {
        if (column >= width || kinds[column] != Kind.NUMBER || starts[column] == ends[column]) {
            return Double.NaN;
        }
        CellFormats.Kind shown = workbook.formats().of(styles[column]);
        boolean isPercent = shown == CellFormats.Kind.PERCENT && workbook.file().percent();
        if (shown == CellFormats.Kind.NUMBER && CellText.isShortest(chars.chars(), starts[column], ends[column])) {
            return CellText.shortest(chars.chars(), starts[column], ends[column]);
        }
        String stored = raw(column);
        double number = parsed(stored);
        if (isDay(shown) && CellText.isDay(number)) {
            return Double.NaN;
        }
        return isPercent && Double.isFinite(number) ? Double.parseDouble(CellText.number(stored, true)) : number;
    }
}
