package eu.niem.io.check;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was read of the files of others, and what was left out by which rule: by file, axis and code, each with its
 * number of cells.
 *
 * <ul>
 *   <li>The first line of a file counts all cells that were read, and those of them that hold a value.
 *   <li>A code of an axis is counted as the file has it; the note says what it became, where that is another.
 *   <li>A cell that gives way to that of a preferred source is counted at the codes of both files, and in the first
 *       line of the one that is read; the line {@code prefer} of the other says how many gave way.
 *   <li>A row that is left out is counted at the column whose rule left it out: the first in the order of the mapping.
 * </ul>
 *
 * @param lines the lines, file by file
 */
@SuppressWarnings("serial") // the list is a copy that can be serialised
public record ImportReport(List<Line> lines) implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("FILE", Line::file)
            .andText("AXIS", Line::axis)
            .andText("CODE", Line::code)
            .and("OUTCOME", line -> line.outcome().code())
            .andText("RULE", Line::rule)
            .and("CELLS", line -> (double) line.cells())
            .and("VALUES", line -> (double) line.values())
            .andText("NOTE", Line::note);

    /** Copies the list. */
    public ImportReport {
        lines = Require.list("lines", lines);
    }

    /** Returns the number of cells that were read of all files. */
    public long cells() {
        return totals().mapToLong(Line::cells).sum();
    }

    /** Returns the number of cells with a value that were read of all files. */
    public long values() {
        return totals().mapToLong(Line::values).sum();
    }

    private Stream<Line> totals() {
        return lines.stream().filter(line -> line.axis().isEmpty() && line.outcome() == Outcome.READ);
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title(), lines);
    }

    @Override
    public Table table() {
        return data().table();
    }

    private String title() {
        return "Read: " + cells() + " cells, " + values() + " with a value";
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /** What became of something in a file. */
    public enum Outcome {
        /** It was read. */
        READ,
        /** It was left out by a rule. */
        LEFT_OUT,
        /** It could not be understood, and is an issue. */
        NOT_UNDERSTOOD;

        /** Returns its code in tables, such as {@code left-out}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A line of the report.
     *
     * @param file the file
     * @param axis what a code belongs to: {@code area}, {@code period}, {@code group}, {@code indicator}, or the name
     *     of a column; empty for the file
     * @param code the code as the file has it; empty for the file, or a whole column
     * @param outcome what became of it
     * @param rule the rule that left it out, as in a mapping; empty where none did
     * @param cells the number of cells
     * @param values the number of them that hold a value; 0 where that was not looked at
     * @param note what else is to be known; empty where nothing is
     */
    public record Line(
            String file, String axis, String code, Outcome outcome, String rule, long cells, long values, String note)
            implements Serializable {
        /** Checks that nothing is null. */
        public Line {
            Require.notNull("file", file);
            Require.notNull("axis", axis);
            Require.notNull("code", code);
            Require.notNull("outcome", outcome);
            Require.notNull("rule", rule);
            Require.notNull("note", note);
        }

        /** Makes a line about a file. */
        public static Line of(String file, Outcome outcome, long cells, long values) {
            return new Line(file, "", "", outcome, "", cells, values, "");
        }

        /** Returns a copy about a code of an axis. */
        public Line withCode(String newAxis, String newCode) {
            return new Line(file, newAxis, newCode, outcome, rule, cells, values, note);
        }

        /** Returns a copy with the rule that left it out. */
        public Line withRule(String newRule) {
            return new Line(file, axis, code, outcome, newRule, cells, values, note);
        }

        /** Returns a copy with a note. */
        public Line withNote(String newNote) {
            return new Line(file, axis, code, outcome, rule, cells, values, newNote);
        }

        /** Returns a copy of another file. */
        public Line withFile(String newFile) {
            return new Line(newFile, axis, code, outcome, rule, cells, values, note);
        }
    }
}
