package eu.niem.scoring.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A table of expected figures: a CSV file in which {@code NA} stands for a missing value. */
record GoldenTable(List<NamedCsvRecord> rows) {

    /**
     * Reads a file of the folder that the system property {@code niem.golden} names. Where there is no such folder the test is
     * skipped; where there is, a file that is missing fails it.
     */
    static GoldenTable shared(String path) throws IOException {
        String folder = System.getProperty("niem.golden", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "no golden files: the system property niem.golden must name their folder, but is '" + folder + "'");
        return read(Files.newBufferedReader(Path.of(folder, path), StandardCharsets.UTF_8));
    }

    /** A file that the tests of this module bring with them, of {@code golden-own/composite}. */
    static GoldenTable bundled(String path) throws IOException {
        return bundledOwn("composite/" + path);
    }

    /** A file of the synthetic composite: one that the tests of this module bring with them, else a shared one. */
    static GoldenTable own(String path) throws IOException {
        boolean isBundled = GoldenTable.class.getResource("/golden-own/composite/" + path) != null;
        return isBundled ? bundled(path) : shared("own/composite/" + path);
    }

    /** A file that the tests of this module bring with them, of {@code golden-own}. */
    static GoldenTable bundledOwn(String path) throws IOException {
        var stream = GoldenTable.class.getResourceAsStream("/golden-own/" + path);
        return read(new InputStreamReader(Objects.requireNonNull(stream, path), StandardCharsets.UTF_8));
    }

    private static GoldenTable read(Reader source) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(source)) {
            return new GoldenTable(reader.stream().toList());
        }
    }

    /** The rows whose cell in a column is this. */
    List<NamedCsvRecord> rows(String column, String cell) {
        return rows.stream().filter(row -> row.getField(column).equals(cell)).toList();
    }

    List<String> columns() {
        return rows.get(0).getHeader();
    }

    boolean has(String column) {
        return columns().contains(column);
    }

    /** Whether there is a column with two different cells. */
    boolean hasSeveral(String column) {
        return has(column)
                && rows.stream().map(row -> row.getField(column)).distinct().count() > 1;
    }

    /** How many cells of some columns are not missing. */
    int present(List<String> columns) {
        return (int) rows.stream()
                .flatMap(row -> columns.stream().map(row::getField))
                .filter(text -> !text.equals("NA"))
                .count();
    }

    /** A cell as a number; {@code NaN} where it is missing. */
    static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }
}
