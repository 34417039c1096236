package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header of a sheet, of text or of a workbook.
 *
 * <ul>
 *   <li>A column is called what stands in its cell, with one blank for every space or line break within.
 *   <li>A second column of a name is called {@code Name (2)}, a third {@code Name (3)}; one without a name
 *       {@code column 3} by its position.
 *   <li>Cells at the end that hold nothing are no columns, as spreadsheets add them.
 * </ul>
 *
 * @param columns the columns
 * @param cells how many cells the header has, with those at the end that hold nothing
 */
record SheetHeader(List<ForeignColumn> columns, int cells) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Copies the columns. */
    SheetHeader {
        columns = List.copyOf(columns);
    }

    /** Makes the header of the texts of its cells. */
    static SheetHeader of(List<String> texts) {
        int width = texts.size();
        while (width > 0 && Blanks.stripped(texts.get(width - 1)).isEmpty()) {
            width--;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String text = SPACE.matcher(Blanks.stripped(texts.get(i))).replaceAll(" ");
            names.add(text.isEmpty() ? "column " + (i + 1) : text);
        }
        List<ForeignColumn> columns = new ArrayList<>();
        distinct(names).forEach(name -> columns.add(ForeignColumn.of(name, ForeignColumn.Role.FREE)));
        return new SheetHeader(columns, texts.size());
    }

    /** Gives a number to every name that is there already, as no other column has it. */
    private static List<String> distinct(List<String> names) {
        Set<String> taken = new HashSet<>(names);
        Set<String> given = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String unique = name;
            if (!given.add(name)) {
                int number = numbers.getOrDefault(name, 2);
                while (!taken.add(name + " (" + number + ")")) {
                    number++;
                }
                unique = name + " (" + number + ")";
                numbers.put(name, number + 1);
            }
            distinct.add(unique);
        }
        return distinct;
    }

    /** Adds the issue of a header without a name. */
    static void missing(Location where, Issues issues) {
        issues.error(
                "no-header",
                where,
                "there is no header here: the line is empty; say in the mapping in which line the header stands, for"
                        + " example \"header\": 4");
    }

    /**
     * Returns whether a row has no cell beyond the header; else adds an issue.
     *
     * @param filled the number of its cells up to the last that holds something
     * @param where the place of the first cell beyond
     */
    boolean holds(int filled, Location where, Issues issues) {
        if (filled <= columns.size()) {
            return true;
        }
        if (filled <= cells) {
            issues.alikeWarning(
                    "cell-without-column",
                    where,
                    () -> "a cell",
                    () -> "something stands to the right of the last column that has a name; it is left out: name its"
                            + " column in the header if it is needed");
            return true;
        }
        issues.alike(
                "wrong-cell-count",
                where,
                Issues.WHOLE_ROW,
                () -> filled + " cells",
                () -> "the row has " + filled + " cells, the header " + cells
                        + "; add or remove separators, put quotes around a cell that holds one, or say in the mapping in"
                        + " which line the header stands: \"header\": 1");
        return false;
    }
}
