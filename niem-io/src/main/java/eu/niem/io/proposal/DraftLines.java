package eu.niem.io.proposal;

import eu.niem.core.internal.Printable;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of a proposal: the file, then each column with the first of its codes, and how many more there are. */
final class DraftLines {
    private static final int SHOWN = 12;
    private static final int LONGEST = 80;
    private static final int WIDTH = 58; // what is longer is cut in print

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

    /** Returns the lines of all drafts of a file, one for each sheet. */
    static DataTable table(List<Draft> drafts) {
        List<Line> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            DraftLines all = new DraftLines(draft);
            all.file();
            draft.table.columns.forEach(all::column);
            lines.addAll(all.lines);
        }
        return COLUMNS.data("A proposal for " + Printable.text(drafts.get(0).file) + ", to be checked", lines);
    }

    /** Returns a table whose notes, which stand in the last column, go over several lines where they are long. */
    static DataTable wrapped(DataTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int last = table.columns().size() - 1;
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> line = new ArrayList<>(row);
            for (String part : parts(Objects.toString(row.get(last), ""))) {
                line.set(last, part.isEmpty() ? null : part);
                rows.add(line);
                line = empty(last + 1);
            }
        }
        return new DataTable(table.title(), table.columns(), rows);
    }

    private static List<@Nullable Object> empty(int size) {
        List<@Nullable Object> line = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            line.add(null);
        }
        return line;
    }

    /** Cuts a text at blanks; one word that is too long stays whole. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > WIDTH) {
            int blank = rest.lastIndexOf(' ', WIDTH);
            int end = blank > 0 ? blank : rest.indexOf(' ');
            if (end <= 0) {
                break;
            }
            parts.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        parts.add(rest);
        return parts;
    }

    private void file() {
        long rows = draft.table.rows();
        if (draft.opening.sheet() != null) {
            add("", "sheet", draft.opening.sheet(), "", rows, "");
        }
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
