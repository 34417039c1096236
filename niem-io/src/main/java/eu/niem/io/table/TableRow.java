package eu.niem.io.table;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a table, its cells by the names of their columns. */
final class TableRow {
    private final Sheet sheet;
    private final Map<String, Integer> columns;
    private final int row;

    /**
     * Makes a row of a sheet.
     *
     * @param columns the indexes of its columns by their names
     * @param row its index among the rows
     */
    TableRow(Sheet sheet, Map<String, Integer> columns, int row) {
        this.sheet = sheet;
        this.columns = columns;
        this.row = row;
    }

    /** Returns the names of the columns, in the order of the table. */
    Set<String> columns() {
        return columns.keySet();
    }

    /** Returns the place of a cell; that of the row where the table has no such column. */
    Location at(String column) {
        Integer index = columns.get(column);
        int line = sheet.lines().line(row);
        return index == null ? sheet.places().cell(line, 0, "") : sheet.places().cell(line, index, column);
    }

    /** Returns a text as it stands; empty where the table has no such column. */
    String text(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : FormulaEscape.unescape(sheet.lines().cell(row, index));
    }

    /** Returns a code, without space around it; empty where there is none, or, with an issue, one that cannot be. */
    String code(String column, Issues issues) {
        String written = text(column);
        String code = written.strip();
        if (code.length() < written.length() && !code.isEmpty()) {
            issues.alikeWarning(
                    "space-around-code",
                    at(column),
                    () -> Shown.quoted(code),
                    () -> "there is space around '" + code + "'; it is read without");
        }
        if (hasControl(code)) {
            issues.error("invalid-code", at(column), "a code must have no line breaks or control characters in it");
            return "";
        }
        return code;
    }

    private static boolean hasControl(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (Character.isISOControl(code.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether there is nothing but space in all cells, as spreadsheets leave it behind. */
    boolean isBlank() {
        for (int i = 0; i < sheet.lines().width(row); i++) {
            if (!sheet.lines().cell(row, i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a code that must be there; empty, with an issue, where it is not. That the table has no such column is an
     * issue of its header.
     */
    String required(String column, Issues issues) {
        String code = code(column, issues);
        if (columns.containsKey(column) && text(column).isBlank()) {
            issues.error("missing-value", at(column), "the cell must not be empty; give the row its " + column);
        }
        return code;
    }

    /**
     * Returns the one of several choices whose code stands in a cell that must not be empty; null, with an issue, where
     * there is none.
     *
     * @param what what a choice is called in the issue
     */
    <T> @Nullable T choice(
            String column, List<T> choices, Function<? super T, String> code, String what, Issues issues) {
        String written = required(column, issues);
        for (T choice : choices) {
            if (code.apply(choice).equals(written)) {
                return choice;
            }
        }
        if (!written.isEmpty()) {
            issues.error(
                    "unknown-" + column.toLowerCase(Locale.ROOT),
                    at(column),
                    written,
                    () -> "there is no " + what + " '" + written + "'; "
                            + KnownNames.instead(
                                    written, choices.stream().map(code).toList()));
        }
        return null;
    }

    /** Returns a date; null where there is none, or, with an issue, none that exists. */
    @Nullable
    LocalDate date(String column, Issues issues) {
        String code = code(column, issues);
        if (code.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(code);
        } catch (DateTimeParseException e) {
            issues.alike(
                    "invalid-date",
                    at(column),
                    column,
                    () -> Shown.quoted(code),
                    () -> "a date must be written like 2021-05-31, but was '" + code + "'");
            return null;
        }
    }

    /** Returns the codes joined by {@code +}, each once; none where the cell is empty. */
    List<String> codes(String column, Issues issues) {
        String joined = code(column, issues);
        if (joined.isEmpty()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : joined.split("\\+", -1)) {
            String code = part.strip();
            if (code.isEmpty()) {
                issues.error(
                        "empty-entry",
                        at(column),
                        "between, before and after '+' there must be a code: '" + joined + "'");
            } else if (!seen.add(code)) {
                issues.error("duplicate-entry", at(column), "'" + code + "' is listed twice; remove one of them");
            } else {
                codes.add(code);
            }
        }
        return codes;
    }
}
