package eu.niem.io.mapping;

import eu.niem.io.check.ImportReport;
import eu.niem.io.check.ImportReport.Line;
import eu.niem.io.check.ImportReport.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the cells of one file. */
final class FileTally {
    private final String file;
    private final List<Line> axes = new ArrayList<>();
    private final List<Line> leftOut = new ArrayList<>();
    long cells;
    long values;
    long flagged;
    long wrong;
    long preferred;
    long blank;
    boolean hasMetadataFlag;

    FileTally(String file) {
        this.file = file;
    }

    /** Adds what was read of a code. */
    void read(String axis, String text, String code, long count, long withValue) {
        if (count > 0) {
            String note = code.isEmpty() || code.equals(text) ? "" : "read as " + code;
            axes.add(new Line(file, axis, text, Outcome.READ, "", count, withValue, note));
        }
    }

    /** Adds what was not understood of a code. */
    void notUnderstood(String axis, String text, long count) {
        axes.add(new Line(file, axis, text, Outcome.NOT_UNDERSTOOD, "", count, 0, ""));
    }

    /** Adds what a rule left out. */
    void leftOut(String column, String text, String rule, long count, String note) {
        leftOut.add(new Line(file, column, text, Outcome.LEFT_OUT, rule, count, 0, note));
    }

    /** Returns the lines: the file, what was read of it by code, and what was left out. */
    ImportReport report() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                file, "", "", Outcome.READ, "", cells, values, flagged == 0 ? "" : flagged + " values have a flag"));
        if (wrong > 0) {
            lines.add(new Line(file, "", "", Outcome.NOT_UNDERSTOOD, "", wrong, 0, "see the errors"));
        }
        if (preferred > 0) {
            lines.add(new Line(
                    file, "", "", Outcome.LEFT_OUT, "prefer", preferred, 0, "another source is preferred there"));
        }
        if (blank > 0) {
            lines.add(new Line(file, "", "", Outcome.LEFT_OUT, "blank", blank, 0, "rows without any text"));
        }
        if (hasMetadataFlag) {
            lines.add(new Line(
                    file,
                    "flag",
                    "i",
                    Outcome.LEFT_OUT,
                    "older list of flags",
                    0,
                    0,
                    "'see metadata', which is no flag: the file has letters of the list before January 2025"));
        }
        lines.addAll(axes);
        lines.addAll(leftOut);
        return new ImportReport(lines);
    }
}
