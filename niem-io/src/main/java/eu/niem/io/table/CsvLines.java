package eu.niem.io.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** The rows of a file. */
record CsvLines(List<CsvRecord> records) implements Lines {
    CsvLines {
        records = List.copyOf(records);
    }

    @Override
    public int size() {
        return records.size();
    }

    @Override
    public int line(int row) {
        return line(records.get(row));
    }

    @Override
    public int width(int row) {
        return records.get(row).getFieldCount();
    }

    @Override
    public String cell(int row, int column) {
        return records.get(row).getField(column);
    }

    /** Returns the line on which a record begins. */
    static int line(CsvRecord record) {
        return (int) record.getStartingLineNumber();
    }
}
