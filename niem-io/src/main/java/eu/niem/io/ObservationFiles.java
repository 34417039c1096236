package eu.niem.io;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationReader;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.MemoryTable;
import eu.niem.io.table.ObservationTable;
import eu.niem.scoring.methodology.Methods;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files of observations of a study, tables and JSON, into one list of rows. */
final class ObservationFiles {
    private static final ListedEntries<Round> NO_ROUNDS = new ListedEntries<>(List.of(), false);

    private final StudyFiles files;
    private final Limits limits;
    private final DocumentReader documents;
    private final Issues issues;

    ObservationFiles(StudyFiles files, Limits limits, DocumentReader documents, Issues issues) {
        this.files = files;
        this.limits = limits;
        this.documents = documents;
        this.issues = issues;
    }

    /** Reads a single file of observations of a framework's indicators. */
    static Checked<List<Observation>> read(Framework framework, Path path, Limits limits) {
        return read(framework, Input.of(path), limits);
    }

    /** Reads a single input of observations of a framework's indicators. */
    static Checked<List<Observation>> read(Framework framework, Input input, Limits limits) {
        Issues issues = new Issues(limits.issues());
        StudyFiles files = new StudyFiles(input.shown(), Map.of(FileKind.OBSERVATIONS, List.of(input)), List.of());
        KnownIndicators indicators = KnownIndicators.of(framework);
        DocumentReader documents = new DocumentReader(Methods.load(), limits);
        List<ObservationRow> rows =
                new ObservationFiles(files, limits, documents, issues).rows(indicators, NO_ROUNDS, framework);
        return checked(rows, indicators, limits, issues);
    }

    /**
     * Reads a table in memory of observations of a framework's indicators.
     *
     * @param shown how it is named in issues
     * @param filling adds its rows
     */
    static Checked<List<Observation>> read(Framework framework, String shown, Filling filling, Limits limits) {
        Issues issues = new Issues(limits.issues());
        KnownIndicators indicators = KnownIndicators.of(framework);
        MemoryTable table = new MemoryTable(shown, limits, issues);
        filling.fill(table, shown, issues);
        List<ObservationRow> rows = ObservationTable.read(table, indicators, onlyPeriod(NO_ROUNDS, framework), issues);
        if (rows.isEmpty() && !issues.hasErrors()) {
            issues.warning(
                    "empty-table",
                    Location.of(shown),
                    "there are no rows of observations: if there should be some, look where they come from");
        }
        return checked(rows, indicators, limits, issues);
    }

    private static Checked<List<Observation>> checked(
            List<ObservationRow> rows, KnownIndicators indicators, Limits limits, Issues issues) {
        Checked<List<Observation>> read = new ObservationReader(indicators, limits).read(rows);
        issues.addAll(read.issues());
        return Checked.of(read.value(), issues.list());
    }

    /** Returns the rows of all files; of wide tables those of the indicators that are known. */
    List<ObservationRow> rows(KnownIndicators indicators, ListedEntries<Round> rounds, @Nullable Framework framework) {
        Optional<String> period = onlyPeriod(rounds, framework);
        List<ObservationRow> rows = new ArrayList<>();
        for (Input input : files.all(FileKind.OBSERVATIONS)) {
            byte[] content = input.read(limits, issues);
            if (content != null) {
                rows.addAll(rows(input, content, indicators, period));
            }
        }
        return rows;
    }

    private List<ObservationRow> rows(
            Input input, byte[] content, KnownIndicators indicators, Optional<String> period) {
        if (!input.isTable()) {
            return documents.rows(input.shown(), content, issues);
        }
        List<ObservationRow> rows = ObservationTable.read(limits, input.shown(), content, indicators, period, issues);
        if (rows.isEmpty() && !issues.hasErrors()) {
            input.warnEmpty(issues);
        }
        return rows;
    }

    /** Returns the period of a wide table that names none: that of the only round, else of the framework's edition. */
    private static Optional<String> onlyPeriod(ListedEntries<Round> rounds, @Nullable Framework framework) {
        List<String> periods =
                rounds.values().stream().map(Round::timePeriod).distinct().toList();
        if (periods.isEmpty() && framework != null && TimePeriod.isPeriod(framework.version())) {
            return Optional.of(framework.version());
        }
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }

    /** Adds rows to a table. */
    @FunctionalInterface
    interface Filling {
        void fill(MemoryTable table, String shown, Issues issues);
    }
}
