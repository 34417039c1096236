package eu.niem.scoring.evaluation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How results are shown to the eye. */
public final class ResultLayout {
    private static final List<String> KEY = List.of("REF_AREA", "TIME_PERIOD", "GROUP");
    private static final List<String> ROUNDS = List.of("FROM", "TO");

    private ResultLayout() {}

    /** A result on two rounds with columns for these, since a file has no title. */
    public static DataTable between(String from, String to, DataTable data) {
        List<String> columns = new ArrayList<>(ROUNDS);
        columns.addAll(data.columns());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : data.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(from, to));
            cells.addAll(row);
            rows.add(cells);
        }
        return new DataTable(data.title(), columns, rows);
    }

    /**
     * The table without empty columns, those of rounds, which the title names, and some others; area, period and group
     * stand in the title where they are the same in all lines.
     *
     * @param hidden the columns to leave out
     */
    public static Table of(DataTable data, String... hidden) {
        StringBuilder title = new StringBuilder(data.title());
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < data.columns().size(); column++) {
            String name = data.columns().get(column);
            if (ROUNDS.contains(name) || List.of(hidden).contains(name)) {
                continue;
            }
            int place = column;
            List<String> cells = data.rows().stream()
                    .flatMap(row -> Stream.ofNullable(row.get(place)))
                    .map(Object::toString)
                    .distinct()
                    .toList();
            if (!KEY.contains(name) || cells.size() != 1) {
                kept.add(column);
            } else if (!cells.get(0).equals(RowKey.TOTAL)) {
                title.append(", ").append(cells.get(0));
            }
        }
        Table all = data.table();
        Table shown = new Table(
                title.toString(),
                pick(all.header(), kept),
                all.rows().stream().map(row -> pick(row, kept)).toList());
        return shown.rows().isEmpty() ? shown : shown.withoutEmptyColumns();
    }

    /** What lines are repeated for: each part, or nothing where there is none, so that no line is lost. */
    public static <T> List<@Nullable T> each(List<T> parts) {
        List<@Nullable T> lines = new ArrayList<>(parts);
        if (lines.isEmpty()) {
            lines.add(null);
        }
        return lines;
    }

    /** The part of the highest dimension, which comes first; null where there is none. */
    public static <T> @Nullable T highest(List<T> parts) {
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static List<String> pick(List<String> cells, List<Integer> kept) {
        return kept.stream().map(cells::get).toList();
    }
}
