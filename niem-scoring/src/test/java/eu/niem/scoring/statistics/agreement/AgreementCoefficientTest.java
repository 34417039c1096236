package eu.niem.scoring.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementCoefficientTest {
    private static final List<Double> THREE = List.of(1.0, 2.0, 3.0);

    /** Units as often as the cells of a table of two coders say. */
    private static Ratings table(int[][] cells) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                first.addAll(Collections.nCopies(cells[i][j], i + 1.0));
                second.addAll(Collections.nCopies(cells[i][j], j + 1.0));
            }
        }
        return Ratings.of(List.of(first, second));
    }

    /** Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (3rd edition, 2003), table 18.1: .68. */
    @Test
    void kappaOfTwoDiagnoses() {
        Ratings diagnoses = table(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});
        assertThat(CohenKappa.unweighted(THREE).estimate(diagnoses).value()).isCloseTo(0.68, within(0.005));
        assertThat(PercentAgreement.exact().estimate(diagnoses).value()).isEqualTo(89);
    }

    /** Of 34 units 24 agree: draws are binomial. SciPy 1.17.1: {@code binom.ppf([.025, .975], 34, 24/34)} is 19 and 29. */
    @Test
    void theIntervalOfPercentAgreementIsThatOfTheBinomialDistribution() {
        Ratings ratings = table(new int[][] {{24, 10}, {0, 0}});
        AgreementCoefficient.Estimate estimate =
                PercentAgreement.exact().estimate(ratings, new Bootstrap(20_000, 2021, ConfidenceInterval.USUAL_LEVEL));
        assertThat(estimate.interval())
                .isEqualTo(new Bootstrap.Interval(100 * 19 / 34.0, 100 * 29 / 34.0, 0.95, 20_000, 0, 2021));
    }

    /**
     * Five units, four of them alike, by hand. Of the ten answers 2, 3 and 5 are 1, 2 and 3; the one difference is between 2
     * and 3. Nominal, 1 - 9 x 1/31; interval, 1 - 9 x 1/61; ordinal, with squares 6.25, 16 and 42.25, 1 - 9 x 16/700.
     */
    @Test
    void fiveUnitsByHand() {
        Ratings ratings = Ratings.of(List.of(List.of(1.0, 2.0, 3.0, 3.0, 2.0), List.of(1.0, 2.0, 3.0, 3.0, 3.0)));
        assertThat(value(KrippendorffAlpha.nominal(), ratings)).isCloseTo(1 - 9 / 31.0, within(1e-15));
        assertThat(value(KrippendorffAlpha.interval(), ratings)).isCloseTo(1 - 9 / 61.0, within(1e-15));
        assertThat(value(KrippendorffAlpha.ordinal(), ratings)).isCloseTo(1 - 144 / 700.0, within(1e-15));
        assertThat(value(CohenKappa.linear(THREE), ratings)).isCloseTo(1 - 5 / 21.0, within(1e-15));
        assertThat(value(CohenKappa.quadratic(THREE), ratings)).isCloseTo(1 - 5 / 31.0, within(1e-15));
    }

    private static double value(AgreementCoefficient coefficient, Ratings ratings) {
        return coefficient.estimate(ratings).value();
    }

    @Test
    void anotherSeedGivesOtherDraws() {
        Ratings ratings = table(new int[][] {{14, 3, 1}, {2, 8, 4}, {1, 2, 9}});
        AgreementCoefficient.Estimate one = KrippendorffAlpha.interval().estimate(ratings, Bootstrap.of(1));
        AgreementCoefficient.Estimate same = KrippendorffAlpha.interval().estimate(ratings, Bootstrap.of(1));
        AgreementCoefficient.Estimate other = KrippendorffAlpha.interval().estimate(ratings, Bootstrap.of(2));
        assertThat(same).isEqualTo(one);
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.interval().lower()).isNotEqualTo(one.interval().lower());
        assertThat(other.interval().lower()).isCloseTo(one.interval().lower(), within(0.05));
    }

    @Test
    void drawsWithoutAValueAreCounted() {
        Ratings nearlyAllTheSame = table(new int[][] {{3, 1}, {0, 0}});
        Bootstrap.Interval interval = KrippendorffAlpha.nominal()
                .estimate(nearlyAllTheSame, new Bootstrap(10_000, 7, 0.9))
                .interval();
        assertThat(interval.undefined())
                .as("(3/4)^4 of the draws have no disagreement")
                .isBetween(2_900, 3_430);
    }

    @Test
    void answersThatAreAllTheSameLeaveNoChanceAndGiveNoCoefficient() {
        Ratings same = table(new int[][] {{5}});
        for (AgreementCoefficient each : List.of(KrippendorffAlpha.ordinal(), CohenKappa.linear(THREE))) {
            AgreementCoefficient.Estimate estimate = each.estimate(same, Bootstrap.of(1));
            assertThat(estimate.value()).as(each.code()).isNull();
            assertThat(estimate.interval()).isNull();
            assertThat(estimate.undefined()).contains("all answers are the same");
        }
        assertThat(PercentAgreement.exact().estimate(same).value()).isEqualTo(100);
    }

    @Test
    void unitsWithoutTwoAnswersAreNoUnits() {
        Ratings apart = Ratings.of(List.of(Arrays.asList(1.0, null), Arrays.asList(null, 2.0)));
        AgreementCoefficient.Estimate estimate = KrippendorffAlpha.nominal().estimate(apart);
        assertThat(estimate)
                .isEqualTo(new AgreementCoefficient.Estimate(null, 0, null, "no unit was answered by two coders"));
    }

    @Test
    void oneUnitHasNoInterval() {
        AgreementCoefficient.Estimate estimate =
                PercentAgreement.exact().estimate(table(new int[][] {{0, 1}, {0, 0}}), Bootstrap.of(1));
        assertThat(estimate.value()).isZero();
        assertThat(estimate.interval()).isNull();
    }

    @Test
    void whatCannotBeIsRefused() {
        List<Double> one = List.of(1.0);
        assertThatThrownBy(() -> Ratings.of(List.of(one))).hasMessageContaining("two coders or more");
        assertThatThrownBy(() -> Ratings.of(List.of(one, THREE))).hasMessageContaining("number 2 has 3");
        assertThatThrownBy(() -> Ratings.of(List.of(one, List.of(Double.NaN)))).hasMessageContaining("finite");
        assertThatThrownBy(() -> CohenKappa.linear(List.of(2.0, 1.0))).hasMessageContaining("ascend");
        Ratings beyond = Ratings.of(List.of(one, List.of(4.0)));
        assertThatThrownBy(() -> CohenKappa.linear(THREE).estimate(beyond))
                .hasMessageContaining("one of the scale [1.0, 2.0, 3.0], but was '4.0'");
        assertThatThrownBy(() -> new Bootstrap(10, 1, 0.95)).hasMessageContaining("100 draws or more");
        assertThatThrownBy(() -> new Bootstrap(100, 1, 95)).hasMessageContaining("such as 0.95");
        assertThatThrownBy(() -> new PercentAgreement(-1)).hasMessageContaining("0 or more");
    }
}
