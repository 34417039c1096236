package eu.niem.io.table;

import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code rounds.csv}: what the periods of a study stand for. */
final class RoundTable {
    private static final List<String> COLUMNS =
            List.of("TIME_PERIOD", "LABEL", "FRAMEWORK_VERSION", "REF_AREA", "REFERENCE_START", "REFERENCE_END");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "TIME_PERIOD");

    private RoundTable() {}

    /** Reads the rounds of a table, with every issue of it. */
    static List<TableEntry<Round>> read(TableReader reader, String file, byte[] content, Issues issues) {
        Map<String, Location> seen = new HashMap<>();
        return reader.entries(LAYOUT, file, content, issues, row -> {
            Round round = round(row, issues);
            return round != null && isNew(round, row, seen, issues) ? round : null;
        });
    }

    private static boolean isNew(Round round, TableRow row, Map<String, Location> seen, Issues issues) {
        Location first = seen.putIfAbsent(round.timePeriod() + "\n" + round.refArea(), row.at("TIME_PERIOD"));
        if (first != null) {
            issues.error(
                    "duplicate-round",
                    row.at("TIME_PERIOD"),
                    "the round '" + round.timePeriod() + "' is listed already in line " + first.line()
                            + (round.refArea().isEmpty() ? "" : " for the area '" + round.refArea() + "'")
                            + "; remove one of them");
        }
        return first == null;
    }

    private static @Nullable Round round(TableRow row, Issues issues) {
        String period = row.required("TIME_PERIOD", issues);
        LocalDate start = row.date("REFERENCE_START", issues);
        LocalDate end = row.date("REFERENCE_END", issues);
        String version = row.code("FRAMEWORK_VERSION", issues);
        String area = row.code("REF_AREA", issues);
        if (period.isEmpty()) {
            return null;
        }
        try {
            TimePeriod.parse(period);
        } catch (IllegalArgumentException e) {
            issues.alike(
                    "invalid-period",
                    row.at("TIME_PERIOD"),
                    "period",
                    () -> Shown.quoted(period),
                    () -> String.valueOf(e.getMessage()));
            return null;
        }
        if (start != null && end != null && end.isBefore(start)) {
            issues.error(
                    "end-before-start",
                    row.at("REFERENCE_END"),
                    "the reference dates must not end before they start, but were " + start + " to " + end);
            end = null;
        }
        return Round.of(period)
                .withLabel(row.text("LABEL"))
                .withFrameworkVersion(version)
                .withRefArea(area)
                .withReference(start, end);
    }

    /** Writes rounds as a table. */
    static String write(Collection<Round> rounds) {
        return TableWriter.write(
                COLUMNS,
                rounds,
                round -> List.of(
                        round.timePeriod(),
                        round.label(),
                        round.frameworkVersion(),
                        round.refArea(),
                        Objects.toString(round.referenceStart(), ""),
                        Objects.toString(round.referenceEnd(), "")));
    }
}
