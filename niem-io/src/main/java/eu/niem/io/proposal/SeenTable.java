package eu.niem.io.proposal;

import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A file that was read from its beginning to its end: what stands in each of its columns. */
final class SeenTable {
    private static final String STRUCTURE_NAME = "STRUCTURE_NAME";
    private static final int NOTES = 100;

    final ForeignTable table;
    final List<SeenColumn> columns = new ArrayList<>();
    /** The texts that stand alone in their row, as notes below a table do. */
    final Set<String> alone = new LinkedHashSet<>();

    private boolean isNamed;
    private long rows;

    private SeenTable(ForeignTable table) {
        this.table = table;
        for (ForeignColumn column : table.columns()) {
            columns.add(new SeenColumn(column, columns.size()));
            isNamed |= column.name().equalsIgnoreCase(STRUCTURE_NAME);
        }
    }

    /** Reads a table. */
    static SeenTable of(ForeignTable table, Issues issues) {
        SeenTable seen = new SeenTable(table);
        table.read(ForeignTable.Selection.ALL, seen::see, issues);
        return seen;
    }

    private boolean see(ForeignRow row) {
        rows++;
        int filled = 0;
        String last = "";
        for (SeenColumn column : columns) {
            String text = row.text(column.index);
            column.see(text, row.isNumber(column.index));
            filled += text.isEmpty() ? 0 : 1;
            last = text.isEmpty() ? last : text;
            boolean isCode = column.column.role() == Role.DIMENSION && isNamed;
            if (isCode && column.index + 1 < columns.size() && !column.labels.containsKey(text)) {
                label(column, text, row);
            }
        }
        if (filled == 1 && columns.size() > 2 && alone.size() < NOTES) {
            alone.add(last);
        }
        return true;
    }

    /** Notes the name of a code, which stands in the column behind it. */
    private void label(SeenColumn column, String code, ForeignRow row) {
        SeenColumn next = columns.get(column.index + 1);
        String label = next.column.role() == Role.ATTRIBUTE ? row.text(next.index) : "";
        if (!label.isEmpty() && column.labels.size() < SeenColumn.MOST) {
            column.labels.put(code, label);
        }
    }

    /** Returns the number of rows; of a statistical form that of its cells. */
    long rows() {
        return rows;
    }

    /** Returns the title that the file gives itself; empty where it gives none. */
    String title() {
        if (!table.title().isEmpty()) {
            return table.title();
        }
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(STRUCTURE_NAME) && column.counts.size() == 1)
                .map(column -> column.counts.keySet().iterator().next())
                .findFirst()
                .orElse("");
    }

    /** Returns the columns of a role. */
    List<SeenColumn> of(Role role) {
        return columns.stream().filter(column -> column.column.role() == role).toList();
    }
}
