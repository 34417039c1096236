package eu.niem.io.mapping;

import eu.niem.io.check.ImportReport.Line;
import eu.niem.io.check.ImportReport.Outcome;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the cells of one file. */
final class FileTally {
    private static final int UNITS = 3;

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
    private final List<String> units = new ArrayList<>();

    FileTally(String file) {
        this.file = file;
    }

    /** Adds what was read of a code. */
    void read(String axis, String text, String code, String unit, long count, long withValue) {
        if (count > 0) {
            String renamed = code.isEmpty() || code.equals(text) ? "" : "read as " + code;
            String note = renamed + (renamed.isEmpty() || unit.isEmpty() ? "" : "; ") + unit;
            axes.add(Line.of(file, Outcome.READ, count, withValue)
                    .withCode(axis, text)
                    .withNote(note));
        }
    }

    /** Adds what the values of a code are counted in that is no code of an axis by itself. */
    void unit(String words) {
        units.add(words);
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
        lines.add(Line.of(file, Outcome.READ, cells, values).withNote(note()));
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

    private String note() {
        List<String> notes = new ArrayList<>();
        if (flagged > 0) {
            notes.add(flagged + " values have a flag");
        }
        if (!units.isEmpty()) {
            notes.add(Shown.some(units.stream().limit(UNITS).toList(), units.size()));
        }
        return String.join("; ", notes);
    }

    private Line leftOut(String rule, long count, String note) {
        return Line.of(file, Outcome.LEFT_OUT, count, 0).withRule(rule).withNote(note);
    }
}
