package eu.niem.io.mapping;

import eu.niem.io.foreign.CodeUnit;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.reading.CodeIndex;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An axis of a file that was found in it: gives the code of each row, and counts the texts that it was made of. */
final class BoundAxis {
    private static final int NOT_LOOKED_UP = -1;
    private static final int UNKNOWN = -2;

    private final String name;
    private final Texts source;
    private final Meaning meaning;
    private final CodeIndex codes;
    private final CodeIndex texts = new CodeIndex();
    private int[] targets = new int[0];
    private long[] cells = new long[0];
    private long[] values = new long[0];

    /**
     * Makes an axis.
     *
     * @param source the text of a row
     * @param meaning the code that a text stands for; null where it stands for none, which is an issue then
     * @param codes numbers the codes, of all files
     */
    BoundAxis(String name, Texts source, Meaning meaning, CodeIndex codes) {
        this.name = name;
        this.source = source;
        this.meaning = meaning;
        this.codes = codes;
    }

    String name() {
        return name;
    }

    /** Returns the text of a row. */
    String text(ForeignRow row, int slot) {
        return source.of(row, slot);
    }

    /** Returns the number of a text of this axis. */
    int number(String text) {
        int number = texts.of(text);
        if (number >= targets.length) {
            int length = Math.max(16, 2 * targets.length);
            int from = targets.length;
            targets = Arrays.copyOf(targets, length);
            Arrays.fill(targets, from, length, NOT_LOOKED_UP);
            cells = Arrays.copyOf(cells, length);
            values = Arrays.copyOf(values, length);
        }
        return number;
    }

    /** Returns the number of the code that a text stands for; negative where it stands for none. */
    int code(int number) {
        int target = targets[number];
        if (target == NOT_LOOKED_UP) {
            String code = meaning.of(texts.text(number));
            target = code == null ? UNKNOWN : codes.of(code);
            targets[number] = target;
        }
        return target;
    }

    /** Counts a cell of a text. */
    void count(int number, boolean hasValue) {
        cells[number]++;
        values[number] += hasValue ? 1 : 0;
    }

    /**
     * Adds a line for each text to a report.
     *
     * @param units what the values of a text are counted in, where that is known
     */
    void report(FileTally tally, Map<String, CodeUnit> units) {
        for (int i = 0; i < texts.size(); i++) {
            String code = targets[i] < 0 ? "" : codes.text(targets[i]);
            CodeUnit unit = units.get(texts.text(i));
            String words = unit == null ? "" : "unit: " + unit.words();
            tally.read(name, texts.text(i), code, words, cells[i], values[i]);
        }
    }

    /** Gives the code that a text stands for. */
    @FunctionalInterface
    interface Meaning {
        /** Returns the code; null, with an issue, where there is none. */
        @Nullable
        String of(String text);
    }

    /** Gives the text of a row. */
    @FunctionalInterface
    interface Texts {
        /**
         * Returns the text of a row.
         *
         * @param slot which of the columns with values is looked at
         */
        String of(ForeignRow row, int slot);
    }
}
