package eu.niem.io.mapping;

import java.util.List;
import java.util.regex.Pattern;

/** Where the area, period, group or indicator of a file's cells comes from. */
public sealed interface Axis {
    /** Returns the columns whose texts it is made of. */
    default List<String> columns() {
        return List.of();
    }

    /** What the file itself says; it is found when the file is opened. */
    record Stated() implements Axis {}

    /** The same code for all cells. */
    record Fixed(String code) implements Axis {}

    /**
     * The texts of a column.
     *
     * @param byName whether they are names, whose code is looked up
     */
    record Of(String column, boolean byName) implements Axis {
        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /**
     * The names of several columns, whose cells hold the values.
     *
     * @param names matches the names; the code is its first group, the whole name where it has none
     */
    record Across(Pattern names) implements Axis {}

    /**
     * The texts of several columns, joined.
     *
     * @param join what stands between them
     */
    record Joined(List<String> columns, String join) implements Axis {
        /** Copies the list. */
        public Joined {
            columns = List.copyOf(columns);
        }
    }
}
