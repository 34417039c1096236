package eu.niem.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.LineLengths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables as CSV (RFC 4180) in UTF-8, with or without a byte order mark. Between cells stands {@code ,} or
 * {@code ;}, as the header has it or a first line {@code sep=;} says, and quotes are around cells that hold separators
 * or line breaks.
 *
 * <p>Every row must have as many cells as the header; empty lines are passed over. Whatever the bytes are, the result
 * is a table or issues, never an exception.
 */
final class TableReader {
    private final Limits limits;

    /** Makes a reader of tables up to some limits. */
    TableReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads the table in a file; null where there is none to be made out.
     *
     * @param names the columns that it may have
     */
    @Nullable
    Sheet read(String file, byte[] content, Collection<String> names, Issues issues) {
        if (TableForms.isWorkbook(content)) {
            TableForms.workbook(file, issues);
            return null;
        }
        LineLengths lengths = new LineLengths(limits.lineLength());
        if (!lengths.accept(content, content.length)) {
            LineLengths.tooLong(new Location(file, lengths.line(), 0, ""), limits, issues);
            return null;
        }
        String decoded = Utf8.decode(file, content, issues);
        if (decoded == null) {
            return null;
        }
        if (decoded.isBlank()) {
            issues.error(
                    "empty-file", Location.of(file), "there is nothing in the file; a table begins with its header");
            return null;
        }
        TableStart start = TableStart.of(decoded, names);
        TableText text = new TableText(file, decoded, start.separator());
        List<CsvRecord> records = records(text, issues);
        return records.isEmpty() ? null : sheet(text, records, start, issues);
    }

    /**
     * Reads the rows of a table of a layout; none where there is no such table. A column that is missing, which is an
     * issue once, is empty in all rows.
     */
    Iterable<TableRow> rows(TableColumns layout, String file, byte[] content, Issues issues) {
        Sheet sheet = read(file, content, layout.names(), issues);
        return sheet == null ? List.of() : layout.rows(sheet, issues);
    }

    /** Reads what each row of a table of a layout says; a row that says nothing, or is wrong, is left out. */
    <T> List<TableEntry<T>> entries(
            TableColumns layout,
            String file,
            byte[] content,
            Issues issues,
            Function<TableRow, ? extends @Nullable T> entry) {
        List<TableEntry<T>> entries = new ArrayList<>();
        for (TableRow row : rows(layout, file, content, issues)) {
            T value = entry.apply(row);
            if (value != null) {
                entries.add(new TableEntry<>(value, row::at));
            }
        }
        return entries;
    }

    private List<CsvRecord> records(TableText text, Issues issues) {
        List<CsvRecord> records = new ArrayList<>();
        long cells = 0;
        try (CsvReader<CsvRecord> reader = reader(text)) {
            for (Iterator<CsvRecord> all = reader.iterator(); all.hasNext(); ) {
                CsvRecord record = all.next();
                records.add(record);
                cells += record.getFieldCount();
                if (cells > limits.elements()) {
                    tooManyCells(new Location(text.file(), line(record), 0, ""), limits, issues);
                    break;
                }
            }
        } catch (CsvParseException e) {
            issues.error("syntax", fault(text, records), fault(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    /** Adds the issue of a table that has more cells than are read. */
    static void tooManyCells(Location where, Limits limits, Issues issues) {
        issues.error(
                "too-many-values",
                where,
                "the table has more than " + limits.elements()
                        + " cells; if it is meant to be so large, read it with larger limits");
    }

    private CsvReader<CsvRecord> reader(TableText text) {
        int length = Math.max(1, text.text().length());
        return CsvReader.builder()
                .fieldSeparator(text.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(length + 1)
                .build(
                        CsvRecordHandler.of(builder -> builder.maxFields(length + 1)
                                .maxFieldSize(length)
                                .maxRecordSize(length)),
                        text.text());
    }

    /** Returns where reading broke off: at a quote that is never closed, or in the row after the last. */
    private static Location fault(TableText text, List<CsvRecord> records) {
        int line = records.isEmpty() ? 1 : text.lineAfter(line(records.get(records.size() - 1)));
        int quote = text.unclosedQuote(line);
        Location where = quote >= 0 ? text.at(quote, "") : text.cell(line, 0, "");
        return quote >= 0 ? where : new Location(where.file(), where.line(), 0, "");
    }

    private static String fault(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("Unclosed")
                ? "the quote that opens here is never closed; close it, or write \"\" for a quote within a cell"
                : "after the quote that closes a cell there must be a separator or the end of the line; write \"\" for"
                        + " a quote within a cell";
    }

    private @Nullable Sheet sheet(TableText text, List<CsvRecord> records, TableStart start, Issues issues) {
        int first = TableStart.hasPreamble(text.text()) ? 1 : 0;
        if (records.size() <= first) {
            issues.error("empty-file", Location.of(text.file()), "there is no header; a table begins with its header");
            return null;
        }
        int at = headerAt(records, first, start.headerLine());
        CsvRecord head = records.get(at);
        TableForms.named(text, line(head), at > first, issues);
        List<String> header = Sheet.names(head.getFields(), line(head), text, issues);
        List<CsvRecord> whole = whole(text, header.size(), records, at + 1, issues);
        return new Sheet(text, line(head), header, new CsvLines(whole));
    }

    /** Returns the index of the record that begins in the line of the header; the first where there is none. */
    private static int headerAt(List<CsvRecord> records, int first, int headerLine) {
        for (int i = first; i < records.size() && line(records.get(i)) <= headerLine; i++) {
            if (line(records.get(i)) == headerLine) {
                return i;
            }
        }
        return first;
    }

    private static List<CsvRecord> whole(TableText text, int width, List<CsvRecord> records, int from, Issues issues) {
        List<CsvRecord> whole = new ArrayList<>(records.size());
        for (CsvRecord record : records.subList(from, records.size())) {
            if (issues.isFull()) {
                break;
            }
            int cells = record.getFieldCount();
            if (Sheet.isWhole(cells, width, () -> text.cell(line(record), Math.min(width, cells), ""), issues)) {
                whole.add(record);
            }
        }
        return whole;
    }

    private static int line(CsvRecord record) {
        return CsvLines.line(record);
    }
}
