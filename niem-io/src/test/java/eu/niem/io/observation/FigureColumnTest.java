package eu.niem.io.observation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureColumnTest {
    private static final ObservationReader READER = new ObservationReader(
            KnownIndicators.of(Framework.of(
                    "f", "1", Dimension.of("all", "All", Indicator.of("rate", "Rate", Quantity.of("PC", 100, 0))))),
            Limits.STANDARD);

    /** The warnings of figures, of the areas A, B, A, B and so on in the periods 2001, 2001, 2002, 2002 and so on. */
    private static List<String> warnings(String figures) {
        return issues(figures)
                .filter(issue -> !issue.code().equals("far-outside-goalposts"))
                .map(Issue::message)
                .toList();
    }

    private static List<String> outside(String figures) {
        return issues(figures)
                .filter(issue -> issue.code().equals("far-outside-goalposts"))
                .map(Issue::message)
                .toList();
    }

    private static Stream<Issue> issues(String figures) {
        List<ObservationRow> rows = new ArrayList<>();
        for (String figure : figures.split(" ", -1)) {
            int index = rows.size();
            rows.add(ObservationRow.ofCells(
                    field -> switch (field) {
                        case "indicator" -> "rate";
                        case "refArea" -> index % 2 == 0 ? "A" : "B";
                        case "timePeriod" -> String.valueOf(2001 + index / 2);
                        case "obsValue" -> figure.replace("?", "");
                        case "obsStatus" -> figure.endsWith("?") ? "?" : null;
                        default -> null;
                    },
                    field -> new Location("f.csv", index + 2, 1, "rate")));
        }
        return READER.read(rows).issues().stream();
    }

    @Test
    void aFigureOfARowWithAMistakeIsBesideNone() {
        assertThat(issues("1.900 250 250").map(Issue::code)).contains("doubtful-point");
        assertThat(issues("1.900 250 250?").map(Issue::code)).isNotEmpty().doesNotContain("doubtful-point");
    }

    @Test
    void pointsBeforeThreeDigitsMaySeparateThousandsBesideAThousand() {
        assertThat(warnings("1.900 12500 2.350 7 1.111 9.999"))
                .containsExactly(
                        "the point of '1.900' in line 2, '2.350' in line 4, '1.111' in line 6 and 1 more of 'rate' is read as"
                                + " a decimal point, but may separate thousands: exactly three digits follow it every"
                                + " time, and '12500' in line 3 is 1 000 or more; if so, write 1900 for 1.900");
    }

    @Test
    void soTheyMayWhereTheAreaIsAHundredTimesAsLargeInAnotherRow() {
        assertThat(warnings("950 400 1.050 410"))
                .singleElement()
                .asString()
                .contains("'1.050' in line 4", "'950' in line 2 is 100 times as large or more in the same area (A)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.900 12500 0.125 7", // digits before the point do not matter: none that counts
                "0.125 12500", // nor does any number of them
                "1.900 1234.567 7", // nor more than three
                "1234.567 7 2345.678", // each has another one beside it
                ".250 1000",
                "-1.900 -12500",
                "0.125 3 45.000 3", // 360 times as large in the same area
                "0.000 7 0.125 7 12.500 7"
            })
    void whatStandsBeforeThePointDoesNotMatter(String figures) {
        assertThat(warnings(figures)).anyMatch(message -> message.contains("may separate thousands"));
    }

    @Test
    void anotherFigureIsNotTheOnlyOneWithAPoint() {
        assertThat(warnings("4321.125 1200 7 5"))
                .singleElement()
                .asString()
                .contains(
                        "the point of '4321.125' in line 2", "'1200' in line 3 is 1 000 or more", "write 4321125 for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.900 2.350 3.125 7", // nothing is far larger
                "1.900 950 2.100 940", // another area is
                "1.900 12500 2.35 7", // a point before two digits
                "1.900 12500 1.234e1 7", // an exponent is no digit
                "1.9 12500",
                "1234.567 7 5 8", // no other figure is 1 000 or more
                "0.000 7 0 8", // nothing is a hundred times 0
                "12500 3500 7" // there is no point
            })
    void elseAPointIsADecimalPoint(String figures) {
        assertThat(warnings(figures)).noneMatch(message -> message.contains("thousands"));
    }

    @Test
    void aValueOutsideAllOthersAndAmongThemInAnotherUnitIsDoubtful() {
        assertThat(warnings("3 7 5 4200 6 8"))
                .containsExactly("'4200' in line 5 is more than 100 times as large as every other figure of 'rate', and"
                        + " among them once divided by 1 000: check its unit");
        assertThat(warnings("3000 7000 5000 4.2 6000 8000"))
                .containsExactly(
                        "'4.2' in line 5 is less than a hundredth of every other figure of 'rate', and among them"
                                + " once multiplied by 1 000: check its unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 7 5 42000 6", "3 7 5 700 6", "3 7 4200 4300", "0 5 6", "5", "0", "5 5 5"})
    void elseItIsNot(String figures) {
        assertThat(warnings(figures)).isEmpty();
    }

    @Test
    void aValueFurtherOutsideItsGoalpostsThanTwiceTheirDistanceIsTold() {
        assertThat(outside("512 80 300 -200 -201 301"))
                .containsExactly(
                        "'512' in line 2, '-201' in line 6 and '301' in line 7 are further outside the goalposts 0"
                                + " and 100 of 'rate' than twice their distance: check the figure, its unit and the goalposts");
        assertThat(outside("300 -200 100")).isEmpty();
    }
}
