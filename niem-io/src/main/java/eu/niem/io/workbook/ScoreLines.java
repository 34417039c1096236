package eu.niem.io.workbook;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scores of a scorecard as others may see them, one period and group after the other; one is held at a time. */
final class ScoreLines {
    private final Scorecard scorecard;
    private final Disclosure disclosure;

    ScoreLines(Scorecard scorecard, Disclosure disclosure) {
        this.scorecard = scorecard;
        this.disclosure = disclosure;
    }

    /**
     * One score.
     *
     * @param score a number, or the word why there is none
     * @param absent the reason; empty where there is a score
     * @param status flags
     */
    record Line(
            String node,
            RowKey key,
            Object score,
            @Nullable Object rank,
            @Nullable Object scored,
            @Nullable Object expected,
            @Nullable Object band,
            @Nullable Object observed,
            String absent,
            String status) {}

    /** Returns whether the methodology gives scores. */
    boolean areThere() {
        return scorecard.plan().methodology().outputs().contains(Output.SCORES)
                && !scorecard.rows().isEmpty();
    }

    /** Returns the periods and groups. */
    List<Slice> slices() {
        return areThere()
                ? scorecard.rows().stream().map(RowKey::slice).distinct().toList()
                : List.of();
    }

    /** Returns all lines, slice by slice, and within each node by node. */
    Stream<Line> all() {
        return slices().stream().flatMap(slice -> of(slice).stream());
    }

    /** Returns the lines of a period and group, node by node. */
    List<Line> of(Slice slice) {
        DataTable data = disclosure.hiddenIn(scorecard.at(slice).data()).data();
        Cells cells = Cells.of(data.columns());
        return data.rows().stream().map(cells::line).toList();
    }

    /** The places of the columns that a line is made of. */
    private record Cells(Map<String, Integer> places) {
        static Cells of(List<String> columns) {
            Map<String, Integer> places = new HashMap<>();
            for (int place = 0; place < columns.size(); place++) {
                places.put(columns.get(place), place);
            }
            return new Cells(places);
        }

        Line line(List<@Nullable Object> row) {
            String absent = text("ABSENT", row);
            Object score = cell("SCORE", row);
            return new Line(
                    text("NODE", row),
                    RowKey.of(text("REF_AREA", row), text("TIME_PERIOD", row), text("GROUP", row)),
                    score == null ? absent : score,
                    cell("RANK", row),
                    cell("SCORED", row),
                    cell("EXPECTED", row),
                    cell("BAND", row),
                    cell("OBSERVED", row),
                    absent,
                    text("STATUS", row));
        }

        private @Nullable Object cell(String column, List<@Nullable Object> row) {
            return row.get(Objects.requireNonNull(places.get(column), column));
        }

        private String text(String column, List<@Nullable Object> row) {
            return Objects.toString(cell(column, row), "");
        }
    }
}
