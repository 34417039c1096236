package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private record Line(
            String node,
            @Nullable RowKey key,
            double score,
            String remark,
            @Nullable AbsenceReason absent) {}

    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
            .andKey(Line::key)
            .and("SCORE", Line::score)
            .andText("REMARK", Line::remark)
            .and("ABSENT", Line::absent, AbsenceReason::code);
    private static final Line SCORED = new Line("housing", RowKey.of("LV", "2021"), 1 / 3.0, "early", null);
    private static final Line ABSENT = new Line("health", null, Double.NaN, "", AbsenceReason.MISSING);

    private static List<@Nullable Object> cells(Columns<Line> columns, Line line) {
        return columns.data("", List.of(line)).rows().get(0);
    }

    private static @Nullable Object cell(@Nullable Object given) {
        return cells(Columns.of("A", line -> given), SCORED).get(0);
    }

    @Test
    void namesAndCellsStandInOneOrder() {
        DataTable data = COLUMNS.data("Scores", List.of(SCORED, ABSENT));
        assertThat(data.title()).isEqualTo("Scores");
        assertThat(data.columns())
                .containsExactly("NODE", "REF_AREA", "TIME_PERIOD", "GROUP", "SCORE", "REMARK", "ABSENT");
        assertThat(data.rows().get(0)).containsExactly("housing", "LV", "2021", "_T", 1 / 3.0, "early", null);
    }

    @Test
    void whatIsNotThereIsAnEmptyCell() {
        assertThat(cells(COLUMNS, ABSENT)).containsExactly("health", null, null, null, null, null, "missing");
        assertThat(cell(null)).isNull();
        assertThat(cell(Double.NEGATIVE_INFINITY)).isNull();
        assertThat(cell(OptionalDouble.empty())).isNull();
        assertThat(cell(OptionalDouble.of(Double.NaN))).isNull();
        assertThat(cell(OptionalInt.empty())).isNull();
        assertThat(cell(Optional.empty())).isNull();
    }

    @Test
    void whatIsThereIsTakenOutOfOptionals() {
        assertThat(cell(OptionalDouble.of(0.5))).isEqualTo(0.5);
        assertThat(cell(OptionalInt.of(3))).isEqualTo(3);
        assertThat(cell(Optional.of(true))).isEqualTo(true);
        assertThat(cell(Optional.of(Double.NaN))).isNull();
        assertThat(cell("")).as("an empty text is a text").isEqualTo("");
    }

    @Test
    void otherTypesAreRefused() {
        assertThatThrownBy(() -> cell(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a cell must be a text, a finite number, a truth value or null, but was '[]'");
        assertThatThrownBy(() -> Columns.of("A", line -> 1L).table("", List.of(SCORED)))
                .hasMessageContaining("was '1'");
    }

    @Test
    void thePartOfARowBringsItsColumns() {
        record Pair(String name, @Nullable Line line) {}
        Columns<Pair> columns = Columns.<Pair>of("NAME", Pair::name).and(Pair::line, COLUMNS.only("NODE", "SCORE"));
        DataTable data = columns.data("", List.of(new Pair("one", SCORED), new Pair("none", null)));
        assertThat(data.columns()).containsExactly("NAME", "NODE", "SCORE");
        assertThat(data.rows().get(0)).containsExactly("one", "housing", 1 / 3.0);
        assertThat(data.rows().get(1)).containsExactly("none", null, null);
        assertThat(Columns.<Pair, Line>of(Pair::line, COLUMNS).names()).isEqualTo(COLUMNS.names());
    }

    @Test
    void listsFollowEachOther() {
        Columns<Line> columns = Columns.<Line>of("FROM", line -> "2019").and(COLUMNS.only("NODE"));
        assertThat(cells(columns, SCORED)).containsExactly("2019", "housing");
        assertThat(Columns.ofKey(Line::key).names()).containsExactly("REF_AREA", "TIME_PERIOD", "GROUP");
    }

    @Test
    void severalThingsHaveAColumnEach() {
        Columns<Line> columns = Columns.<Line>of("NODE", Line::node)
                .andEach(List.of(1, 2), times -> "TIMES" + times, (line, factor) -> 6 * factor);
        assertThat(columns.names()).containsExactly("NODE", "TIMES1", "TIMES2");
        assertThat(cells(columns, SCORED)).containsExactly("housing", 6, 12);
    }

    @Test
    void printMayLeaveOutReorderAndRename() {
        Columns<Line> printed = COLUMNS.renamed("REF_AREA", "AREA").without("NODE", "GROUP", "REMARK");
        assertThat(printed.names()).containsExactly("AREA", "TIME_PERIOD", "SCORE", "ABSENT");
        assertThat(cells(COLUMNS.only("SCORE", "NODE"), SCORED)).containsExactly(1 / 3.0, "housing");
        assertThat(COLUMNS.names()).as("the list itself stays").hasSize(7);
        for (String unknown : List.of("CITY", "node")) {
            String message = "there is no column '" + unknown + "'; there are " + COLUMNS.names();
            assertThatThrownBy(() -> COLUMNS.without(unknown)).hasMessage(message);
            assertThatThrownBy(() -> COLUMNS.only(unknown)).hasMessage(message);
            assertThatThrownBy(() -> COLUMNS.renamed(unknown, "A")).hasMessage(message);
        }
    }

    @Test
    void printedColumnsMayShareANameSavedOnesMayNot() {
        Columns<Line> twice = COLUMNS.only("NODE", "SCORE").renamed("SCORE", "NODE");
        assertThat(twice.table("", List.of(SCORED)).header()).containsExactly("NODE", "NODE");
        assertThatThrownBy(() -> twice.data("", List.of(SCORED)))
                .hasMessage("the columns must have different names, but are [NODE, NODE]");
    }

    @Test
    void theTableIsThatOfTheData() {
        List<Line> lines = List.of(SCORED, ABSENT, new Line("x".repeat(70), null, 12.345, "", null));
        assertThat(COLUMNS.table("Scores", lines))
                .isEqualTo(COLUMNS.data("Scores", lines).table());
        assertThat(COLUMNS.table("Scores", List.of()))
                .isEqualTo(COLUMNS.data("Scores", List.of()).table());
    }

    @Test
    void aCellMayBringItsOwnText() {
        Columns<Line> columns = Columns.<Line>of("SCORE", line -> new Cell(1 / 3.0, "a third"))
                .and("NAME", line -> Cell.of("x".repeat(70)));
        assertThat(columns.table("", List.of(SCORED)).rows().get(0)).containsExactly("a third", "x".repeat(70));
        assertThat(cells(columns, SCORED)).containsExactly(1 / 3.0, "x".repeat(70));
    }
}
