package eu.niem.io.proposal;

import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.DecimalText;
import eu.niem.io.reading.Issues;

/**
 * Finds the header of a sheet below a title. It is, of the first lines under which the rows fit, the first with the
 * most names, none of which is a number other than a year.
 */
final class HeaderLine {
    private static final int LINES = 20;
    private static final int ROWS = 50;

    private HeaderLine() {}

    /** Returns the file with the line of its header; with the first line where none can be found. */
    static ForeignFile of(ForeignForm form, ForeignFile file) {
        ForeignFile best = file;
        long most = 0;
        for (int line = 1; line <= LINES; line++) {
            ForeignFile tried = at(file, line);
            long names = names(form, tried);
            if (names > most) {
                most = names;
                best = tried;
            }
        }
        return best;
    }

    private static ForeignFile at(ForeignFile file, int line) {
        return new ForeignFile(
                file.shown(), file.content(), file.limits(), file.encoding(), file.sheet(), line, file.percent());
    }

    /** Returns the number of names in a line; 0 where it is no header. */
    private static long names(ForeignForm form, ForeignFile file) {
        Issues faults = new Issues(1);
        ForeignTable table = form.open(file, faults);
        if (table == null) {
            return 0;
        }
        int[] rows = {0};
        table.read(ForeignTable.Selection.ALL, row -> ++rows[0] < ROWS, faults);
        boolean hasNumbers = table.columns().stream().map(ForeignColumn::name).anyMatch(HeaderLine::isNumber);
        if (faults.hasErrors() || hasNumbers || rows[0] == 0) {
            return 0;
        }
        return table.columns().stream()
                .map(ForeignColumn::name)
                .filter(name -> !name.matches("column [0-9]+"))
                .count();
    }

    private static boolean isNumber(String name) {
        boolean isWritten =
                DecimalText.isWritten(name) || !DecimalText.readings(name).isEmpty();
        return isWritten && !name.matches("(1[5-9]|20|21)[0-9]{2}");
    }
}
