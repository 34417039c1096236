package eu.niem.io.table;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;

/** Names tables that are written in another form than is read, and says what to do. */
final class TableForms {
    private static final int[][] WORKBOOKS = {{'P', 'K', 3, 4}, {0xD0, 0xCF, 0x11, 0xE0}};

    private TableForms() {}

    /** Returns whether a file begins as the workbook of a spreadsheet does, whatever it is called. */
    static boolean isWorkbook(byte[] content) {
        for (int[] beginning : WORKBOOKS) {
            boolean same = content.length >= beginning.length;
            for (int i = 0; same && i < beginning.length; i++) {
                same = (content[i] & 0xFF) == beginning[i];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    static void workbook(String file, Issues issues) {
        issues.error(
                "workbook",
                Location.of(file),
                "this is the workbook of a spreadsheet, not a table of text: open it there, and save its sheet as CSV"
                        + " (UTF-8)" + mapping("\"form\": \"excel\""));
    }

    /** Returns how observations can be read from the file as it is. */
    static String mapping(String line) {
        return "; if it holds observations, a mapping.json can read it as it is, by " + line;
    }

    /** Adds an issue for tabs between cells, and for lines above the header. */
    static void named(TableText text, int headerLine, boolean linesAbove, Issues issues) {
        if (text.separator() == '\t') {
            issues.error(
                    "tabs-between-cells",
                    new Location(text.file(), headerLine, 0, ""),
                    "tabs separate the cells: save the file as CSV, with commas or semicolons between them"
                            + mapping("\"form\": \"csv\""));
        }
        if (linesAbove) {
            issues.error(
                    "lines-above-header",
                    new Location(text.file(), 1, 0, ""),
                    "the header stands in line " + headerLine
                            + ", but must be the first line: delete what stands above it, such as a title"
                            + mapping("\"header\": " + headerLine));
        }
    }
}
