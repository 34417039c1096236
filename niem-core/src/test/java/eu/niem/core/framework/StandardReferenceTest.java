package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.TimePeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardReferenceTest {
    private static final StandardReference TEXT = StandardReference.of("QD-26", "Directive 2011/95/EU", "");

    @Test
    void aTextThatNamesNobodyBindsAllAtAllTimes() {
        assertThat(TEXT.binds("LV", TimePeriod.parse("1900"))).isTrue();
    }

    @Test
    void aTextCoversTheGroupsItNamesOrAll() {
        StandardReference refugees = TEXT.withGroups(List.of("REF"));

        assertThat(TEXT.covers("BSP")).isTrue();
        assertThat(refugees.covers("REF")).isTrue();
        assertThat(refugees.covers("BSP")).isFalse();
        assertThat(refugees.withAreas(List.of("LV")).withDays(null, null).groups())
                .containsExactly("REF");
        assertThatThrownBy(() -> TEXT.withGroups(List.of("REF", "REF")))
                .hasMessageContaining("the groups of reference 'QD-26'");
    }

    @Test
    void aTextBindsTheAreasItNamesOnly() {
        StandardReference baltic = TEXT.withAreas(List.of("LV", "EE"));

        assertThat(baltic.binds("EE", TimePeriod.parse("2021"))).isTrue();
        assertThat(baltic.binds("DK", TimePeriod.parse("2021"))).isFalse();
    }

    @Test
    void aTextBindsInAPeriodAtWhoseEndItIsInForce() {
        StandardReference dated = TEXT.withDays(LocalDate.of(2013, 12, 21), LocalDate.of(2026, 6, 11));

        assertThat(dated.binds("LV", TimePeriod.parse("2013-Q3"))).isFalse();
        assertThat(dated.binds("LV", TimePeriod.parse("2013"))).isTrue();
        assertThat(dated.binds("LV", TimePeriod.parse("2013-12-20"))).isFalse();
        assertThat(dated.binds("LV", TimePeriod.parse("2013-12-21"))).isTrue();
        assertThat(dated.binds("LV", TimePeriod.parse("2026-06-11"))).isTrue();
        assertThat(dated.binds("LV", TimePeriod.parse("2026"))).isFalse();
    }

    @Test
    void daysDoNotEndBeforeTheyStart() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThatThrownBy(() -> TEXT.withDays(day, day.minusDays(1)))
                .hasMessage(
                        "the days of reference 'QD-26' must not end before they start, but was '2020-01-01 to 2019-12-31'");
    }

    @Test
    void areasAreCodesEachNamedOnce() {
        assertThatThrownBy(() -> TEXT.withAreas(List.of("LV", "LV"))).hasMessageContaining("different from each other");
        assertThatThrownBy(() -> TEXT.withAreas(List.of(""))).hasMessageContaining("an area of reference 'QD-26'");
    }
}
