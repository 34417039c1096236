package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The rows of the part of a workbook that holds a sheet, one after the other; no more than one is held. */
final class SheetPart {
    private static final int MOST_ROWS = 1 << 20;
    private static final int LETTERS = 26;

    private final String name;
    private final Limits limits;
    private final XmlPart xml;
    private final SheetCells cells;
    private long count;
    private int row;

    SheetPart(String name, InputStream stream, SheetCells cells, Limits limits) throws IOException {
        this.name = name;
        this.limits = limits;
        this.cells = cells;
        this.xml = new XmlPart(name, stream, limits);
    }

    /** Goes on to the next row; false where there is none. */
    boolean next() throws IOException {
        while (xml.next()) {
            if (xml.isStart("row")) {
                int number = xml.number("r", row + 1);
                if (number <= row || number > MOST_ROWS) {
                    throw new WorkbookParts.Broken("its part " + name + " has a row " + number + " after row " + row);
                }
                row = number;
                cells.begin(row);
                cells();
                return true;
            }
            if (xml.isEnd("sheetData")) {
                return false;
            }
        }
        return false;
    }

    private void cells() throws IOException {
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                int next = column(xml.attribute("r"), column + 1);
                if (next <= column || next >= SheetCells.MOST_COLUMNS) {
                    throw new WorkbookParts.Broken("its part " + name + " has cells in row " + row
                            + " that are out of their order, or beyond column XFD");
                }
                if (++count > limits.elements()) {
                    throw new TooMany();
                }
                column = next;
                cells.add(column, xml.attribute("t"), xml.number("s", 0));
                cell();
            }
        }
    }

    private void cell() throws IOException {
        boolean isValue = false;
        boolean hasFormula = false;
        boolean isSpoken = false; // how a text is spoken is no part of it
        boolean ends = false;
        while (!ends && xml.next()) {
            if (xml.isTag()) {
                switch (xml.element()) {
                    case "v", "t" -> isValue = xml.isStart() && !isSpoken;
                    case "f" -> hasFormula = true;
                    case "rPh" -> isSpoken = xml.isStart();
                    case "c" -> ends = xml.isEnd();
                    default -> {
                        // how a text looks
                    }
                }
            } else if (isValue) {
                xml.append(cells.chars());
            }
        }
        cells.end(hasFormula);
    }

    /** Returns the index of the column of a place such as {@code B7}; another where none is given. */
    private static int column(@Nullable String place, int other) {
        if (place == null) {
            return other;
        }
        int column = 0;
        for (int i = 0; i < place.length() && column < SheetCells.MOST_COLUMNS * LETTERS; i++) {
            char letter = place.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = LETTERS * column + (letter - 'A' + 1);
        }
        return column - 1;
    }

    /** Returns the letters of a column, such as {@code AB}. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Returns the row that was gone to last. */
    int row() {
        return row;
    }

    /** Returns the first range of merged cells with several rows, of which one is below a row; empty if none. */
    String merged(int below) throws IOException {
        while (xml.next() && !xml.isEnd("mergeCells")) {
            if (xml.isStart("mergeCell")) {
                String range = xml.text("ref");
                int colon = range.indexOf(':');
                int first = rowOf(range, 0);
                int last = rowOf(range, colon + 1);
                if (colon > 0 && last > Math.max(first, below)) {
                    return range;
                }
            }
        }
        return "";
    }

    private static int rowOf(String range, int start) {
        int number = 0;
        for (int i = start; i < range.length() && range.charAt(i) != ':' && number <= MOST_ROWS; i++) {
            char each = range.charAt(i);
            number = each >= '0' && each <= '9' ? 10 * number + (each - '0') : number;
        }
        return number;
    }

    /** There are more cells than there may be. */
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
