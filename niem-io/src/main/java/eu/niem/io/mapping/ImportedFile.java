package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.CodeIndex;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A file whose cells were read: where they stand in it, and what the letters beside them mean. */
final class ImportedFile {
    private static final String BETWEEN = "\n";
    private static final String REASONS = "MLQ";

    private final ForeignForm form;
    private final ForeignTable table;
    private final Binding.Found found;
    private final FileTally tally;
    private final CodeIndex letters = new CodeIndex();
    private @Nullable Flags[] flags = {}; // by the number of letters, twice: without and with a value
    private String lastLetters = "";
    private boolean hasOldFlags;

    ImportedFile(ForeignForm form, ForeignTable table, Binding.Found found, FileTally tally) {
        this.form = form;
        this.table = table;
        this.found = found;
        this.tally = tally;
    }

    /** Returns the counts of the file. */
    FileTally tally() {
        return tally;
    }

    /** Looks at the letters of a row, which say which list of flags the file has, also where the row is left out. */
    void see(ForeignRow row) {
        int column = found.beside().status();
        if (column >= 0 && !hasOldFlags) {
            String text = row.text(column);
            if (!text.equals(lastLetters)) {
                lastLetters = text;
                hasOldFlags = Flags.areOld(text);
            }
        }
    }

    /** Looks at letters that no row showed. */
    void see(Collection<String> others) {
        hasOldFlags |= others.stream().anyMatch(Flags::areOld);
    }

    /** Returns the number of the letters beside a value. */
    int letters(String status, String conf) {
        if (status.isEmpty() && conf.isEmpty()) {
            return -1;
        }
        return letters.of(conf.isEmpty() ? status : status + BETWEEN + conf);
    }

    /** Returns what letters mean, once the file was read to its end. */
    Flags flags(int number, boolean hasValue) {
        if (number < 0) {
            return Flags.NONE;
        }
        if (flags.length < 2 * letters.size()) {
            flags = Arrays.copyOf(flags, 2 * letters.size());
        }
        int at = 2 * number + (hasValue ? 1 : 0);
        Flags known = flags[at];
        if (known == null) {
            known = read(letters.text(number), hasValue);
            flags[at] = known;
        }
        return known;
    }

    /** Counts a cell, once all files were read. */
    void count(int number, boolean hasValue) {
        Flags read = flags(number, hasValue);
        tally.cells++;
        tally.values += hasValue ? 1 : 0;
        tally.flagged += hasValue && !read.status().isEmpty() ? 1 : 0;
        tally.hasMetadataFlag |= read.metadata();
    }

    /** Returns whether letters say why there is no value, so that nothing may stand in its place. */
    boolean sayWhy(int number) {
        if (number < 0) {
            return false;
        }
        Flags read = read(letters.text(number), false);
        boolean hasReason = read.status().chars().anyMatch(letter -> REASONS.indexOf(letter) >= 0);
        return hasReason || !(read.conf().isEmpty() || read.conf().equals("F"));
    }

    private Flags read(String text, boolean hasValue) {
        int between = text.indexOf(BETWEEN);
        String status = between < 0 ? text : text.substring(0, between);
        String conf = between < 0 ? "" : text.substring(between + 1);
        return Flags.read(status, conf, hasValue, hasOldFlags, form);
    }

    /** Returns where a field of an observation stands, as {@code obsValue}. */
    Location place(int row, int valueColumn, String field) {
        int column = switch (field) {
            case "obsValue" -> valueColumn;
            case "refArea" -> axis("area", valueColumn);
            case "timePeriod" -> axis("period", valueColumn);
            case "group" -> axis("group", valueColumn);
            case "indicator" -> axis("indicator", valueColumn);
            case "obsStatus" -> found.beside().status();
            case "confStatus" -> found.beside().conf();
            case "sampleSize" -> found.beside().sampleSize();
            case "stdError" -> found.beside().stdError();
            case "source" -> found.beside().source();
            case "comment" -> found.beside().comment();
            default -> valueColumn;
        };
        return place(row, column < 0 ? valueColumn : column);
    }

    /** Returns where a cell stands. */
    Location place(int row, int column) {
        return table.place(row, column);
    }

    private int axis(String axis, int otherwise) {
        int[] columns = found.axes().getOrDefault(axis, new int[0]);
        return columns.length == 0 ? otherwise : columns[0];
    }
}
