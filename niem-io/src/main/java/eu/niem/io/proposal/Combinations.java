package eu.niem.io.proposal;

import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which columns tell rows of the same cell apart, and which of their codes to keep. */
final class Combinations {
    private static final int MOST = 200_000;

    private final SeenTable table;
    private final Collection<SeenColumn> values;

    /**
     * Prepares a look at the rows of a table.
     *
     * @param values the columns of values
     */
    Combinations(SeenTable table, Collection<SeenColumn> values) {
        this.table = table;
        this.values = values;
    }

    /** Returns those of some columns whose texts differ between rows in which all axes have the same text. */
    List<SeenColumn> differing(List<SeenColumn> axes, List<SeenColumn> columns) {
        Map<List<String>, List<String>> firsts = new HashMap<>();
        boolean[] differs = new boolean[columns.size()];
        rows(row -> {
            List<String> texts = texts(columns, row);
            List<String> key = texts(axes, row);
            List<String> first = firsts.size() < MOST ? firsts.putIfAbsent(key, texts) : firsts.get(key);
            for (int i = 0; first != null && i < differs.length; i++) {
                differs[i] |= !first.get(i).equals(texts.get(i));
            }
        });
        List<SeenColumn> found = new ArrayList<>();
        for (int i = 0; i < differs.length; i++) {
            if (differs[i]) {
                found.add(columns.get(i));
            }
        }
        return found;
    }

    /**
     * Returns a code for each column, so that some row with a value has them all. Of such rows it is one with the most
     * codes that stand for all of something, and of these the first.
     */
    Map<SeenColumn, String> chosen(List<SeenColumn> columns) {
        List<List<String>> best = new ArrayList<>(List.of(List.of()));
        int[] most = {-1};
        rows(row -> {
            if (values.stream().noneMatch(column -> !row.text(column.index).isEmpty())) {
                return;
            }
            int totals = 0;
            for (SeenColumn column : columns) {
                totals += UsualNames.isTotal(row.text(column.index)) ? 1 : 0;
            }
            if (totals > most[0]) {
                most[0] = totals;
                best.set(0, texts(columns, row));
            }
        });
        Map<SeenColumn, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < columns.size() && most[0] >= 0; i++) {
            chosen.put(columns.get(i), best.get(0).get(i));
        }
        return chosen;
    }

    private void rows(RowLook look) {
        table.table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    look.at(row);
                    return true;
                },
                new Issues(1));
    }

    private static List<String> texts(List<SeenColumn> columns, ForeignRow row) {
        return columns.stream().map(column -> row.text(column.index)).toList();
    }

    private interface RowLook {
        void at(ForeignRow row);
    }
}
