package eu.niem.scoring.evaluation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How results are shown to the eye. */
final class Layout {
    private static final List<String> KEY = List.of("REF_AREA", "TIME_PERIOD", "GROUP");

    private Layout() {}

    /**
     * The table without empty columns and some others; area, period and group stand in the title where they are the same in
     * all lines.
     *
     * @param hidden the columns to leave out
     */
    static Table of(DataTable data, String... hidden) {
        StringBuilder title = new StringBuilder(data.title());
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < data.columns().size(); column++) {
            if (List.of(hidden).contains(data.columns().get(column))) {
                continue;
            }
            int place = column;
            List<String> cells = data.rows().stream()
                    .flatMap(row -> Stream.ofNullable(row.get(place)))
                    .map(Object::toString)
                    .distinct()
                    .toList();
            if (!KEY.contains(data.columns().get(column)) || cells.size() != 1) {
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
    static <T> List<@Nullable T> each(List<T> parts) {
        List<@Nullable T> lines = new ArrayList<>(parts);
        if (lines.isEmpty()) {
            lines.add(null);
        }
        return lines;
    }

    /** The part of the highest dimension, which comes first; null where there is none. */
    static <T> @Nullable T highest(List<T> parts) {
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static List<String> pick(List<String> cells, List<Integer> kept) {
        return kept.stream().map(cells::get).toList();
    }
}
