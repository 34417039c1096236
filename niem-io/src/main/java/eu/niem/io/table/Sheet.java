package eu.niem.io.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import eu.niem.io.check.Location;
import java.util.List;

/** The header and rows of a table as text. */
final class Sheet {
    private final TableText text;
    private final int headerLine;
    private final List<String> header;
    private final List<CsvRecord> records;

    /** Makes a sheet whose records are all as long as its header. */
    Sheet(TableText text, int headerLine, List<String> header, List<CsvRecord> records) {
        this.text = text;
        this.headerLine = headerLine;
        this.header = List.copyOf(header);
        this.records = List.copyOf(records);
    }

    TableText text() {
        return text;
    }

    /** Returns the names of the columns, without space around them. */
    List<String> header() {
        return header;
    }

    List<CsvRecord> records() {
        return records;
    }

    /** Returns whether there is a column of this name. */
    boolean has(String column) {
        return header.stream().anyMatch(column::equalsIgnoreCase);
    }

    /** Returns the place of the header. */
    Location at() {
        return text.cell(headerLine, 0, "");
    }

    /** Returns the place of a name in the header. */
    Location at(int column) {
        return text.cell(headerLine, column, header.get(column));
    }
}
