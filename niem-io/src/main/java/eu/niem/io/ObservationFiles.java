package eu.niem.io;

import eu.niem.core.evidence.Round;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.io.check.Issues;
import eu.niem.io.document.Documents;
import eu.niem.io.document.ObservationRow;
import eu.niem.io.table.ObservationTable;
import eu.niem.io.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files of observations of a study, tables and JSON, into one list of rows. */
record ObservationFiles(StudyFiles files, TableReader tables, Documents documents, Issues issues) {

    /** The rows of all files; of tables none while the framework is unknown. */
    List<ObservationRow> rows(@Nullable Framework framework, Listing<Round> rounds) {
        List<ObservationRow> rows = new ArrayList<>();
        for (Input input : files.all(FileKind.OBSERVATIONS)) {
            byte[] content = input.read(tables.limits(), issues);
            if (content != null) {
                rows.addAll(rows(input, content, framework, onlyPeriod(rounds)));
            }
        }
        return rows;
    }

    private List<ObservationRow> rows(
            Input input, byte[] content, @Nullable Framework framework, Optional<String> period) {
        if (!input.isTable()) {
            return documents.rows(input.shown(), content, issues);
        }
        if (framework == null) {
            ObservationTable.check(tables, input.shown(), content, issues);
            return List.of();
        }
        List<String> indicators =
                framework.indicators().stream().map(Indicator::id).toList();
        return ObservationTable.read(tables, input.shown(), content, indicators, period, issues);
    }

    private static Optional<String> onlyPeriod(Listing<Round> rounds) {
        List<String> periods =
                rounds.values().stream().map(Round::timePeriod).distinct().toList();
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }
}
