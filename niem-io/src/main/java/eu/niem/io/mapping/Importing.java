package eu.niem.io.mapping;

import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that a mapping names into one list of rows, with a report of what was read and what was left out.
 * Beside a few numbers for each cell, what is kept grows with the number of different texts only. Nothing is guessed:
 * what no rule says is an issue, with the line of mapping to add.
 */
public final class Importing {
    private final Mapping mapping;
    private final StudyFolder folder;
    private final Meanings meanings;
    private final Limits limits;
    private final Issues issues;

    /** Finds the files of a study by their paths below its folder. */
    @FunctionalInterface
    public interface StudyFolder {
        /** Finds a file; null, with an issue, where it is not there, or not below the folder. */
        @Nullable
        Found find(String path, Issues issues);
    }

    /**
     * A file that was found.
     *
     * @param shown how it is named in issues
     * @param content gives its bytes
     */
    public record Found(String shown, ForeignFile.Content content) {}

    /**
     * What was read.
     *
     * @param rows the rows, each made when it is asked for
     * @param examples some of the rows, so that each area, period and source is in one of them
     * @param report what was read and what was left out
     */
    public record Imported(List<ObservationRow> rows, List<ObservationRow> examples, ImportReport report) {}

    /** Prepares the reading of the files of a mapping. */
    public Importing(Mapping mapping, StudyFolder folder, Meanings meanings, Limits limits, Issues issues) {
        this.mapping = mapping;
        this.folder = folder;
        this.meanings = meanings;
        this.limits = limits;
        this.issues = issues;
    }

    /** Reads all files, whatever is wrong with the others. */
    public Imported read() {
        ImportedCells cells = new ImportedCells();
        SourceOrder order = new SourceOrder(mapping.prefer());
        List<FileTally> tallies = new ArrayList<>();
        for (FileMapping file : mapping.files()) {
            FileImport opened = open(file, cells, order);
            if (opened != null) {
                tallies.add(opened.read());
            }
        }
        for (int at = 0; at < cells.size(); at++) {
            cells.fileOf(at).count(cells.flagsOf(at), cells.hasValue(at));
        }
        List<ImportReport.Line> lines = new ArrayList<>();
        tallies.forEach(tally -> lines.addAll(tally.lines()));
        return new Imported(cells, cells.examples(), new ImportReport(lines));
    }

    private @Nullable FileImport open(FileMapping file, ImportedCells cells, SourceOrder order) {
        Found found = folder.find(file.file(), issues);
        if (found == null) {
            return null;
        }
        FileMapping.Opening opening = file.opening();
        ForeignFile foreign = new ForeignFile(
                found.shown(),
                found.content(),
                limits,
                opening.encoding(),
                opening.sheet(),
                opening.header(),
                file.numerals().percent());
        ForeignTable table = file.form().open(foreign, issues);
        if (table == null) {
            return null;
        }
        Location where = Location.of(found.shown());
        FileMapping filled = DefaultAxes.fill(file, table, where, issues);
        if (filled == null) {
            return null;
        }
        Binding.Found columns = Binding.find(filled, table, where, issues);
        return columns == null ? null : new FileImport(filled, table, columns, where, meanings, cells, order, issues);
    }
}
