package eu.niem.scoring.statistics.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationTest {
    private static final List<Correlation> CORRELATIONS =
            List.of(Correlation.pearson(), Correlation.spearman(), Correlation.kendall());

    private static final List<Double> LIGHTNESS = List.of(44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1);
    private static final List<Double> QUALITY = List.of(2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8);

    /** Canned tuna: Hollander and Wolfe, Nonparametric Statistical Methods (1973), pp. 185-193; as R's cor.test prints it. */
    @Test
    void theQualityOfTunaHasItsPublishedCorrelations() {
        Association kendall = Correlation.kendall().of(LIGHTNESS, QUALITY);
        assertThat(kendall.coefficient()).isCloseTo(0.4444444, within(5e-8));
        assertThat(kendall.p().value()).isCloseTo(0.1194, within(5e-5));
        assertThat(kendall.p().method()).isEqualTo(Association.PValue.Method.EXACT);
        Association pearson = Correlation.pearson().of(LIGHTNESS, QUALITY);
        assertThat(pearson.coefficient()).isCloseTo(0.5711816, within(5e-8));
        assertThat(pearson.p().value()).isCloseTo(0.1082, within(5e-5));
        assertThat(pearson.interval().lower()).isCloseTo(-0.1497426, within(5e-8));
        assertThat(pearson.interval().upper()).isCloseTo(0.8955795, within(5e-8));
    }

    /** 1, 2 and 4 with 1, 3 and 2: three sevenths under the root of 1/12 and 1/14 of the sums of squares. */
    @Test
    void correlationsHaveNoUnitAndNoOffset() {
        double expected = Correlation.pearson()
                .of(List.of(1.0, 2.0, 4.0), List.of(1.0, 3.0, 2.0))
                .coefficient();
        assertThat(expected).isCloseTo(0.5 / Math.sqrt(7 / 3.0), within(1e-15));
        for (double unit : new double[] {1e-300, 1e300}) {
            assertThat(Correlation.pearson()
                            .of(List.of(unit, 2 * unit, 4 * unit), List.of(1.0, 3.0, 2.0))
                            .coefficient())
                    .isCloseTo(expected, within(1e-15));
        }
        double place = Math.ulp(1e9);
        assertThat(Correlation.pearson()
                        .of(List.of(1e9 + place, 1e9 + 2 * place, 1e9 + 4 * place), List.of(1.0, 3.0, 2.0))
                        .coefficient())
                .isCloseTo(expected, within(1e-15));
    }

    /** Of n! orders one agrees fully and one is its reverse. */
    @Test
    void fullAgreementHasTheSmallestPThereIs() {
        double factorial = 1;
        for (int n = 2; n <= 9; n++) {
            factorial *= n;
            List<Double> row = IntStream.range(0, n).mapToObj(i -> (double) i).toList();
            for (Correlation each : CORRELATIONS.subList(1, 3)) {
                Association found = each.of(row, row);
                assertThat(found.coefficient()).isEqualTo(1);
                assertThat(found.p()).isEqualTo(new Association.PValue(2 / factorial, Association.PValue.Method.EXACT));
                assertThat(found.interval())
                        .as("no certainty from full agreement")
                        .isNull();
            }
        }
    }

    /** Two roots of 2 multiply to more than 2, by which a coefficient came out 2e-16 short of -1, and its p at 1e-8. */
    @Test
    void numbersOnALineCorrelateFully() {
        List<Double> up = List.of(10.0, 20.0, 30.0, 40.0);
        for (int n = 2; n <= 4; n++) {
            List<Double> down = List.of(7.0, 5.0, 3.0, 1.0).subList(0, n);
            assertThat(Correlation.pearson().of(up.subList(0, n), down).coefficient())
                    .isEqualTo(-1);
        }
        assertThat(Correlation.pearson().of(up, List.of(1.0, 2.0, 3.0, 4.0)).p().value())
                .isZero();
    }

    /** The printed formulas with the atanh and tanh of Python 3.11's math, z = 1.959963984540054, r = 0.5 and n = 50. */
    @Test
    void intervalsOfRankCorrelations() {
        double ofSpearman = (1 + 0.125) / 47;
        ConfidenceInterval spearman = Association.fisher(0.5, ofSpearman, 0.95);
        assertThat(spearman.lower()).isCloseTo(0.24122450865341483, within(1e-14));
        assertThat(spearman.upper()).isCloseTo(0.6923932730075202, within(1e-14));
        assertThat(Association.fisher(0.5, 0.437 / 46, 0.95)).satisfies(kendall -> {
            assertThat(kendall.lower()).isCloseTo(0.34369148580295406, within(1e-14));
            assertThat(kendall.upper()).isCloseTo(0.6293504185510679, within(1e-14));
        });
    }

    @Test
    void theIntervalsUseThoseVariances() {
        List<Double> row = IntStream.range(0, 30).mapToObj(i -> (double) i).toList();
        List<Double> other =
                IntStream.range(0, 30).mapToObj(i -> (double) (i * 7 % 30)).toList();
        Association spearman = Correlation.spearman().of(row, other, 0.9);
        double r = spearman.coefficient();
        assertThat(spearman.interval()).isEqualTo(Association.fisher(r, (1 + r * r / 2) / 27, 0.9));
        Association kendall = Correlation.kendall().of(row, other, 0.9);
        assertThat(kendall.interval()).isEqualTo(Association.fisher(kendall.coefficient(), 0.437 / 26, 0.9));
    }

    @Test
    void aConstantRowOrTooFewPairsHaveNoCorrelation() {
        List<Double> constant = List.of(5.0, 5.0, 5.0);
        List<Double> rising = List.of(1.0, 2.0, 3.0);
        for (Correlation each : CORRELATIONS) {
            assertThat(each.of(constant, rising).coefficient()).isNull();
            assertThat(each.of(constant, rising).undefined()).contains("first row");
            assertThat(each.of(rising, constant).undefined()).contains("second row");
            Association lonely = each.of(Arrays.asList(1.0, null), Arrays.asList(1.0, 2.0));
            assertThat(lonely.n()).isEqualTo(1);
            assertThat(lonely.undefined()).contains("fewer than two pairs");
            assertThat(each.of(rising, rising).interval()).isNull();
        }
    }

    @Test
    void extremeNumbersAreNoTrouble() {
        List<Double> huge = List.of(1e200, -3e200, 2e200, 0.0);
        List<Double> tiny = List.of(1e-200, -3e-200, 2e-200, 0.0);
        assertThat(Correlation.pearson().of(huge, tiny).coefficient()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatCannotBeIsRefused() {
        for (Correlation each : CORRELATIONS) {
            assertThatThrownBy(() -> each.of(List.of(1.0), List.of())).hasMessageContaining("1 and 0");
            assertThatThrownBy(() -> each.of(List.of(Double.NaN), List.of(1.0))).hasMessageContaining("finite");
            assertThatThrownBy(() -> each.of(LIGHTNESS, QUALITY, 95)).hasMessageContaining("such as 0.95");
        }
        assertThatThrownBy(() -> PAdjustment.HOLM.adjust(List.of(1.5))).hasMessageContaining("from 0 to 1");
    }

    /** Benjamini and Hochberg (1995), section 3.2: 15 comparisons; Bonferroni finds 3, Hochberg 3, their procedure 4. */
    @Test
    void treatmentsOfInfarction() {
        List<Double> p = List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0000);
        assertThat(found(PAdjustment.BONFERRONI, p)).isEqualTo(3);
        assertThat(found(PAdjustment.HOCHBERG, p)).isEqualTo(3);
        assertThat(found(PAdjustment.BENJAMINI_HOCHBERG, p)).isEqualTo(4);
    }

    /** By hand: of 120 orders of five 14 have at most two discordant pairs, and 8 a sum of squares of at most 4. */
    @Test
    void exactPValuesOfFive() {
        List<Double> row = List.of(1.0, 2.0, 3.0, 4.0, 5.0);
        List<Double> other = List.of(2.0, 1.0, 4.0, 3.0, 5.0);
        Association kendall = Correlation.kendall().of(row, other);
        assertThat(kendall.coefficient()).isCloseTo(0.6, within(1e-15));
        assertThat(kendall.p().value()).isCloseTo(2 * 14 / 120.0, within(1e-15));
        Association spearman = Correlation.spearman().of(row, other);
        assertThat(spearman.coefficient()).isCloseTo(0.8, within(1e-15));
        assertThat(spearman.p().value()).isCloseTo(2 * 8 / 120.0, within(1e-15));
    }

    /** By hand, each step of Holm from the smallest: 4 x .005, 3 x .01, 2 x .03, and no less for .04. */
    @Test
    void holmByHand() {
        List<Double> adjusted = PAdjustment.HOLM.adjust(List.of(0.01, 0.04, 0.03, 0.005));
        assertThat(adjusted)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-15 ? 0 : Double.compare(a, b))
                .containsExactly(0.03, 0.06, 0.06, 0.02);
    }

    private static long found(PAdjustment adjustment, List<Double> p) {
        return adjustment.adjust(p).stream().filter(each -> each <= 0.05).count();
    }
}
