package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.ForeignTable;
import java.util.HashMap;
import java.util.Map;

/** A file whose cells were read: where they stand in it, and what the letters beside them mean. */
final class ImportedFile {
    private static final String BETWEEN = "\n";
    private static final String REASONS = "MLQ";

    private final String shown;
    private final ForeignForm form;
    private final ForeignTable table;
    private final Binding.Found found;
    private final CodeIndex letters = new CodeIndex();
    private final Map<Integer, Flags> flags = new HashMap<>();
    private boolean hasOldFlags;
    long replaced; // cells for which a file of a preferred source was read later

    ImportedFile(String shown, ForeignForm form, ForeignTable table, Binding.Found found) {
        this.shown = shown;
        this.form = form;
        this.table = table;
        this.found = found;
    }

    /** Returns the number of the letters beside a value. */
    int letters(String status, String conf) {
        if (status.isEmpty() && conf.isEmpty()) {
            return -1;
        }
        hasOldFlags |= Flags.areOld(status);
        return letters.of(conf.isEmpty() ? status : status + BETWEEN + conf);
    }

    /** Returns what letters mean, once the file was read to its end. */
    Flags flags(int number, boolean hasValue) {
        int key = number < 0 ? -1 : 2 * number + (hasValue ? 1 : 0);
        return flags.computeIfAbsent(key, each -> read(number < 0 ? "" : letters.text(number), hasValue));
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
            case "obsStatus" -> found.status();
            case "confStatus" -> found.conf();
            case "sampleSize" -> found.sampleSize();
            case "stdError" -> found.stdError();
            case "source" -> found.source();
            case "comment" -> found.comment();
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

    /** Returns the file. */
    Location place() {
        return Location.of(shown);
    }
}
