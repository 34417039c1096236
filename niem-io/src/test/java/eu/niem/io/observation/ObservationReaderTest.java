package eu.niem.io.observation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationReaderTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100));
    private static final Indicator ASKED =
            Indicator.of("asked", "Asked", Quantity.of("PC", 0, 100)).withGroups(List.of("REF", "BSP"));
    private static final ObservationReader READER = new ObservationReader(
            KnownIndicators.of(Framework.of("f", "1", Dimension.of("all", "All", RATE, ASKED))), Limits.STANDARD);

    /** Reads rows of indicator, area, period, group, value and status. */
    private static Checked<List<Observation>> read(String... rows) {
        List<ObservationRow> all = new ArrayList<>();
        for (String row : rows) {
            List<String> fields = List.of("indicator", "refArea", "timePeriod", "group", "obsValue", "obsStatus");
            String[] cells = row.split(",", -1);
            int line = all.size() + 2;
            all.add(ObservationRow.ofCells(
                    field -> fields.contains(field) ? cells[fields.indexOf(field)] : null,
                    field -> new Location("f.csv", line, 1, field)));
        }
        return READER.read(all);
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.issues().stream()
                .map(issue -> (issue.isError() ? "error " : "warning ") + issue.code() + " "
                        + issue.where().line())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate,PL,2021,_T,1, | rate,pl,2022,_T,2, | 'PL' and 'pl' differ in capitals only, and may be one area",
                "rate,PL,2021,REF,1, | rate,PL,2022,ref,2, | groups 'REF' and 'ref' differ in capitals only",
                "rate,PL,2021-05,_T,1, | rate,LV,2021-M05,_T,2, | the periods '2021-05' and '2021-M05' are one period",
                "rate,St. Gallen,2021,_T,1, | rate,St Gallen,2022,_T,2, | differ in points only, and may be one area"
            })
    void twoSpellingsOfACodeAreAWarning(String one, String other, String message) {
        Checked<List<Observation>> checked = read(one, other);
        assertThat(codes(checked)).containsExactly("warning two-spellings 3");
        assertThat(checked.issues().get(0).message()).contains(message).contains("in the lines 2 and 3");
    }

    @Test
    void aCellThatIsThereInTwoSpellingsIsAnError() {
        Checked<List<Observation>> checked =
                read("rate,PL,2021-05,_T,1,", "rate,pl,2021-05,_T,1,", "rate,PL,2021-M05,_t,2,", "rate,PL,2022,_T,3,");
        assertThat(codes(checked))
                .containsExactly(
                        "warning two-spellings 3",
                        "warning two-spellings 4",
                        "warning two-spellings 4",
                        "error duplicate-observation 3",
                        "error duplicate-observation 4");
        assertThat(checked.errors().get(0).message())
                .isEqualTo(
                        "rate, pl, 2021-05 stands in line 2 already, spelt 'rate, PL, 2021-05': keep one of the two");
    }

    @Test
    void spacesAndPointsAloneMakeNoErrorOfTwoCells() {
        assertThat(codes(read("rate,St. Gallen,2021,_T,1,", "rate,St Gallen,2021,_T,2,")))
                .containsExactly("warning two-spellings 3");
    }

    @Test
    void aWordForAStatusIsOneMistake() {
        assertThat(codes(read("rate,LV,2021,_T,1,provisional estimate"))).containsExactly("error unknown-status 2");
    }

    @Test
    void ofAreasThatAreListedTheListIsLookedAt() {
        List<ObservationRow> none = List.of();
        Issues issues = new Issues(10);
        READER.read(
                none,
                Map.of(
                        "PL",
                        new Location("areas.csv", 2, 1, "REF_AREA"),
                        "pl",
                        new Location("areas.csv", 3, 1, "REF_AREA")),
                issues,
                observation -> {});
        assertThat(issues.list()).extracting(Issue::code).containsExactly("two-spellings");
    }

    @Test
    void manyCodesAndManySpellingsAreReadInTimeThatGrowsWithThem() {
        String[] rows = IntStream.range(0, 40_000)
                .mapToObj(i -> "rate," + (i % 2 == 0 ? "a" : "A") + i / 2 + "," + "2021,_T,1,")
                .toArray(String[]::new);
        assertThat(read(rows).errors()).hasSize(6);
    }

    @Test
    void nothingButThatItIsMissingIsNoObservationOfAGroupNotAsked() {
        Checked<List<Observation>> checked = read(
                "asked,A,2021,TCN,,O",
                "asked,A,2021,TCN2,,",
                "asked,A,2021,_T,,O",
                "asked,A,2021,REF,,O",
                "rate,A,2021,TCN,,");
        assertThat(checked.issues()).isEmpty();
        assertThat(checked.orThrow())
                .extracting(each -> each.indicator() + " " + each.key().group())
                .containsExactly("asked REF", "rate TCN");
    }

    @Test
    void anythingElseOfAGroupNotAskedIsAWarning() {
        Checked<List<Observation>> checked =
                read("asked,A,2021,ref,5,", "asked,B,2021,ref,6,", "asked,A,2021,TCN,,L", "asked,A,2021,_T,7,");
        assertThat(codes(checked)).containsExactly("warning unknown-group 2", "warning unknown-group 4");
        assertThat(checked.issues().get(0).message())
                .startsWith(
                        "the indicator 'asked' is not asked for the group 'ref', but there is an observation for it: did"
                                + " you mean 'REF'?")
                .endsWith("(2 of these in the column: also in line 3)");
        assertThat(checked.orThrow()).hasSize(4);
    }

    /** Returns how often rows were asked where they stand while so many of them were read, of colliding areas. */
    private static long places(int count) {
        AtomicLong places = new AtomicLong();
        List<ObservationRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] cells = {"rate", colliding(i), "2021", i % 2 == 0 ? "REF" : "ref", i + ".125"};
            List<String> fields = List.of("indicator", "refArea", "timePeriod", "group", "obsValue");
            rows.add(ObservationRow.ofCells(
                    field -> fields.contains(field) ? cells[fields.indexOf(field)] : null, field -> {
                        places.incrementAndGet();
                        return new Location("f.csv", 2, 1, field);
                    }));
        }
        READER.read(rows);
        return places.get();
    }

    /** Returns one of many codes of the same hash code. */
    private static String colliding(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void fourTimesAsManyRowsAskForTheirPlacesAsOftenAFewTimesMore() {
        assertThat(colliding(1)).hasSameHashCodeAs(colliding(2));
        long few = places(1_000);
        assertThat(few).isPositive();
        assertThat((double) places(4_000) / few).isLessThan(6);
    }
}
