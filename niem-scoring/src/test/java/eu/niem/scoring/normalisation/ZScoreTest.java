package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Methodology;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ZScoreTest {
    @Test
    void zScoreAgreesWithAnotherLibrary() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            double[] values = random.doubles(2 + i, 1e6, 1e6 + 10).toArray();
            DescriptiveStatistics statistics = new DescriptiveStatistics(values);
            List<Double> scores = apply(ZScore.standard().withMean(50).withSd(10), LESS, values);
            for (int row = 0; row < values.length; row++) {
                double expected = 50 - 10 * (values[row] - statistics.getMean()) / statistics.getStandardDeviation();
                assertThat(scores.get(row)).isCloseTo(expected, Offset.offset(1e-7));
            }
        }
    }

    /** By java.math, from the doubles as they are. */
    @Test
    void spreadsNearTheRoundingOfTheirOffsetAreExact() {
        Random random = new Random(11);
        for (double offset : new double[] {1e9, -1e9, 1e12, 1e15, 1e16}) {
            for (int i = 0; i < 40; i++) {
                double[] values = random.doubles(5 + i % 4)
                        .map(number -> offset + Math.round(9 * number) * Math.ulp(offset))
                        .toArray();
                if (Arrays.stream(values).distinct().count() > 1) {
                    assertExact(values);
                }
            }
        }
    }

    private static void assertExact(double... values) {
        MathContext digits = new MathContext(60);
        BigDecimal n = BigDecimal.valueOf(values.length);
        BigDecimal mean = Arrays.stream(values)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(n, digits);
        BigDecimal squares = Arrays.stream(values)
                .mapToObj(value -> new BigDecimal(value).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sd = squares.divide(n.subtract(BigDecimal.ONE), digits).sqrt(digits);
        List<Double> scores = apply(ZScore.standard().withMean(100).withSd(10), LESS, values);
        for (int row = 0; row < values.length; row++) {
            double expected = 100
                    - 10
                            * new BigDecimal(values[row])
                                    .subtract(mean)
                                    .divide(sd, digits)
                                    .doubleValue();
            assertThat(scores.get(row)).isCloseTo(expected, Offset.offset(1e-11));
        }
    }

    @Test
    void whatCannotBeLearnedShowsInTheScorecard() {
        Methodology methodology = Methodology.standard()
                .withNormalisation(Methodology.standard().normalisation().with("EMP1", ZScore.standard()));
        Scorecard card = Study.of(
                        methodology,
                        ThreeCountries.panel().where(key -> key.refArea().equals("LV")))
                .score();
        assertThat(card.score("EMP1", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo(card.score("residency", ThreeCountries.LATVIA).value());
        assertThat(card.explain("EMP1", ThreeCountries.LATVIA).toString())
                .contains("because a standard deviation of 'EMP1' needs two values or more, but there is one");
    }

    @Test
    void whatHasNoDeviationIsUndefinedWithTheReason() {
        assertThat(undefined(ZScore.standard(), MORE, 5)).contains("needs two values or more, but there is one");
        assertThat(undefined(ZScore.standard(), MORE)).contains("but there are none");
        assertThat(undefined(ZScore.standard(), MORE, 0.1, 0.1, 0.1)).contains("have a standard deviation of 0");
    }

    @Test
    void aDeviationMustBeAboveZero() {
        assertThatThrownBy(() -> ZScore.standard().withSd(0)).hasMessageContaining("an 'sd' above 0");
    }
}
