package eu.niem.io.foreign;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a text one after the other; empty lines are passed over.
 *
 * @param separator what stands between cells
 * @param quote what stands around cells with separators or line breaks in them
 * @param passedOver how many lines at the beginning are no rows
 */
record TextRows(TextFile text, char separator, char quote, int passedOver) {
    /** Stands in no text: nothing is quoted. */
    static final char NO_QUOTES = '\uFFFF';

    private static final int BUFFER = 1 << 14;

    /** Makes a record for the rows. */
    TextRecord record() {
        return new TextRecord(text.file().shown(), text.file().limits().lineLength());
    }

    /** Returns where a cell stands; without its column where its row is no more looked at. */
    Location place(@Nullable TextRecord record, int line, int cell, String name) {
        return record != null && record.line() == line
                ? record.place(cell, name)
                : new Location(text.file().shown(), line, 0, name);
    }

    /** Reads the first row; null, with an issue, where there is none. */
    @Nullable
    TextRecord first(Issues issues) {
        TextRecord record = record();
        Issues faults = new Issues(text.file().limits().issues());
        read(record, each -> false, faults);
        if (record.cells() == 0 && faults.list().isEmpty()) {
            noHeader(faults);
        }
        issues.addAll(faults.list());
        return faults.list().isEmpty() ? record : null;
    }

    /**
     * Reads rows until a visitor has seen enough, something is wrong, or there are too many issues.
     *
     * @param visitor sees each row, and says whether to go on
     */
    void read(TextRecord record, Predicate<TextRecord> visitor, Issues issues) {
        long cells = 0;
        try (CsvReader<TextRecord> reader = reader(record)) {
            Iterator<TextRecord> rows = reader.iterator();
            if (!begins(reader, issues)) {
                return;
            }
            while (!issues.isFull() && hasNext(rows, record, issues)) {
                cells += rows.next().cells();
                if (cells > text.file().limits().elements()) {
                    tooMany(record, issues);
                    return;
                }
                if (!visitor.test(record)) {
                    return;
                }
            }
        } catch (IOException e) {
            text.broken(e, issues);
        }
    }

    private CsvReader<TextRecord> reader(TextRecord record) throws IOException {
        int longest = text.file().limits().lineLength();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(BUFFER, (int) Math.min(Integer.MAX_VALUE - BUFFER, longest + (long) BUFFER)))
                .build(record, text.open());
    }

    /** Passes over the lines above the rows; false, with an issue, where there are fewer. */
    private boolean begins(CsvReader<TextRecord> reader, Issues issues) {
        try {
            reader.skipLines(passedOver);
            return true;
        } catch (CsvParseException e) {
            if (String.valueOf(e.getMessage()).startsWith("Not enough")) {
                noHeader(issues);
            } else {
                tooLong(new Location(text.file().shown(), 1, 0, ""), issues);
            }
        } catch (UncheckedIOException e) {
            text.broken(e.getCause(), issues);
        }
        return false;
    }

    /** Adds the issue that there are no more lines where the header should stand. */
    void noHeader(Issues issues) {
        issues.error(
                "no-header",
                Location.of(text.file().shown()),
                "the header is looked for in line " + (passedOver + 1)
                        + ", but nothing stands there or below; say in the mapping in which line it stands, for example"
                        + " \"header\": 1");
    }

    private boolean hasNext(Iterator<TextRecord> rows, TextRecord record, Issues issues) {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            fault(String.valueOf(e.getMessage()), record.next(), issues);
        } catch (UncheckedIOException e) {
            text.broken(e.getCause(), issues);
        }
        return false;
    }

    /** Adds the issue that there are more cells than are read. */
    void tooMany(TextRecord record, Issues issues) {
        int limit = text.file().limits().elements();
        issues.error(
                "too-many-values",
                new Location(text.file().shown(), record.line(), 0, ""),
                "the table has more than " + limit
                        + " cells; if it is meant to be so large, read it with larger limits");
    }

    private void fault(String message, Location cell, Issues issues) {
        if (message.startsWith("Unclosed")) {
            issues.error(
                    "syntax",
                    cell,
                    "the quote that opens here is never closed; close it, or write \"\" for a quote within a cell");
        } else if (message.startsWith("Unexpected")) {
            issues.error(
                    "syntax",
                    cell,
                    "after the quote that closes a cell there must be a separator or the end of the line; write \"\" for"
                            + " a quote within a cell");
        } else {
            tooLong(cell, issues);
        }
    }

    private void tooLong(Location where, Issues issues) {
        issues.error(
                "line-too-long",
                where,
                "the row has more than " + text.file().limits().lineLength()
                        + " characters; close the quote if one opens here, or read the file with larger limits if it is"
                        + " meant to be so long");
    }
}
