package eu.niem.io.proposal;

import eu.niem.core.internal.Printable;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a proposal: the file, then each column with the first of its codes, and how many more there are. */
final class DraftLines {
    private static final int SHOWN = 12;
    private static final int LONGEST = 80;

    private static final Columns<Line> COLUMNS = Columns.<Line>of("COLUMN", Line::column)
            .andText("USE", Line::use)
            .andText("CODE", Line::code)
            .andText("NAME", Line::name)
            .and("CELLS", line -> (double) line.cells())
            .andText("NOTE", Line::note);

    private final Draft draft;
    private final List<Line> lines = new ArrayList<>();

    private DraftLines(Draft draft) {
        this.draft = draft;
    }

    private record Line(String column, String use, String code, String name, long cells, String note) {}

    static DataTable table(Draft draft) {
        DraftLines all = new DraftLines(draft);
        all.file();
        draft.table.columns.forEach(all::column);
        return COLUMNS.data("A proposal for " + Printable.text(draft.file) + ", to be checked", all.lines);
    }

    private void file() {
        long rows = draft.table.rows();
        String header = draft.opening.header() > 1 ? "the header stands in line " + draft.opening.header() : "";
        add("", "form", draft.found.form().id(), draft.table.title(), rows, header);
        if (draft.found.encoding() != null) {
            String example = draft.found.example();
            String note = example.isEmpty() ? "" : "assumed: is '" + example + "' read as it was written?";
            add("", "encoding", draft.found.encoding(), "", rows, note);
        }
        draft.numerals.forEach((key, value) -> add("", key, String.valueOf(value), "", rows, ""));
        draft.remarks.forEach(remark -> add("", "to check", "", "", rows, remark));
    }

    private void column(SeenColumn column) {
        Draft.@Nullable Use use = draft.uses.get(column);
        if (use == null) {
            return;
        }
        add(column.name(), use.word(), "", "", column.cells, use.note());
        boolean hasCodes = !column.column.labels().isEmpty() || !column.isNumeric() || column.isOfPeriods();
        boolean isCoded = hasCodes && !use.word().equals("value");
        if (!isCoded) {
            return;
        }
        int shown = 0;
        long rest = column.cells;
        for (Map.Entry<String, Long> each : column.counts.entrySet()) {
            if (shown == SHOWN) {
                int more = column.counts.size() - shown;
                add(column.name(), "", "", "", rest, more + (column.hasMore() ? " or more" : "") + " other codes");
                return;
            }
            String label = column.label(each.getKey());
            add(column.name(), "", each.getKey(), label.equals(each.getKey()) ? "" : label, each.getValue(), "");
            rest -= each.getValue();
            shown++;
        }
    }

    private void add(String column, String use, String code, String name, long cells, String note) {
        lines.add(new Line(column, use, shortened(code), shortened(name), cells, note));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }
}
