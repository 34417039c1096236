package eu.niem.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a table: {@code ,} or another character between cells, a line feed after every row, quotes only where needed,
 * formulas escaped (see {@link FormulaEscape}).
 */
final class TableWriter {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer;

    TableWriter(List<String> header) {
        this(header, ',');
    }

    TableWriter(List<String> header, char separator) {
        CsvWriter.CsvWriterBuilder builder =
                CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF);
        if (header.size() == 1) {
            builder.quoteStrategy(
                    QuoteStrategies.EMPTY); // else an empty cell would be an empty line, which readers skip
        }
        writer = builder.build(text);
        row(header);
    }

    /** Writes a table of some entries, each a row of cells. */
    static <T> String write(List<String> header, Collection<T> entries, Function<T, List<String>> cells) {
        TableWriter writer = new TableWriter(header);
        entries.forEach(entry -> writer.row(cells.apply(entry)));
        return writer.toString();
    }

    /** Adds a row. */
    void row(List<String> cells) {
        escapedRow(cells.stream().map(FormulaEscape::escape).toList());
    }

    /** Adds a row of cells that are escaped already. */
    void escapedRow(List<String> cells) {
        writer.writeRecord(cells);
    }

    /** Returns the whole table. */
    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
