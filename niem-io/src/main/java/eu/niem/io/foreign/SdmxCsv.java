package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SDMX-CSV 1.0 and 2.0, a row for each observation.
 *
 * <ul>
 *   <li>The first column is {@code DATAFLOW} in 1.0; 2.0 begins with {@code STRUCTURE, STRUCTURE_ID, ACTION}. There
 *       are codes alone, codes and names in one column ({@code AT: Austria}), or names in a column behind that of the
 *       code, as Eurostat gives them out too.
 *   <li>Separator is what follows the name of the first column, comma or semicolon.
 *   <li>A column is the value ({@code OBS_VALUE}), the flags, the confidentiality, an attribute that is known, or
 *       else a dimension: what is a dimension cannot be told from an attribute that few datasets have. One code in
 *       all rows does no harm. {@code UNIT_MULT} counts as a dimension, since a value means nothing without it.
 *   <li>{@code NaN} and {@code #N/A} are no value.
 *   <li>A row whose action is to delete is an error. One without value, flags and a code of some dimension gives
 *       attributes of a group, and is passed over.
 *   <li>A measure of another name is a dimension by this form; what it is must be said by whoever knows.
 * </ul>
 *
 * <p>Source: SDMX Technical Working Group, SDMX-CSV field guides 1.0 and 2.0.
 */
final class SdmxCsv implements ForeignTable {
    private static final int HEADER = 1 << 12;

    private final TextRows rows;
    private final int headerLine;
    private final SdmxHeader header;
    private final List<ForeignColumn> columns;
    private @Nullable TextRecord record;

    private SdmxCsv(TextRows rows, int headerLine, SdmxHeader header) {
        this.rows = rows;
        this.headerLine = headerLine;
        this.header = header;
        this.columns = header.columns();
    }

    /** Opens a file; null, with an issue, where it is none of this form. */
    static @Nullable ForeignTable open(ForeignFile file, Issues issues) {
        TextFile text = TextFile.of(file, issues);
        if (text == null) {
            return null;
        }
        TextRows rows = new TextRows(text, separator(text.beginning(HEADER)), '"', 0);
        TextRecord first = rows.first(issues);
        SdmxHeader header = first == null ? null : SdmxHeader.of(first, issues);
        return first == null || header == null ? null : new SdmxCsv(rows, first.line(), header);
    }

    /** Returns the first comma, semicolon or tab that is not within brackets, quotes or the name behind a colon. */
    private static char separator(String beginning) {
        boolean isBracketed = false;
        boolean isQuoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char each = beginning.charAt(i);
            isQuoted ^= each == '"';
            isBracketed = each == '[' || (isBracketed && each != ']');
            if (!isBracketed && !isQuoted && (each == ',' || each == ';' || each == '\t')) {
                return each;
            }
        }
        return ',';
    }

    @Override
    public List<ForeignColumn> columns() {
        return columns;
    }

    @Override
    public void read(Selection selection, RowVisitor visitor, Issues issues) {
        TextRecord next = rows.record();
        SdmxRow row = new SdmxRow(next, header, selection);
        record = next;
        try {
            rows.read(next, each -> each.line() == headerLine || row.show(visitor, issues), issues);
        } finally {
            record = null;
        }
    }

    @Override
    public Location place(int row, int column) {
        return rows.place(record, row, column, columns.get(column).name());
    }
}
