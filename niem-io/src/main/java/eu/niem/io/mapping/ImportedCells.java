package eu.niem.io.mapping;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Location;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.CodeIndex;
import eu.niem.io.reading.PairIndex;
import eu.niem.io.reading.RowNumbers;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells that were read of all files: codes and numbers as primitive columns, each text once. They are a list of
 * rows, each made when it is asked for.
 */
final class ImportedCells extends AbstractList<ObservationRow> {
    private static final int NONE = -1;

    final CodeIndex areas = new CodeIndex();
    final CodeIndex periods = new CodeIndex();
    final CodeIndex groups = new CodeIndex();
    final CodeIndex indicators = new CodeIndex();
    final CodeIndex texts = new CodeIndex();

    private final List<ImportedFile> files = new ArrayList<>();
    private final RowNumbers keys = new RowNumbers();
    private final PairIndex cells = new PairIndex(); // of an indicator and a row of codes: the index of the cell

    private int size;
    private int[] file = new int[64];
    private int[] place = new int[64];
    private int[] column = new int[64];
    private int[] flags = new int[64];
    private int[] text = new int[64];
    private double[] value = new double[64];
    private int @Nullable [] sources;
    private int @Nullable [] comments;
    private double @Nullable [] sampleSizes;
    private double @Nullable [] stdErrors;

    /** Begins a file, and returns its number. */
    int begin(ImportedFile newFile) {
        files.add(newFile);
        return files.size() - 1;
    }

    /** Returns the number of a row of codes. */
    int key(int area, int period, int group) {
        return keys.of(area, period, group);
    }

    /** Returns the cell of an indicator in a row; {@link #size} where there is none: then it must be added next. */
    int cell(int newKey, int newIndicator) {
        return cells.of(newIndicator, newKey);
    }

    /** Adds a cell at the end. */
    void add(ImportedCell cell) {
        if (size == file.length) {
            grow();
        }
        size++;
        set(size - 1, cell);
    }

    /** Sets a cell. */
    void set(int at, ImportedCell cell) {
        file[at] = cell.file;
        place[at] = cell.place;
        column[at] = cell.column;
        flags[at] = cell.flags;
        text[at] = cell.text;
        value[at] = cell.value;
        sources = set(sources, at, cell.source);
        comments = set(comments, at, cell.comment);
        sampleSizes = set(sampleSizes, at, cell.sampleSize);
        stdErrors = set(stdErrors, at, cell.stdError);
    }

    private int @Nullable [] set(int @Nullable [] column, int at, int number) {
        int[] numbers = column;
        if (numbers == null && number >= 0) {
            numbers = new int[file.length];
            Arrays.fill(numbers, NONE);
        }
        if (numbers != null) {
            numbers[at] = number;
        }
        return numbers;
    }

    private double @Nullable [] set(double @Nullable [] column, int at, double number) {
        double[] numbers = column;
        if (numbers == null && !Double.isNaN(number)) {
            numbers = new double[file.length];
            Arrays.fill(numbers, Double.NaN);
        }
        if (numbers != null) {
            numbers[at] = number;
        }
        return numbers;
    }

    /** Returns a file by its number. */
    ImportedFile file(int number) {
        return files.get(number);
    }

    /** Returns the file that a cell was read of. */
    ImportedFile fileOf(int at) {
        return files.get(file[at]);
    }

    /** Returns the index of the row in its file that a cell was read of. */
    int placeOf(int at) {
        return place[at];
    }

    /** Returns the number of the source of a cell; -1 where it has none. */
    int sourceOf(int at) {
        return sources == null ? NONE : sources[at];
    }

    /** Returns whether a cell has a value. */
    boolean hasValue(int at) {
        return text[at] >= 0 || !Double.isNaN(value[at]);
    }

    /** Returns the number of the flags of a cell. */
    int flagsOf(int at) {
        return flags[at];
    }

    /** Returns the file of a cell by its number. */
    int fileNumber(int at) {
        return file[at];
    }

    /** Returns a cell in words. */
    String words(int at) {
        int key = cells.second(at);
        String group = groups.text(keys.group(key));
        return indicators.text(cells.first(at)) + ", " + areas.text(keys.area(key)) + ", "
                + periods.text(keys.period(key))
                + (group.equals(RowKey.TOTAL) ? "" : ", " + group);
    }

    /** Returns some of the rows, so that each area, period and source is in one of them: the first that has it. */
    List<ObservationRow> examples() {
        BitSet seenAreas = new BitSet();
        BitSet seenPeriods = new BitSet();
        BitSet seenSources = new BitSet();
        List<ObservationRow> examples = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int area = keys.area(cells.second(at));
            int period = keys.period(cells.second(at));
            int source = sourceOf(at) + 1;
            if (!seenAreas.get(area) || !seenPeriods.get(period) || !seenSources.get(source)) {
                seenAreas.set(area);
                seenPeriods.set(period);
                seenSources.set(source);
                examples.add(get(at));
            }
        }
        return examples;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ObservationRow get(int at) {
        int key = cells.second(at);
        boolean isText = text[at] >= 0;
        Flags read = fileOf(at).flags(flags[at], hasValue(at));
        return new ObservationRow(
                indicators.text(cells.first(at)),
                areas.text(keys.area(key)),
                periods.text(keys.period(key)),
                groups.text(keys.group(key)),
                isText ? texts.text(text[at]) : null,
                read.status(),
                read.conf(),
                number(sampleSizes, at),
                number(stdErrors, at),
                sourceOf(at) < 0 ? null : texts.text(sourceOf(at)),
                comments == null || comments[at] < 0 ? null : texts.text(comments[at]),
                isText ? ObservationRow.Form.CELL : ObservationRow.Form.NUMBER,
                field -> place(at, field),
                isText ? Double.NaN : value[at]);
    }

    private static @Nullable String number(double @Nullable [] numbers, int at) {
        return numbers == null || Double.isNaN(numbers[at]) ? null : ShortestDecimal.of(numbers[at]);
    }

    private Location place(int at, String field) {
        return fileOf(at).place(place[at], column[at], field);
    }

    private void grow() {
        int length = size + (size >> 1) + 64;
        file = Arrays.copyOf(file, length);
        place = Arrays.copyOf(place, length);
        column = Arrays.copyOf(column, length);
        flags = Arrays.copyOf(flags, length);
        text = Arrays.copyOf(text, length);
        value = Arrays.copyOf(value, length);
        sources = grow(sources, length);
        comments = grow(comments, length);
        sampleSizes = grow(sampleSizes, length);
        stdErrors = grow(stdErrors, length);
    }

    private int @Nullable [] grow(int @Nullable [] numbers, int length) {
        if (numbers == null) {
            return null;
        }
        int[] longer = Arrays.copyOf(numbers, length);
        Arrays.fill(longer, numbers.length, length, NONE);
        return longer;
    }

    private double @Nullable [] grow(double @Nullable [] numbers, int length) {
        if (numbers == null) {
            return null;
        }
        double[] longer = Arrays.copyOf(numbers, length);
        Arrays.fill(longer, numbers.length, length, Double.NaN);
        return longer;
    }
}
