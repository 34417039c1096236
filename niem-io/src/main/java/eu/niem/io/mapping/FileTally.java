package eu.niem.io.mapping;

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
            axes.add(Line.of(file, Outcome.READ, count, withValue)
                    .withCode(axis, text)
                    .withNote(note));
        }
    }

    /** Adds what a rule left out. */
    void leftOut(String column, String text, String rule, long count, String note) {
        leftOut.add(Line.of(file, Outcome.LEFT_OUT, count, 0)
                .withCode(column, text)
                .withRule(rule)
                .withNote(note));
    }

    /** Returns the lines: the file, what was read of it by code, and what was left out. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(file, Outcome.READ, cells, values)
                .withNote(flagged == 0 ? "" : flagged + " values have a flag"));
        if (wrong > 0) {
            lines.add(Line.of(file, Outcome.NOT_UNDERSTOOD, wrong, 0).withNote("see the errors"));
        }
        if (preferred > 0) {
            lines.add(leftOut("prefer", preferred, "another source is preferred there"));
        }
        if (blank > 0) {
            lines.add(leftOut("blank", blank, "rows without any text"));
        }
        if (hasMetadataFlag) {
            lines.add(leftOut(
                            "older list of flags",
                            0,
                            "'see metadata', which is no flag: the file has letters of the list before January 2025")
                    .withCode("flag", "i"));
        }
        lines.addAll(axes);
        lines.addAll(leftOut);
        return lines;
    }

    private Line leftOut(String rule, long count, String note) {
        return Line.of(file, Outcome.LEFT_OUT, count, 0).withRule(rule).withNote(note);
    }
}
