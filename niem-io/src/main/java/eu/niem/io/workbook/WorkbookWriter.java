package eu.niem.io.workbook;

import eu.niem.core.internal.Require;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a workbook, row by row: no more than a few hundred rows are held at once, and every different text once. The
 * same sheets give the same bytes: no time stands in it. It is written to a temporary file first.
 *
 * <ul>
 *   <li>A text is a text, whatever it begins with: nothing is written as a formula.
 *   <li>Nothing is 0 that is not: an empty cell is empty, and a word in a column of numbers is a word.
 *   <li>A text of more than 32 767 characters, which no cell holds, ends in an ellipsis, and its note says so.
 *   <li>The first {@value FastexcelSheet#MOST_NOTES} notes of a sheet are written; more would take long to open. Where
 *       there may be more, the last of them says so.
 * </ul>
 */
public final class WorkbookWriter {
    /** The dependency that a program adds to write workbooks. */
    static final String DEPENDENCY = "org.dhatim:fastexcel:0.20.2";

    private static final String CLASS = "org.dhatim.fastexcel.Workbook";

    private WorkbookWriter() {}

    /**
     * Writes a workbook. The stream stays open.
     *
     * @param title the title among its properties
     * @throws UnsupportedOperationException if fastexcel is not there; the message names the dependency
     * @throws IllegalArgumentException if a sheet has more rows or columns than a spreadsheet can show
     */
    public static void write(OutputStream out, String title, List<WorkbookSheet> sheets) throws IOException {
        Require.notNull("out", out);
        Require.notNull("title", title);
        Require.notNull("sheets", sheets);
        require();
        SteadyBook.write(out, file -> FastexcelBook.write(file, title, sheets));
    }

    /**
     * Refuses to go on without fastexcel.
     *
     * @throws UnsupportedOperationException if it is not there
     */
    public static void require() {
        try {
            Class.forName(CLASS, false, WorkbookWriter.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException(
                    "a workbook (.xlsx) is written with fastexcel, which is not there: add the dependency " + DEPENDENCY
                            + " (on the module path also --add-modules org.dhatim.fastexcel), or save as .csv",
                    e);
        }
    }
}
