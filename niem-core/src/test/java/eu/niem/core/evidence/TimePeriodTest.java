package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2021-S2, 2021-07-01, 2021-12-31",
        "2021-T3, 2021-09-01, 2021-12-31",
        "2021-Q3, 2021-07-01, 2021-09-30",
        "2021-02, 2021-02-01, 2021-02-28",
        "2024-M02, 2024-02-01, 2024-02-29",
        "2021-W01, 2021-01-04, 2021-01-10",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2019-W01, 2018-12-31, 2019-01-06",
        "2024-02-29, 2024-02-29, 2024-02-29"
    })
    void coversItsDays(String code, String start, String end) {
        TimePeriod period = TimePeriod.parse(code);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "21",
                "20211",
                "2021 ",
                "2021-",
                "2021-13",
                "2021-00",
                "2021-5",
                "2021-S3",
                "2021-S0",
                "2021-S01",
                "2021-T4",
                "2021-Q5",
                "2021-Q",
                "2021-q1",
                "2021-M13",
                "2021-M5",
                "2021-W54",
                "2021-W53",
                "2021-W7",
                "2021-W00",
                "2021-02-30",
                "2023-02-29",
                "2021/05",
                "2021-05-9",
                "٢٠٢١",
                "-2021",
                "2021-A1",
                "2021-05-09T00"
            })
    void whatIsNoPeriodIsRefused(String code) {
        assertThatThrownBy(() -> TimePeriod.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a time period must be a year 2021, half-year 2021-S1")
                .hasMessageEndingWith("but was '" + code + "'");
        assertThatThrownBy(() -> RowKey.of("AT", code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2020,       2020.5",
        "2020-S1,    2020.25",
        "2020-T3,    2020.8333333333333",
        "2020-Q3,    2020.625",
        "2020-02,    2020.125",
        "2020-M12,   2020.9583333333333",
        "2020-01-01, 2020.0013440860215" // half of one of the 31 days of a twelfth
    })
    void theMiddleIsInYearsOfTwelveEqualMonths(String code, double years) {
        assertThat(TimePeriod.parse(code).years()).isCloseTo(years, within(1e-12));
    }

    @Test
    void earlierFirstAndOfThoseThatBeginTogetherTheLonger() {
        List<String> ordered = List.of(
                "2020",
                "2020-12-31",
                "2021",
                "2021-S1",
                "2021-T1",
                "2021-Q1",
                "2021-01",
                "2021-M01",
                "2021-01-01",
                "2021-W01",
                "2021-02",
                "2021-Q2",
                "2021-S2",
                "2021-Q3",
                "2022");
        List<TimePeriod> shuffled =
                new ArrayList<>(ordered.stream().map(TimePeriod::parse).toList());
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled.stream().map(TimePeriod::code)).containsExactlyElementsOf(ordered);
    }

    @Test
    void keysAreOrderedByPeriodThenGroupThenArea() {
        List<RowKey> ordered = List.of(
                RowKey.of("SE", "2019"),
                RowKey.of("AT", "2021", "REF"),
                RowKey.of("SE", "2021", "REF"),
                RowKey.of("AT", "2021"),
                RowKey.of("at", "2021"),
                RowKey.of("AT", "2021-Q1"));
        List<RowKey> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).containsExactlyElementsOf(ordered);
        assertThat(RowKey.of("AT", "2021")).hasToString("AT 2021");
        assertThat(RowKey.of("AT", "2021", "REF")).hasToString("AT 2021 REF");
    }
}
