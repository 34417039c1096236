package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.mapping.FileMapping.Attributes;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a file that a mapping names, found in it. What is named and not there is an issue. */
final class Binding {
    private final FileMapping mapping;
    private final ColumnNames columns;

    private Binding(FileMapping mapping, ColumnNames columns) {
        this.mapping = mapping;
        this.columns = columns;
    }

    /**
     * A column of values.
     *
     * @param column its index
     * @param across what its name says of the axes that lie across columns, by axis
     */
    record Slot(int column, Map<String, String> across) {}

    /**
     * What was found.
     *
     * @param slots the columns of values
     * @param axes the columns of each axis that is made of columns
     * @param rules what is kept, skipped, and must have one code
     * @param beside the columns of what stands beside a value
     * @param unnamed the columns that nothing names
     */
    record Found(
            List<Slot> slots, Map<String, int[]> axes, List<ColumnRule> rules, Beside beside, List<String> unnamed) {}

    /**
     * The columns of what stands beside a value.
     *
     * @param status the column of the flags, and so on; {@link #NONE} where there is none
     */
    record Beside(int status, int conf, int sampleSize, int stdError, int comment, int source) {
        static final int NONE = -1;

        boolean isSound() {
            return IntStream.of(status, conf, sampleSize, stdError, comment, source)
                    .noneMatch(column -> column == ColumnNames.MISSING);
        }
    }

    /** Finds the columns; null, with issues, where one is not there. */
    static @Nullable Found find(FileMapping mapping, ForeignTable table, Location where, Issues issues) {
        ColumnNames columns = new ColumnNames(mapping, table);
        Binding binding = new Binding(mapping, columns);
        Map<String, int[]> axes = binding.axes();
        Beside beside = binding.beside();
        List<ColumnRule> rules = binding.rules(axes);
        List<Slot> slots = rules == null ? List.of() : new ValueColumns(mapping, columns, where, issues).find();
        columns.tellMissing(where, issues);
        boolean isSound = axes.size() == mapping.axes().byName().size() && beside.isSound() && !slots.isEmpty();
        return isSound && rules != null ? new Found(slots, axes, rules, beside, columns.unnamed()) : null;
    }

    /** Finds the columns of the axes; an axis is left out where one of its columns is not there. */
    private Map<String, int[]> axes() {
        Map<String, int[]> found = new TreeMap<>();
        mapping.axes().byName().forEach((name, axis) -> {
            int[] places = axis.columns().stream().mapToInt(columns::named).toArray();
            if (Arrays.stream(places).allMatch(each -> each >= 0)) {
                found.put(name, places);
            }
        });
        return found;
    }

    private Beside beside() {
        Attributes attributes = mapping.attributes();
        return new Beside(
                attribute(attributes.status(), Role.STATUS, "OBS_STATUS"),
                attribute(attributes.conf(), Role.CONFIDENTIALITY, "CONF_STATUS"),
                attribute(attributes.sampleSize(), Role.ATTRIBUTE, "SAMPLE_SIZE"),
                attribute(attributes.stdError(), Role.ATTRIBUTE, "STD_ERROR"),
                attribute(attributes.comment(), Role.ATTRIBUTE, "COMMENT"),
                source(attributes.source()));
    }

    private int source(@Nullable Axis source) {
        if (source instanceof Axis.Of of) {
            return columns.named(of.column());
        }
        return source == null ? attribute(null, Role.ATTRIBUTE, "SOURCE") : Beside.NONE;
    }

    /** Returns the column of something beside the values: that which is named, else that which the form has. */
    private int attribute(@Nullable String name, Role role, String standard) {
        if (name != null) {
            return columns.named(name);
        }
        for (int i = 0; i < columns.size() && mapping.form().isStatistical(); i++) {
            ForeignColumn column = columns.get(i);
            boolean isIt = role != Role.ATTRIBUTE || column.name().equals(standard);
            if (column.role() == role && isIt && !columns.isNamed(i)) {
                columns.name(i);
                return i;
            }
        }
        return Beside.NONE;
    }

    private @Nullable List<ColumnRule> rules(Map<String, int[]> axes) {
        List<ColumnRule> rules = new ArrayList<>();
        boolean sound = true;
        for (Map.Entry<String, List<String>> keep : mapping.rules().keep().entrySet()) {
            int column = columns.named(keep.getKey());
            sound &= column >= 0;
            if (column >= 0) {
                rules.add(ColumnRule.keep(column, columns.get(column), keep.getValue()));
            }
        }
        for (Map.Entry<String, List<String>> skip : mapping.rules().skip().entrySet()) {
            int column = columns.named(skip.getKey());
            sound &= column >= 0;
            if (column >= 0) {
                rules.add(ColumnRule.skip(column, columns.get(column), skip.getValue()));
            }
        }
        mapping.rules().ignore().forEach(columns::named);
        mapping.rules().rename().keySet().stream()
                .filter(name -> !mapping.axes().byName().containsKey(name))
                .forEach(columns::named);
        BitSet axisColumns = new BitSet();
        axes.values().forEach(each -> Arrays.stream(each).forEach(axisColumns::set));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.DIMENSION && !axisColumns.get(i)) {
                rules.add(ColumnRule.single(i, columns.get(i)));
                columns.name(i);
            }
        }
        return sound ? rules : null;
    }
}
