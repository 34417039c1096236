package eu.niem.examples.districts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An <b>invented</b> monitor of a German city: ten indicators of twelve districts, three years and two groups, the same
 * for the same seed on every machine. It is there to show how such a spreadsheet is read; no figure of it is a finding.
 *
 * <p>It is written as such sheets are: as text in the encoding of Windows with semicolons, and as a workbook; with two
 * lines of title, thousands in threes, percent signs, hyphens where a figure is not known, a column of remarks, and a
 * total below each year and group.
 *
 * @param seed what it is drawn from
 */
public record InventedDistricts(long seed) {
    /** What stands above the figures. */
    public static final String LABEL =
            "Erfundene Werte zur Veranschaulichung (invented figures, seeded generator): diese Stadt gibt es nicht";

    /** The seed of the study in the repository. */
    public static final long SEED = 20_240_601L;
    /** The file of text. */
    public static final String SHEET = "stadtbezirke.csv";
    /** The workbook, in a folder of its own. */
    public static final String WORKBOOK = "workbook/stadtbezirke.xlsx";

    /**
     * Writes both files below a folder.
     *
     * @throws IOException if the file system refuses
     */
    public void save(Path folder) throws IOException {
        Path workbook = folder.resolve(WORKBOOK);
        Files.createDirectories(workbook.resolveSibling(""));
        Files.write(folder.resolve(SHEET), DistrictSheet.of(figures()));
        Files.write(workbook, DistrictWorkbook.of(figures()));
    }

    DistrictFigures figures() {
        return new DistrictFigures(new SeededDraws(seed));
    }

    /**
     * Writes the files of the study in the repository: into the folder that is named, else into {@code districts}.
     *
     * @throws IOException if the file system refuses
     */
    public static void main(String[] args) throws IOException {
        new InventedDistricts(SEED).save(Path.of(args.length > 0 ? args[0] : "districts"));
    }
}
