package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final DataTable DATA = new DataTable(
            "Scores",
            List.of("REF_AREA", "TIME_PERIOD", "GROUP", "SCORE", "BAND"),
            List.of(
                    DataTable.row("LV", "2021", "_T", 200 / 3.0, null),
                    DataTable.row("LT", "2021", "_T", 50.0, null),
                    DataTable.row("EE", null, "_T", null, null)));

    @Test
    void exactNumbersStayBehindWhatIsPrinted() {
        Table table = DATA.table().where("SCORE", "66.67").withoutEmptyColumns().head(1);
        assertThat(table.rows()).containsExactly(List.of("LV", "2021", "_T", "66.67"));
        assertThat(table.data().rows()).containsExactly(DataTable.row("LV", "2021", "_T", 200 / 3.0));
        assertThat(DATA.table().data()).isEqualTo(DATA);
    }

    @Test
    void textsAloneAreTheirOwnData() {
        Table table = new Table("T", List.of("A", "B"), List.of(List.of("1.50", "")));
        assertThat(table.data()).isEqualTo(new DataTable("T", List.of("A", "B"), List.of(DataTable.row("1.50", null))));
        assertThat(table.table()).isSameAs(table);
    }

    @Test
    void columnsOfOneNameAreTakenApartInData() {
        Table table = new Table("", List.of("RANK", "RANK", "RANK 2"), List.of());
        assertThat(table.data().columns()).containsExactly("RANK", "RANK 2", "RANK 2 2");
    }

    @Test
    void aCompactTableSaysOnceWhatAllRowsShare() {
        Table compact = DATA.table().compact();
        assertThat(compact.title()).isEqualTo("Scores, 2021");
        assertThat(compact.header()).containsExactly("REF_AREA", "SCORE");
        assertThat(compact.head(0).compact().header()).as("without rows").containsExactly("REF_AREA", "SCORE");
    }

    @Test
    void otherWordsLeaveTheNumberBehindThem() {
        Table table = DATA.table().reworded("SCORE", text -> text.equals("50.00") ? "half" : text);
        assertThat(table.rows().get(1).get(3)).isEqualTo("half");
        assertThat(table.data()).isEqualTo(DATA);
        assertThatThrownBy(() -> table.reworded("P", text -> text))
                .hasMessage("there is no column 'P'; there are [REF_AREA, TIME_PERIOD, GROUP, SCORE, BAND]");
    }

    @Test
    void tablesAreEqualIfTheyReadTheSameForTheSameReason() {
        Table table = DATA.table();
        assertThat(table).isEqualTo(DATA.table()).hasSameHashCodeAs(DATA.table());
        assertThat(table).isNotEqualTo(new Table(table.title(), table.header(), table.rows()));
        assertThat(table.withTitle("Other")).isNotEqualTo(table);
    }

    @Test
    void dataPrintAsTheirTable() {
        assertThat(DATA).hasToString(DATA.table().toString());
        assertThat(DATA.data()).isSameAs(DATA);
    }

    @Test
    void tablesAlignNumbersToTheRightAndWordsToTheLeft() {
        Table table = new Table(
                "Title",
                List.of("AREA", "SCORE", "EMPTY"),
                List.of(List.of("Lettland", "1.50", ""), List.of("Ö", "-100.25", "")));
        assertThat(table.withoutEmptyColumns()).hasToString("""
                        Title
                        AREA        SCORE
                        -----------------
                        Lettland     1.50
                        Ö         -100.25""");
        assertThat(table.head(1).rows()).hasSize(1);
        assertThatThrownBy(() -> new Table("", List.of("A"), List.of(List.of("1", "2"))))
                .hasMessage("a row must have 1 cells, but has 2: [1, 2]");
        assertThatThrownBy(() -> new Table("", List.of("A"), Collections.singletonList(null)))
                .hasMessage("'rows' must not have null in it");
        assertThatThrownBy(() -> new DataTable("", List.of("A"), Collections.singletonList(null)))
                .hasMessage("'rows' must not have null in it");
    }
}
