package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    private static final DataTable DEMO = new DataTable(
            "Demo",
            List.of("AREA", "SCORE", "RANK", "TIED"),
            List.of(DataTable.row("LV", 1 / 3.0, 1, true), DataTable.row("LT", null, null, false)));

    @Test
    void theEyeSeesRoundedNumbersAndNothingWhereThereIsNone() {
        assertThat(DEMO.table().rows())
                .containsExactly(List.of("LV", "0.3333", "1", "yes"), List.of("LT", "", "", "no"));
    }

    @Test
    void exactTextReadsBackToTheSameBits() {
        assertThat(Double.parseDouble(DataTable.exact(1 / 3.0))).isEqualTo(1 / 3.0);
        assertThat(DataTable.exact(null)).isEmpty();
        assertThat(DataTable.exact(true)).isEqualTo("true");
    }

    @Test
    void rowsMustFitTheColumns() {
        assertThatThrownBy(() -> new DataTable("", List.of("A", "B"), List.of(DataTable.row(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 cells");
        assertThatThrownBy(() -> new DataTable("", List.of("A", "A"), List.of()))
                .hasMessageContaining("different names");
    }

    @Test
    void aCellIsNeverNotANumber() {
        assertThatThrownBy(() -> new DataTable("", List.of("A"), List.of(DataTable.row(Double.NaN))))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> new DataTable("", List.of("A"), List.of(DataTable.row(List.of()))))
                .hasMessageContaining("'[]'");
    }

    @Test
    void rowsBelowGoUnderColumnsOfTheSameName() {
        DataTable below = new DataTable("", List.of("REASON", "AREA"), List.of(DataTable.row("late", "EE")));
        DataTable both = DEMO.and(below);
        assertThat(both.title()).isEqualTo("Demo");
        assertThat(both.columns()).containsExactly("AREA", "SCORE", "RANK", "TIED", "REASON");
        assertThat(both.rows().get(0)).containsExactly("LV", 1 / 3.0, 1, true, null);
        assertThat(both.rows().get(2)).containsExactly("EE", null, null, null, "late");
    }

    @Test
    void theEyeSeesTheBeginningOfALongText() {
        String text = "\uD83C\uDF0D".repeat(40);
        DataTable table = new DataTable("", List.of("A"), List.of(DataTable.row(text), DataTable.row("x".repeat(60))));
        assertThat(table.table().rows().get(0).get(0))
                .endsWith("\uD83C\uDF0D...")
                .hasSizeLessThanOrEqualTo(61);
        assertThat(table.table().rows().get(1).get(0)).hasSize(60);
    }

    @Test
    void aTableShowsTheRowsOfOneCell() {
        assertThat(DEMO.table().where("AREA", "LT").rows()).containsExactly(List.of("LT", "", "", "no"));
        assertThatThrownBy(() -> DEMO.table().where("CITY", "LT"))
                .hasMessage("there is no column 'CITY'; there are [AREA, SCORE, RANK, TIED]");
    }
}
