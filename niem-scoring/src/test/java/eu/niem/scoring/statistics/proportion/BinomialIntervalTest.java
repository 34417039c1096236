package eu.niem.scoring.statistics.proportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinomialIntervalTest {
    private static final Set<BinomialInterval> UNCUT =
            EnumSet.of(BinomialInterval.AGRESTI_COULL, BinomialInterval.WALD);

    private static ConfidenceInterval interval(BinomialInterval method, double successes, double trials, double level) {
        return Objects.requireNonNull(method.interval(successes, trials, level));
    }

    /** Table I of Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E. */
    @ParameterizedTest
    @CsvSource({
        "WALD,              81, 263, 0.2522, 0.3638",
        "WILSON,            81, 263, 0.2553, 0.3662",
        "WILSON_CONTINUITY, 81, 263, 0.2535, 0.3682",
        "CLOPPER_PEARSON,   81, 263, 0.2527, 0.3676",
        "WILSON,            15, 148, 0.0624, 0.1605",
        "WILSON_CONTINUITY, 15, 148, 0.0598, 0.1644",
        "CLOPPER_PEARSON,   15, 148, 0.0578, 0.1617",
        "WILSON,             0,  20, 0.0000, 0.1611",
        "WILSON_CONTINUITY,  0,  20, 0.0000, 0.2005",
        "CLOPPER_PEARSON,    0,  20, 0.0000, 0.1684",
        "WILSON,             1,  29, 0.0061, 0.1718",
        "WILSON_CONTINUITY,  1,  29, 0.0018, 0.1963",
        "CLOPPER_PEARSON,    1,  29, 0.0009, 0.1776",
    })
    void limitsAreThoseOfNewcombe(BinomialInterval method, int successes, int trials, double lower, double upper) {
        ConfidenceInterval found = interval(method, successes, trials, 0.95);

        assertThat(found.lower()).isCloseTo(lower, within(0.00005));
        assertThat(found.upper()).isCloseTo(upper, within(0.00005));
        assertThat(found.level()).isEqualTo(0.95);
    }

    /** Section 2.1 of Brown, Cai and DasGupta (2001), doi:10.1214/ss/1009213286. */
    @ParameterizedTest
    @CsvSource({"17, 0.5, 0.951", "40, 0.5, 0.919", "30, 0.2, 0.946", "98, 0.2, 0.928"})
    void coverageOfWaldIsThatOfBrownCaiAndDasGupta(int trials, double probability, double expected) {
        assertThat(BinomialInterval.WALD.coverage(probability, trials, 0.95)).isCloseTo(expected, within(0.0005));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AGRESTI_COULL", "WALD", "JEFFREYS_EQUAL_TAILED"})
    void nothingAndAllReachTheEnds(BinomialInterval method) {
        assertThat(interval(method, 0, 12, 0.95).lower()).isZero();
        assertThat(interval(method, 0, 12, 0.95).upper()).isBetween(0.18, 0.31);
        assertThat(interval(method, 12, 12, 0.95).upper()).isEqualTo(1);
        assertThat(interval(method, 12, 12, 0.95).lower()).isBetween(0.69, 0.82);
    }

    @ParameterizedTest
    @CsvSource({"0", "12"})
    void someDoNotEndWhereSharesDo(int successes) {
        ConfidenceInterval wald = interval(BinomialInterval.WALD, successes, 12, 0.95);
        ConfidenceInterval agrestiCoull = interval(BinomialInterval.AGRESTI_COULL, successes, 12, 0.95);
        ConfidenceInterval jeffreys = interval(BinomialInterval.JEFFREYS_EQUAL_TAILED, successes, 12, 0.95);
        double share = successes / 12.0;

        assertThat(wald.lower()).isEqualTo(share).isEqualTo(wald.upper());
        assertThat(agrestiCoull.lower() < 0 || agrestiCoull.upper() > 1).isTrue();
        assertThat(jeffreys.lower()).isPositive();
        assertThat(jeffreys.upper()).isLessThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void sharesTimesSampleSizesDo(BinomialInterval method) {
        ConfidenceInterval found = interval(method, 0.437 * 148.6, 148.6, 0.95);
        ConfidenceInterval below = interval(method, 64, 148.6, 0.95);
        ConfidenceInterval above = interval(method, 65, 148.6, 0.95);

        assertThat(found.lower()).isBetween(below.lower(), above.lower());
        assertThat(found.upper()).isBetween(below.upper(), above.upper());
    }

    @ParameterizedTest
    @EnumSource
    void verySmallAndVeryLargeNumbersDo(BinomialInterval method) {
        for (double successes : new double[] {1e-300, 1e-5, 0.5, 1, 3e5, 1e9 - 1e-5}) {
            ConfidenceInterval found = interval(method, successes, 1e9, 0.95);
            assertThat(found.lower()).as("of %s", successes).isLessThanOrEqualTo(found.upper());
            assertThat(UNCUT.contains(method) || (found.lower() >= 0 && found.upper() <= 1))
                    .isTrue();
        }
        assertThat(interval(method, 0, 1e-9, Math.nextDown(1.0)).upper()).isNotNaN();
        assertThat(interval(method, 0, 7, Double.MIN_VALUE).lower()).isNotNaN();
    }

    @ParameterizedTest
    @EnumSource
    void withoutTrialsThereIsNoInterval(BinomialInterval method) {
        assertThat(method.interval(0, 0, 0.95)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 12, the successes must be from 0 to the number of trials (12.0)",
        "-1, 12, the successes must be from 0 to the number of trials (12.0)",
        "12.5, 12, the successes must be from 0 to the number of trials (12.0)",
        "1, NaN, the trials must be a number of 0 or more",
        "0, -1, the trials must be a number of 0 or more",
        "1, Infinity, the trials must be a number of 0 or more",
    })
    void numbersThatCannotBeAreRefused(double successes, double trials, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinomialInterval.WILSON.interval(successes, trials, 0.95))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 95, Double.NaN})
    void levelsMustLieBetweenZeroAndOne(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinomialInterval.WILSON.interval(3, 12, level))
                .withMessageContaining("level");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinomialInterval.WILSON.interval(0, 0, level))
                .withMessageContaining("level");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinomialInterval.WILSON.coverage(0.5, 12, level))
                .withMessageContaining("level");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 12, the probability",
        "1.1, 12, the probability",
        "NaN, 12, the probability",
        "0.5, 0, the trials"
    })
    void coverageNeedsAShareAndTrials(double probability, int trials, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinomialInterval.WILSON.coverage(probability, trials, 0.95))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCertainIsCoveredUnlessTheEndsAreLeftOut(BinomialInterval method) {
        double expected = method == BinomialInterval.JEFFREYS_EQUAL_TAILED ? 0 : 1;

        assertThat(method.coverage(0, 12, 0.95)).isEqualTo(expected);
        assertThat(method.coverage(1, 12, 0.95)).isEqualTo(expected);
    }

    /** Trials are drawn one by one, so that only the intervals are shared with what is tested. */
    @ParameterizedTest
    @EnumSource
    void coverageIsWhatSimulationsFind(BinomialInterval method) {
        int samples = 20_000;
        for (int trials : new int[] {5, 20, 60}) {
            for (double probability : new double[] {0.02, 0.17, 0.5, 0.9}) {
                double exact = method.coverage(probability, trials, 0.9);
                double error = Math.sqrt(exact * (1 - exact) / samples);
                assertThat(simulated(method, probability, trials, samples))
                        .as("p = %s, n = %s", probability, trials)
                        .isCloseTo(exact, within(4 * error + 1e-12));
            }
        }
    }

    private static double simulated(BinomialInterval method, double probability, int trials, int samples) {
        boolean[] covers = new boolean[trials + 1];
        for (int i = 0; i <= trials; i++) {
            ConfidenceInterval found = interval(method, i, trials, 0.9);
            covers[i] = found.lower() <= probability && probability <= found.upper();
        }
        Random random = new Random(20261127);
        int covered = 0;
        for (int sample = 0; sample < samples; sample++) {
            int successes = 0;
            for (int trial = 0; trial < trials; trial++) {
                successes += random.nextDouble() < probability ? 1 : 0;
            }
            covered += covers[successes] ? 1 : 0;
        }
        return (double) covered / samples;
    }
}
