package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.foreign.ForeignColumn;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenColumnTest {
    private static SeenColumn column(String... texts) {
        SeenColumn column = new SeenColumn(ForeignColumn.of("n", ForeignColumn.Role.FREE), 0);
        for (String text : texts) {
            column.see(text, false);
        }
        return column;
    }

    @Test
    void textsAreCountedAndBlanksApart() {
        SeenColumn column = column("a", "", "b", "a");
        assertThat(column.counts).isEqualTo(Map.of("a", 2L, "b", 1L));
        assertThat(column.cells).isEqualTo(3);
        assertThat(column.blanks).isEqualTo(1);
        assertThat(column.hasMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", ":", "..", "x", "n/a", "NA", "#N/A", "k.A.", "k. A.", "n.a.", "#DIV/0!", "#VALUE!", "#NAME?",
                "#NUM!", "#NULL!", "#REF!", "NaN", "null"
            })
    void aSignForMissingIsNoOtherText(String sign) {
        SeenColumn column = column("1", sign, "2");
        assertThat(column.isNumeric()).isTrue();
        assertThat(column.missing).containsExactly(sign);
        assertThat(column.firstOther()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "#VALUE", "xx", "0x1"})
    void anyOtherTextIsNoNumber(String text) {
        SeenColumn column = column("1", text, "2");
        assertThat(column.isNumeric()).isFalse();
        assertThat(column.isMostlyNumeric()).isTrue();
        assertThat(column.hasNumbers()).isTrue();
        assertThat(column.firstOther()).isEqualTo(text);
        assertThat(column("a", text).isText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020", "1500", "2020-Q1", "2020Q1", "2020-S2", "2020-W53", "2020M05", "2020-05", "2020-05-31"})
    void yearsQuartersMonthsAndDaysArePeriods(String period) {
        assertThat(column("2019", period).isOfPeriods()).isTrue();
        assertThat(column(period).isText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1499", "2200", "20200", "2020-Q", "-", "31.12.2020"})
    void oneOtherTextMakesThemNone(String other) {
        assertThat(column("2019", other).isOfPeriods()).isFalse();
        assertThat(column().isOfPeriods()).isFalse();
    }

    @Test
    void wholeNumbersMayBeCodes() {
        assertThat(column("1", "23").isOfWholeNumbers()).isTrue();
        assertThat(column("1", "2.5").isOfWholeNumbers()).isFalse();
        assertThat(column("1", "-").isOfWholeNumbers()).isFalse();
        assertThat(column("01", "a").isOfWholeNumbers()).isFalse();
    }

    @Test
    void aNumberByItsTypeIsNoSignForMissing() {
        SeenColumn column = new SeenColumn(ForeignColumn.of("n", ForeignColumn.Role.FREE), 0);
        column.see("-", true);
        assertThat(column.missing).isEmpty();
        assertThat(column.firstOther()).isEqualTo("-");
    }

    @Test
    void beyondManyTextsOnlyTheirSortIsKept() {
        SeenColumn column = column();
        for (int i = 0; i <= SeenColumn.MOST; i++) {
            column.see("t" + i, false);
        }
        column.see("t0", false);
        assertThat(column.counts).hasSize(SeenColumn.MOST).containsEntry("t0", 2L);
        assertThat(column.cells).isEqualTo(SeenColumn.MOST + 2);
        assertThat(column.hasMore()).isTrue();
    }

    @Test
    void aLabelIsThatOfTheRowsThenOfTheHeaderThenTheCode() {
        SeenColumn column =
                new SeenColumn(new ForeignColumn("n", ForeignColumn.Role.DIMENSION, Map.of("a", "A", "b", "B")), 0);
        column.labels.put("a", "of the rows");
        assertThat(column.label("a")).isEqualTo("of the rows");
        assertThat(column.label("b")).isEqualTo("B");
        assertThat(column.label("c")).isEqualTo("c");
    }
}
