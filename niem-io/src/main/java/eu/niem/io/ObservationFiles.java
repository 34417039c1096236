package eu.niem.io;

import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Issues;
import eu.niem.io.document.Documents;
import eu.niem.io.document.Indicators;
import eu.niem.io.document.ObservationRow;
import eu.niem.io.table.ObservationTable;
import eu.niem.io.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files of observations of a study, tables and JSON, into one list of rows. */
record ObservationFiles(StudyFiles files, TableReader tables, Documents documents, Issues issues) {

    /** The rows of all files; of wide tables none while the indicators are not listed. */
    List<ObservationRow> rows(Indicators indicators, ListedEntries<Round> rounds, @Nullable Framework framework) {
        Optional<String> period = onlyPeriod(rounds, framework);
        List<ObservationRow> rows = new ArrayList<>();
        for (Input input : files.all(FileKind.OBSERVATIONS)) {
            byte[] content = input.read(tables.limits(), issues);
            if (content != null) {
                rows.addAll(rows(input, content, indicators, period));
            }
        }
        return rows;
    }

    private List<ObservationRow> rows(Input input, byte[] content, Indicators indicators, Optional<String> period) {
        if (!input.isTable()) {
            return documents.rows(input.shown(), content, issues);
        }
        Optional<List<String>> columns = indicators.areListed() ? Optional.of(indicators.ids()) : Optional.empty();
        return ObservationTable.read(tables, input.shown(), content, columns, period, issues);
    }

    /** The period of a wide table that names none: that of the only round, else of the framework's edition. */
    private static Optional<String> onlyPeriod(ListedEntries<Round> rounds, @Nullable Framework framework) {
        List<String> periods =
                rounds.values().stream().map(Round::timePeriod).distinct().toList();
        if (periods.isEmpty() && framework != null && TimePeriod.isPeriod(framework.version())) {
            return Optional.of(framework.version());
        }
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }
}
