package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Checked;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Limits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private static final List<String> LONG = List.of("INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE");
    private static final Framework FRAMEWORK = framework();

    private static Framework framework() {
        return new Documents(eu.niem.scoring.methodology.Methods.load(), Limits.STANDARD)
                .framework(
                        "framework.json", new DemoStudy().text("framework.json").getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private static Map<String, Object> row(Object... cells) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(LONG.get(i), cells[i]);
        }
        return row;
    }

    private static Rows share(@Nullable Object value) {
        return Rows.ofLists(List.of(LONG, Arrays.asList("RES3", "LV", 2021, value)));
    }

    private static Value only(Rows rows) {
        return Niem.observations(FRAMEWORK, rows).get(0).value();
    }

    @Test
    void aNullIsMissingAndNeverZero() {
        Value missing = new Value.Missing(MissingReason.MISSING);
        assertThat(only(share(null))).isEqualTo(missing);
        assertThat(only(share(""))).isEqualTo(missing);
        assertThat(only(Rows.ofMaps(List.of(row("RES3", "LV", 2021), row("RES3", "SE", 2021, 1)))))
                .isEqualTo(missing);
        assertThat(only(Rows.ofArrays(List.of(LONG.toArray(), new @Nullable Object[] {"RES3", "LV", "2021", null}))))
                .isEqualTo(missing);
        assertThat(only(share(0))).isEqualTo(Value.of(0));
    }

    @Test
    void numbersOfAllTypesAreReadToTheLastBit() {
        List<Number> numbers = List.of(
                41.5,
                41.5f,
                new BigDecimal("41.500"),
                0.1 + 0.2,
                1e-7,
                5L,
                (short) 5,
                BigInteger.TEN,
                new BigDecimal("1e2"),
                1e22);
        for (Number number : numbers) {
            assertThat(only(share(number))).isEqualTo(Value.of(number.doubleValue()));
        }
    }

    @Test
    void aNumberThatIsNotFiniteIsNamedWithIndicatorAreaAndPeriod() {
        Rows rows = Rows.ofMaps(List.of(
                row("RES3", "LV", 2021, Double.NaN),
                row("RES3", "SE", 2021, Float.NEGATIVE_INFINITY),
                row("RES1", "SE", 2021, Double.POSITIVE_INFINITY),
                row("RES3", "EE", 2021, new BigDecimal("1e999"))));
        assertThat(Niem.check(FRAMEWORK, rows).errors().stream().map(Object::toString))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("error rows:1 OBS_VALUE: the value of 'RES3' (LV, 2021) must be a finite"
                                        + " number, but is 'NaN': leave it empty where there is none, and say why in"
                                        + " the status: M, L, O or Q [invalid-number]"),
                        second -> assertThat(second).contains("rows:2", "'RES3' (SE, 2021)", "'-Infinity'"),
                        third -> assertThat(third).contains("rows:3", "'RES1' (SE, 2021)", "'Infinity'"),
                        fourth -> assertThat(fourth).contains("rows:4", "'RES3' (EE, 2021)", "'1E+999'"));
    }

    @Test
    void aNumberThatIsNotFiniteIsNamedInAFileToo() {
        String csv = "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,STD_ERROR\nRES3,LV,2021,1,inf\n";
        assertThat(Niem.check(FRAMEWORK, Rows.ofCsv(new StringReader(csv))).errors())
                .singleElement()
                .asString()
                .startsWith(
                        "error upload:2:16 STD_ERROR: a standard error of 'RES3' (LV, 2021) must be a finite number");
    }

    @Test
    void yearsMonthsAndDaysArePeriods() {
        Map<Object, String> periods = Map.of(
                2021,
                "2021",
                2021.0,
                "2021",
                new BigDecimal("2.021e3"),
                "2021",
                YearMonth.of(2021, 5),
                "2021-05",
                LocalDate.of(2021, 5, 9),
                "2021-05-09",
                LocalDate.of(2021, 5, 9).atStartOfDay(),
                "2021-05-09",
                java.sql.Date.valueOf("2021-05-09"),
                "2021-05-09",
                java.sql.Timestamp.valueOf("2021-05-09 00:00:00"),
                "2021-05-09");
        periods.forEach((given, period) -> assertThat(
                        Niem.observations(FRAMEWORK, Rows.ofMaps(List.of(row("RES3", "LV", given, 1)))))
                .extracting(each -> each.key().timePeriod())
                .containsExactly(period));
    }

    @Test
    void aTimeOfTheDayIsNoPeriod() {
        Rows rows =
                Rows.ofMaps(List.of(row("RES3", "LV", LocalDate.of(2021, 5, 9).atTime(10, 0), 1)));
        assertThat(Niem.check(FRAMEWORK, rows).errors()).extracting("code").containsExactly("invalid-period");
    }

    @Test
    void whatNoCellHoldsIsAnIssueWithItsType() {
        assertThat(Niem.check(FRAMEWORK, share(List.of("a"))).errors().get(0).message())
                .startsWith("a cell holds a text, a number, a date or null, but this is a java.util");
        Rows area = Rows.ofLists(List.of(LONG, List.of("RES3", Double.NaN, 2021, 1)));
        assertThat(Niem.check(FRAMEWORK, area).errors().get(0))
                .hasToString("error rows:2 REF_AREA: a text is needed here, but this is the number NaN: give null where"
                        + " there is nothing [wrong-type]");
    }

    @Test
    void aWideTableOfMapsHasAColumnForEachIndicator() {
        Map<String, Object> latvia = new HashMap<>(Map.of("ref_area", "LV", "RES1", "a", "RES3", 41.5));
        List<Observation> read = Niem.observations(FRAMEWORK, Rows.ofMaps(List.of(latvia, Map.of("ref_area", "SE"))));
        assertThat(read)
                .hasSize(4)
                .filteredOn(each -> each.value() instanceof Value.Missing)
                .hasSize(2);
    }

    @Test
    void whatIsWrongWithTheHeaderStandsAboveTheFirstMap() {
        assertThat(Niem.check(FRAMEWORK, Rows.ofMaps(List.of(Map.of("INDICATOR", "RES1", "AREA", "LV"))))
                        .errors())
                .extracting(issue -> issue.code() + " " + issue.where())
                .contains("unknown-column rows AREA", "missing-column rows");
    }

    @Test
    void withoutRowsThereIsAWarningAndWithoutAHeaderAnError() {
        assertThat(Niem.check(FRAMEWORK, Rows.ofMaps(List.of())).issues())
                .extracting("code")
                .containsExactly("empty-table");
        assertThat(Niem.check(FRAMEWORK, Rows.ofLists(List.of(LONG))).isValid()).isTrue();
        assertThat(Niem.check(FRAMEWORK, Rows.ofLists(List.of())).errors())
                .extracting("code")
                .containsExactly("empty-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elements", "line", "bytes"})
    void rowsWithoutEndAreReadUpToLimits(String limit) {
        Limits limits = limit.equals("elements")
                ? Limits.SERVICE.withElements(1_000)
                : limit.equals("line") ? Limits.SERVICE.withLineLength(40) : Limits.SERVICE.withFileBytes(10_000);
        int[] count = {0};
        Iterable<List<Object>> endless = () -> Stream.iterate(1, i -> i + 1)
                .map(i -> {
                    count[0]++;
                    return i == 1 ? List.<Object>copyOf(LONG) : List.<Object>of("RES3", "A".repeat(i), 2021, 1);
                })
                .iterator();
        Checked<List<Observation>> read = Niem.check(limits, FRAMEWORK, Rows.ofLists(endless));
        assertThat(read.errors())
                .extracting("code")
                .containsExactly(
                        limit.equals("elements")
                                ? "too-many-values"
                                : limit.equals("line") ? "line-too-long" : "too-large");
        assertThat(count[0]).isLessThanOrEqualTo(251);
    }

    @Test
    void mapsThatAllHaveOtherColumnsKeepWithinTheLimit() {
        Iterable<Map<String, ?>> endless = () -> Stream.iterate(1, i -> i + 1)
                .<Map<String, ?>>map(i -> Map.of("C" + i, 1))
                .iterator();
        assertThat(Niem.check(Limits.SERVICE.withElements(10_000), FRAMEWORK, Rows.ofMaps(endless))
                        .errors())
                .extracting("code")
                .contains("too-many-values");
    }

    @Test
    void errorsAreThrownTogetherAndNullArgumentsAreRefused() {
        Rows wrong = Rows.ofMaps(List.of(row("RES9", "LV", 2021, 1), row("RES3", "LV", "x", 1)))
                .withName("request 7");
        assertThatThrownBy(() -> Niem.observations(FRAMEWORK, wrong))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("request 7:1 INDICATOR")
                .hasMessageContaining("request 7:2 TIME_PERIOD");
        Rows withNull = Rows.ofLists(Arrays.asList(LONG, null));
        assertThatThrownBy(() -> Niem.check(FRAMEWORK, withNull)).isInstanceOf(NullPointerException.class);
        Rows nullColumn = Rows.ofMaps(List.of(Collections.<@Nullable String, Object>singletonMap(null, 1)));
        assertThatThrownBy(() -> Niem.check(FRAMEWORK, nullColumn)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void anUploadIsReadAsAFileIsAndNotClosed() {
        InputStream upload =
                new ByteArrayInputStream("\uFEFFref_area;RES3\nLV;41.5\n".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        throw new AssertionError("closed");
                    }
                };
        assertThat(Niem.observations(FRAMEWORK, Rows.ofCsv(upload)))
                .extracting(each -> each.indicator() + " " + each.key().timePeriod() + " " + each.value())
                .containsExactly("RES3 2021 41.5");
    }
}
