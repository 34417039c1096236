package eu.niem.io.foreign;

import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.foreign.SdmxHeader.Labels;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The row of SDMX-CSV that is looked at. */
final class SdmxRow implements ForeignRow {
    private static final Set<String> ACTIONS = Set.of("", "I", "A", "R", "M"); // all of them give data
    private static final String DELETE = "D";
    private static final Set<String> NO_VALUE = Set.of("NaN", "#N/A");

    private final TextRecord record;
    private final List<ForeignColumn> columns;
    private final Labels[] labels;
    private final TextCache[] texts;
    private final int action;
    private final int[] dimensions;
    private final int value;
    private final int status;
    private final ForeignTable.Selection selection;
    private final @Nullable String[] asked;
    private final boolean[] wanted;

    SdmxRow(TextRecord record, SdmxHeader header, ForeignTable.Selection selection) {
        this.record = record;
        this.columns = header.columns();
        this.labels = header.labels().toArray(Labels[]::new);
        this.texts = new TextCache[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new TextCache();
        }
        this.action = header.action();
        this.dimensions = indices(Role.DIMENSION);
        this.value = IntStream.of(indices(Role.VALUE)).findFirst().orElse(-1);
        this.status = IntStream.of(indices(Role.STATUS)).findFirst().orElse(-1);
        this.selection = selection;
        this.asked = new @Nullable String[columns.size()];
        this.wanted = new boolean[columns.size()];
    }

    private int[] indices(Role role) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).role() == role)
                .toArray();
    }

    /** Shows the record to a visitor; false where it has seen enough. */
    boolean show(ForeignTable.RowVisitor visitor, Issues issues) {
        if (record.cells() < columns.size() || record.filled() > columns.size()) {
            wrongCount(issues);
            return true;
        }
        return (action >= 0 && !isData(issues)) || !isObservation() || !isWanted() || visitor.see(this);
    }

    private void wrongCount(Issues issues) {
        int count = Math.max(record.filled(), Math.min(record.cells(), columns.size()));
        issues.alike(
                "wrong-cell-count",
                record.place(Math.min(columns.size(), count), ""),
                Issues.WHOLE_ROW,
                () -> count + " cells",
                () -> "the row has " + count + " cells, the header " + columns.size()
                        + "; add or remove separators, or put quotes around a cell that holds one");
    }

    /** Returns whether the row gives data; one that deletes some is an error. */
    private boolean isData(Issues issues) {
        String text = text(action);
        if (ACTIONS.contains(text)) {
            return true;
        }
        String name = columns.get(action).name();
        if (text.equals(DELETE)) {
            issues.error(
                    "deleted-row",
                    record.place(action, name),
                    "the row says that data are to be deleted (D), not what they are; take such rows out");
        } else {
            issues.error(
                    "unknown-action",
                    record.place(action, name),
                    text,
                    () -> "there is no action " + Shown.quoted(text) + "; a row that gives data has I, A, R or M");
        }
        return false;
    }

    /** Returns whether there is a value, flags, or a code of every dimension; else it gives attributes of a group. */
    private boolean isObservation() {
        if (value < 0 || !record.isEmpty(value) || (status >= 0 && !record.isEmpty(status))) {
            return true;
        }
        for (int dimension : dimensions) {
            if (record.isEmpty(dimension)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWanted() {
        if (selection == ForeignTable.Selection.ALL) {
            return true;
        }
        for (int dimension : dimensions) {
            String text = text(dimension);
            if (!text.equals(asked[dimension])) { // the same code need not be asked about again
                wanted[dimension] = selection.wants(dimension, text);
                asked[dimension] = text;
            }
            if (!wanted[dimension]) {
                selection.leftOut(dimension, text, 1);
                return false;
            }
        }
        return true;
    }

    @Override
    public int index() {
        return record.line();
    }

    @Override
    public String text(int column) {
        int start = record.start(column);
        int end = record.end(column);
        if (labels[column] != Labels.NONE) {
            end = codeEnd(record.chars(), start, end, labels[column] == Labels.COLON_BLANK);
        }
        String text = texts[column].text(record.chars(), start, end);
        return column == value && NO_VALUE.contains(text) ? "" : text;
    }

    private static int codeEnd(char[] chars, int start, int end, boolean withBlank) {
        for (int i = start; i < end; i++) {
            if (chars[i] == ':' && (!withBlank || i + 1 == end || Blanks.isBlank(chars[i + 1]))) {
                return Blanks.end(chars, start, i);
            }
        }
        return end;
    }
}
