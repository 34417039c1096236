package eu.niem.io.workbook;

import eu.niem.core.result.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds how the columns of a result are shown: by their names where these say it, else by what they hold. */
final class ResultColumns {
    static final String STATUS = "STATUS";
    private static final Set<String> SHARES = Set.of("OBSERVED", "AVAILABLE_SHARE");
    private static final int LONG_TEXT = 60;

    private ResultColumns() {}

    /** Returns the columns of a result. */
    static List<SheetColumn> of(DataTable data) {
        return IntStream.range(0, data.columns().size())
                .mapToObj(column -> SheetColumn.of(data.columns().get(column), kind(data, column)))
                .toList();
    }

    private static CellKind kind(DataTable data, int column) {
        String name = data.columns().get(column);
        boolean whole = false;
        boolean number = false;
        boolean isLong = false;
        for (List<@Nullable Object> row : data.rows()) {
            Object cell = row.get(column);
            whole |= cell instanceof Integer;
            number |= cell instanceof Double;
            isLong |= cell instanceof String text && text.length() > LONG_TEXT;
        }
        if (number) {
            return SHARES.contains(name) ? CellKind.PERCENT : name.equals("SCORE") ? CellKind.SCORE : CellKind.NUMBER;
        }
        return whole ? CellKind.WHOLE : isLong ? CellKind.LONG : CellKind.TEXT;
    }

    /** Returns a result without the columns that are empty in all rows. */
    static DataTable filled(DataTable data) {
        int[] kept = IntStream.range(0, data.columns().size())
                .filter(column -> data.rows().stream().anyMatch(row -> row.get(column) != null))
                .toArray();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : data.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            IntStream.of(kept).forEach(column -> cells.add(row.get(column)));
            rows.add(cells);
        }
        return new DataTable(
                data.title(), IntStream.of(kept).mapToObj(data.columns()::get).toList(), rows);
    }

    /** Returns a result with the names of the nodes whose ids stand in its first column, behind these. */
    static DataTable named(DataTable data, UnaryOperator<String> name) {
        List<String> columns = new ArrayList<>(data.columns());
        columns.add(1, "NAME");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : data.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.add(1, name.apply(String.valueOf(row.get(0))));
            rows.add(cells);
        }
        return new DataTable(data.title(), columns, rows);
    }

    /** Returns the rows of a result, flags with a note. */
    static List<List<@Nullable Object>> rows(DataTable data) {
        int status = data.columns().indexOf(STATUS);
        if (status < 0) {
            return data.rows();
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : data.rows()) {
            List<@Nullable Object> noted = new ArrayList<>(row);
            if (row.get(status) instanceof String flags) {
                noted.set(status, SheetCell.noted(flags, FlagWords.of(flags)));
            }
            rows.add(noted);
        }
        return rows;
    }
}
