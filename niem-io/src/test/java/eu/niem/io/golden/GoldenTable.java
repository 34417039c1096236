package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of expected figures: a CSV file in which {@code NA} stands for a missing value, and the first columns for a row. */
public record GoldenTable(List<NamedCsvRecord> rows) {

    /**
     * Finds a place in the folder that the system property {@code niem.golden} names. Where there is no such folder the test is
     * skipped; where there is, a place that is missing fails it.
     */
    public static Path place(String path) {
        String folder = System.getProperty("niem.golden", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "no golden files: the system property niem.golden must name their folder, but is '" + folder + "'");
        Path place = Path.of(folder, path);
        assertThat(place).exists();
        return place;
    }

    static GoldenTable read(String path) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(place(path))) {
            return new GoldenTable(reader.stream().toList());
        }
    }

    /** A table of the synthetic composite. */
    static GoldenTable composite(String path) throws IOException {
        return read("own/composite/" + path);
    }

    List<String> columns() {
        return rows.get(0).getHeader();
    }

    boolean hasPeriods() {
        return columns().contains("Time");
    }

    /** The columns of figures. */
    List<String> figures() {
        return columns().stream()
                .filter(column -> !column.equals("uCode") && !column.equals("Time"))
                .toList();
    }

    /** The first rows. */
    GoldenTable first(int count) {
        return new GoldenTable(rows.subList(0, count));
    }

    /** A cell as a number; {@code NaN} where there is none, such as {@code NA}, {@code NaN} or {@code Inf}. */
    static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.equals("NA") || text.contains("Inf") ? Double.NaN : Double.parseDouble(text);
    }

    /** The table as the wide form of observations. */
    String wide() {
        String head = "REF_AREA,TIME_PERIOD," + String.join(",", figures()) + "\n";
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(rows.get(i)))
                .collect(Collectors.joining("\n", head, "\n"));
    }

    private String line(NamedCsvRecord row) {
        String cells = figures().stream()
                .map(column -> row.getField(column).replace("NA", ""))
                .collect(Collectors.joining(","));
        return row.getField("uCode") + "," + (hasPeriods() ? row.getField("Time") : SavedScores.ONLY_PERIOD) + ","
                + cells;
    }
}
