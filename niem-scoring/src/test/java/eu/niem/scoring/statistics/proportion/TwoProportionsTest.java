package eu.niem.scoring.statistics.proportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoProportionsTest {
    private static void assertInterval(TwoProportions.Comparison found, double lower, double upper, double precision) {
        ConfidenceInterval interval = Objects.requireNonNull(found.interval());
        assertThat(found.undefined()).isEmpty();
        assertThat(interval.lower()).isCloseTo(lower, within(precision));
        assertThat(interval.upper()).isCloseTo(upper, within(precision));
    }

    private static List<TwoProportions.Comparison> all(TwoProportions pair) {
        return List.of(
                pair.newcombeDifference(0.95),
                pair.waldDifference(0.95),
                pair.katzRatio(0.95),
                pair.woolfOddsRatio(0.95));
    }

    /** Table II of Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80,  0.0524, 0.3339",
        " 9, 10,  3, 10,  0.1705, 0.8090",
        " 6,  7,  2,  7,  0.0582, 0.8062",
        " 5, 56,  0, 29, -0.0381, 0.1926",
        " 0, 10,  0, 20, -0.1611, 0.2775",
        " 0, 10,  0, 10, -0.2775, 0.2775",
        "10, 10,  0, 20,  0.6791, 1.0000",
        "10, 10,  0, 10,  0.6075, 1.0000",
    })
    void differencesAreThoseOfNewcombe(int x, int n, int ofReference, int nOfReference, double lower, double upper) {
        TwoProportions pair = new TwoProportions(x, n, ofReference, nOfReference);

        assertInterval(pair.newcombeDifference(0.95), lower, upper, 0.00005);
    }

    /** The first two of the same table. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0575, 0.3425", "9, 10, 3, 10, 0.2605, 0.9395"})
    void differencesOfWaldAreThoseOfNewcombe(int x, int n, int reference, int ofN, double lower, double upper) {
        assertInterval(new TwoProportions(x, n, reference, ofN).waldDifference(0.95), lower, upper, 0.00005);
    }

    /** Made of z = 1.959964 and the sum of the reciprocals of 15, 85, 5 and 95, by hand. */
    @Test
    void oddsRatioOfWoolf() {
        TwoProportions.Comparison found = new TwoProportions(15, 100, 5, 100).woolfOddsRatio(0.95);

        assertThat(found.value()).isCloseTo(15.0 * 95 / (85 * 5), within(1e-14));
        assertInterval(found, 1.1691342326, 9.6158458282, 1e-9);
    }

    @Test
    void oddsRatiosTurnWithTheAnswer() {
        TwoProportions.Comparison yes = new TwoProportions(15.5, 100, 5, 100.25).woolfOddsRatio(0.9);
        TwoProportions.Comparison no = new TwoProportions(84.5, 100, 95.25, 100.25).woolfOddsRatio(0.9);

        assertThat(no.value()).isCloseTo(1 / Objects.requireNonNull(yes.value()), within(1e-14));
        assertInterval(
                no,
                1 / Objects.requireNonNull(yes.interval()).upper(),
                1 / Objects.requireNonNull(yes.interval()).lower(),
                1e-14);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, 10, the target has no trials", "3, 10, 0, 0, the reference has no trials"})
    void withoutTrialsNothingIsDefined(int x, int n, int reference, int ofN, String reason) {
        assertThat(all(new TwoProportions(x, n, reference, ofN))).allSatisfy(found -> {
            assertThat(found.value()).isNull();
            assertThat(found.interval()).isNull();
            assertThat(found.undefined()).isEqualTo(reason);
        });
    }

    @Test
    void sharesOfZeroAndAllLeaveTheDifferenceWithoutWald() {
        TwoProportions.Comparison found = new TwoProportions(10, 10, 0, 20).waldDifference(0.95);

        assertThat(found.value()).isEqualTo(1);
        assertThat(found.interval()).isNull();
        assertThat(found.undefined()).isEqualTo("both shares are 0 or 100 %, at which Wald's interval has no width");
        assertInterval(new TwoProportions(5, 10, 0, 20).waldDifference(0.95), 0.1901, 0.8099, 0.00005);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "3, 10, 0, 20, none, the share of the reference is 0",
                "0, 10, 0, 20, none, the share of the reference is 0",
                "0, 10, 4, 20, 0, 'the share of the target is 0, which has no logarithm'",
                "10, 10, 20, 20, 1, 'both shares are 100 %, at which Katz'' interval has no width'",
            })
    void ratiosWithoutIntervalSayWhy(int x, int n, int reference, int ofN, Double value, String reason) {
        TwoProportions.Comparison found = new TwoProportions(x, n, reference, ofN).katzRatio(0.95);

        assertThat(found.value()).isEqualTo(value);
        assertThat(found.interval()).isNull();
        assertThat(found.undefined()).isEqualTo(reason);
    }

    @Test
    void oneShareOfAllHasARatio() {
        double factor = StrictMath.exp(1.959963984540054 * Math.sqrt(1.0 / 5 - 1.0 / 20));

        assertInterval(new TwoProportions(10, 10, 5, 20).katzRatio(0.95), 4 / factor, 4 * factor, 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "10, 10, 4, 20, none, the share of the target is 100 %",
                "3, 10, 0, 20, none, the share of the reference is 0",
                "0, 10, 4, 20, 0, 'the share of the target is 0, and an odds ratio of 0 has no logarithm'",
                "3, 10, 20, 20, 0, 'the share of the reference is 100 %, and an odds ratio of 0 has no logarithm'",
            })
    void oddsRatiosWithoutIntervalSayWhy(int x, int n, int reference, int ofN, Double value, String reason) {
        TwoProportions.Comparison found = new TwoProportions(x, n, reference, ofN).woolfOddsRatio(0.95);

        assertThat(found.value()).isEqualTo(value);
        assertThat(found.interval()).isNull();
        assertThat(found.undefined()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 10, 4, 20, the successes of the target must be from 0 to the number of trials of the target (10.0)",
        "3, 10, NaN, 20, the successes of the reference must be from 0 to the number of trials of the reference (20.0)",
        "3, -10, 4, 20, the trials of the target must be a number of 0 or more",
        "3, 10, 4, Infinity, the trials of the reference must be a number of 0 or more",
    })
    void numbersThatCannotBeAreRefused(double x, double n, double reference, double ofN, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TwoProportions(x, n, reference, ofN))
                .withMessageStartingWith(message);
    }

    @Test
    void levelsAreCheckedAlsoWhereThereIsNoInterval() {
        TwoProportions empty = new TwoProportions(0, 0, 0, 0);

        assertThatIllegalArgumentException().isThrownBy(() -> empty.newcombeDifference(95));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.waldDifference(1));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.katzRatio(0));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.woolfOddsRatio(Double.NaN));
    }

    @Test
    void comparisonsHaveEitherAnIntervalOrAReason() {
        ConfidenceInterval interval = new ConfidenceInterval(0, 1, 0.95);

        assertThatIllegalArgumentException().isThrownBy(() -> new TwoProportions.Comparison(0.5, null, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoProportions.Comparison(0.5, interval, "why"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoProportions.Comparison(null, interval, ""));
    }
}
