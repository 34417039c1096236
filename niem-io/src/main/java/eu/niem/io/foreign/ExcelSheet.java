package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.Workbook.Sheet;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook ({@code .xlsx}, ECMA-376), row by row.
 *
 * <ul>
 *   <li>The sheet is that of the name that is stated, or the only one. Sheets, rows and columns that are hidden are
 *       read like others.
 *   <li>The header stands in the row that is stated; names are made by {@link SheetHeader}. Rows that hold nothing are
 *       passed over.
 *   <li>A number is the shortest text that is the same number, and {@link ForeignRow#number}. In a cell that is shown
 *       as a percentage it is multiplied by 100 where the file asks for that: 0.076 is 7.6.
 *   <li>A day or time is a text as ISO 8601 writes it, as far as it is shown: 2021-05-31, 2021-05, 2021, 12:30:00. What
 *       is true or false is {@code TRUE} or {@code FALSE}; an error its sign, such as {@code #N/A}.
 *   <li>A formula is the value that was computed when the workbook was saved; without one it is a warning.
 *   <li>Of merged cells the first holds the text and the others nothing; where rows are merged, that is a warning.
 *   <li>A workbook with a password, or of before 2007, is no zip archive, and is named as such.
 * </ul>
 */
final class ExcelSheet implements ForeignTable {
    private static final int START = 4;

    private final Workbook workbook;
    private final Sheet sheet;
    private final SheetHeader header;
    private final int headerRow;

    private ExcelSheet(Workbook workbook, Sheet sheet, SheetHeader header, int headerRow) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.header = header;
        this.headerRow = headerRow;
    }

    /** Opens a file; null, with an issue, where it is none of this form. */
    static @Nullable ForeignTable open(ForeignFile file, Issues issues) {
        try {
            if (!isWorkbook(file, issues)) {
                return null;
            }
            Workbook workbook = Workbook.open(file);
            Sheet sheet = sheet(workbook, issues);
            return sheet == null ? null : withHeader(workbook, sheet, issues);
        } catch (IOException e) {
            WorkbookIssues.add(e, Location.of(file.shown()), file, issues);
            return null;
        }
    }

    /** Returns the names of the sheets of a workbook; none where it cannot be read, which opening it says. */
    static List<String> names(ForeignFile file) {
        try {
            return isWorkbook(file, new Issues(1))
                    ? Workbook.open(file).sheets().stream().map(Sheet::name).toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isWorkbook(ForeignFile file, Issues issues) throws IOException {
        byte[] start;
        try (InputStream stream = file.content().open()) {
            start = stream.readNBytes(START);
        }
        if (!FileStart.isZip(start)) {
            WorkbookIssues.none(FileStart.isOldOffice(start), file, issues);
            return false;
        }
        return true;
    }

    private static @Nullable Sheet sheet(Workbook workbook, Issues issues) {
        List<Sheet> sheets = workbook.sheets();
        String wanted = workbook.file().sheet();
        if (wanted == null && sheets.size() == 1) {
            return sheets.get(0);
        }
        for (Sheet each : sheets) {
            if (wanted != null && Blanks.stripped(each.name()).equals(Blanks.stripped(wanted))) {
                return each;
            }
        }
        List<String> names = sheets.stream().map(Sheet::name).toList();
        issues.error(
                "unknown-sheet",
                Location.of(workbook.file().shown()),
                wanted == null
                        ? "the workbook has " + (sheets.isEmpty() ? "no sheet with cells" : "several sheets")
                                + "; say in the mapping which is meant, \"sheet\": \"...\"; " + KnownNames.known(names)
                        : "the workbook has no sheet '" + wanted + "'; " + KnownNames.instead(wanted, names));
        return null;
    }

    private static @Nullable ForeignTable withHeader(Workbook workbook, Sheet sheet, Issues issues) throws IOException {
        int wanted = workbook.file().header();
        List<ExcelSheet> found = new ArrayList<>();
        visit(workbook, sheet, (part, cells) -> {
            while (part.next() && (wanted <= 1 || part.row() <= wanted)) {
                boolean isHeader = wanted <= 1 ? cells.filled() > 0 : part.row() == wanted;
                if (cells.broken() >= 0 && (isHeader || wanted <= 1)) {
                    throw new WorkbookParts.Broken("its header names a text that is not there");
                }
                if (isHeader) {
                    List<String> names = IntStream.range(0, cells.width())
                            .mapToObj(cells::text)
                            .toList();
                    found.add(new ExcelSheet(workbook, sheet, SheetHeader.of(names), part.row()));
                    return false;
                }
            }
            return false;
        });
        if (found.isEmpty() || found.get(0).columns().isEmpty()) {
            SheetHeader.missing(new Location(workbook.file().shown(), wanted, 0, sheet.name()), issues);
            return null;
        }
        return found.get(0);
    }

    private static void visit(Workbook workbook, Sheet sheet, Visit visit) throws IOException {
        boolean isThere = new WorkbookParts(workbook.file()).visit((name, stream) -> {
            if (!name.equals(sheet.part())) {
                return true;
            }
            SheetCells cells = new SheetCells(workbook);
            if (visit.see(new SheetPart(name, stream, cells, workbook.file().limits()), cells)) {
                WorkbookParts.pass(stream);
            }
            return false;
        });
        if (!isThere) {
            throw new WorkbookParts.Broken("it has no part " + sheet.part() + ", which it names");
        }
    }

    @Override
    public List<ForeignColumn> columns() {
        return header.columns();
    }

    @Override
    public void read(Selection selection, RowVisitor visitor, Issues issues) {
        int[] row = {headerRow};
        try {
            visit(workbook, sheet, (part, cells) -> {
                while (!issues.isFull() && part.next()) {
                    row[0] = part.row();
                    boolean isRow = part.row() > headerRow && (cells.filled() > 0 || cells.broken() >= 0);
                    if (isRow && holds(cells, issues) && !visitor.see(cells)) {
                        return false;
                    }
                }
                if (!issues.isFull()) {
                    merged(part.merged(headerRow), issues);
                }
                return true;
            });
        } catch (IOException e) {
            WorkbookIssues.add(
                    e, new Location(workbook.file().shown(), row[0], 0, sheet.name()), workbook.file(), issues);
        }
    }

    private boolean holds(SheetCells cells, Issues issues) {
        int width = header.columns().size();
        if (cells.broken() >= 0) {
            WorkbookIssues.broken(place(cells.index(), cells.broken()), issues);
            return false;
        }
        if (cells.formula() >= 0 && cells.formula() < width) {
            WorkbookIssues.notComputed(place(cells.index(), cells.formula()), issues);
        }
        return cells.filled() <= width || header.holds(cells.filled(), place(cells.index(), width), issues);
    }

    private void merged(String range, Issues issues) {
        if (!range.isEmpty()) {
            WorkbookIssues.merged(range, new Location(workbook.file().shown(), 0, 0, sheet.name()), issues);
        }
    }

    /** Returns the row, and the sheet with the letters of the column, so that issues of a column are told as one. */
    @Override
    public Location place(int row, int column) {
        return new Location(workbook.file().shown(), row, 0, sheet.name() + "!" + SheetPart.letters(column));
    }

    /** Looks at the rows of a sheet. */
    private interface Visit {
        /** Sees the rows; returns whether what follows them in the part is to be checked too. */
        boolean see(SheetPart part, SheetCells cells) throws IOException;
    }
}
