package eu.niem.io.mapping;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.mapping.Binding.Found;
import eu.niem.io.reading.CodeIndex;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Area, period, group and indicator of the cells of a file: their codes in a row, and how often each text was read. */
final class FileAxes {
    private final FileMapping mapping;
    private final ForeignTable table;
    private final Found found;
    private final Location where;
    private final Meanings meanings;
    private final List<BoundAxis> axes;
    private final int[] texts;

    FileAxes(
            FileMapping mapping,
            ForeignTable table,
            Found found,
            Location where,
            Meanings meanings,
            ImportedCells cells) {
        this.mapping = mapping;
        this.table = table;
        this.found = found;
        this.where = where;
        this.meanings = meanings;
        Axis group = mapping.axes().group();
        this.axes = List.of(
                axis("area", mapping.axes().area(), cells.areas),
                axis("period", mapping.axes().period(), cells.periods),
                axis("group", group == null ? new Axis.Fixed(RowKey.TOTAL) : group, cells.groups),
                axis("indicator", mapping.axes().indicator(), cells.indicators));
        this.texts = new int[axes.size()];
    }

    /**
     * Looks at a row; false, with an issue, where one of its codes is not known.
     *
     * @param slot which of the columns with values is looked at
     */
    boolean see(ForeignRow row, int slot) {
        boolean isKnown = true;
        for (int i = 0; i < texts.length; i++) {
            BoundAxis axis = axes.get(i);
            texts[i] = axis.number(axis.text(row, slot));
            isKnown &= axis.code(texts[i]) >= 0;
        }
        return isKnown;
    }

    /** Returns the number of the area of the row that was seen. */
    int area() {
        return code(0);
    }

    /** Returns the number of its period. */
    int period() {
        return code(1);
    }

    /** Returns the number of its group. */
    int group() {
        return code(2);
    }

    /** Returns the number of its indicator. */
    int indicator() {
        return code(3);
    }

    private int code(int axis) {
        return axes.get(axis).code(texts[axis]);
    }

    /** Counts the row that was seen. */
    void count(boolean hasValue) {
        for (int i = 0; i < texts.length; i++) {
            axes.get(i).count(texts[i], hasValue);
        }
    }

    /** Adds a line for each text to a report; the total of a file without groups is no line. */
    void report(FileTally tally) {
        for (BoundAxis axis : axes) {
            if (mapping.axes().group() != null || axis != axes.get(2)) {
                int[] columns = found.axes().getOrDefault(axis.name(), new int[0]);
                axis.report(
                        tally,
                        columns.length == 1 ? table.columns().get(columns[0]).units() : Map.of());
            }
        }
    }

    /**
     * Finds an axis.
     *
     * @param axis null where the names of the columns say it
     */
    private BoundAxis axis(String name, @Nullable Axis axis, CodeIndex codes) {
        int[] columns = found.axes().getOrDefault(name, new int[0]);
        boolean byName = axis instanceof Axis.Of of && of.byName();
        boolean isStatistical = mapping.form().isStatistical();
        String column = columns.length == 1 ? columnName(columns[0]) : "";
        Location place = columns.length == 0 ? where : new Location(where.file(), 0, 0, columnName(columns[0]));
        Map<String, String> renamed = renames(column, name);
        BoundAxis.Meaning meaning = text -> {
            String code = renamed.get(text);
            return code == null
                    ? meanings.code(name, text, byName, isStatistical, place)
                    : meanings.code(name, code, false, false, place);
        };
        return new BoundAxis(name, texts(name, axis, columns), meaning, codes);
    }

    private BoundAxis.Texts texts(String name, @Nullable Axis axis, int[] columns) {
        if (axis instanceof Axis.Fixed fixed) {
            return (row, slot) -> fixed.code();
        }
        if (axis instanceof Axis.Of) {
            int column = columns[0];
            return (row, slot) -> row.text(column);
        }
        if (axis instanceof Axis.Joined joined) {
            List<Map<String, String>> renamed =
                    joined.columns().stream().map(column -> renames(column, "")).toList();
            return (row, slot) -> joined(row, columns, renamed, joined.join());
        }
        List<String> ofSlots = found.slots().stream()
                .map(slot -> slot.across().getOrDefault(name, ""))
                .toList();
        return (row, slot) -> ofSlots.get(slot);
    }

    /** Joins the texts of columns; one that is renamed to nothing is left out with its joint, such as a total. */
    private static String joined(ForeignRow row, int[] columns, List<Map<String, String>> renamed, String join) {
        StringBuilder text = new StringBuilder();
        boolean isFirst = true;
        for (int i = 0; i < columns.length; i++) {
            String part = row.text(columns[i]);
            String code = renamed.get(i).get(part);
            if (code == null || !code.isEmpty()) {
                text.append(isFirst ? "" : join).append(code == null ? part : code);
                isFirst = false;
            }
        }
        return text.toString();
    }

    /** Returns the codes for texts of a column, or of an axis by its own name. */
    private Map<String, String> renames(String column, String axis) {
        return mapping.rules().rename().entrySet().stream()
                .filter(rename -> ColumnNames.isSame(rename.getKey(), column)
                        || rename.getKey().equals(axis))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());
    }

    private String columnName(int column) {
        return table.columns().get(column).name();
    }
}
