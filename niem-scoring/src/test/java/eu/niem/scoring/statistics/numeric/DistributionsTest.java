package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionsTest {
    private static final double RELATIVE = 1e-12;
    private static final double NEAR_ONE = 1e-11; // Commons Math takes 1 - x, where x is small, and loses digits

    /** By {@code mpmath}, with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "1e-06, 1.2533141373158283e-6",
        "0.1, 0.12566134685507404",
        "0.5, 0.67448975019608174",
        "0.9, 1.6448536269514728",
        "0.95, 1.9599639845400539",
        "0.99, 2.5758293035489005",
        "0.999999, 4.8916384756929318"
    })
    void normalQuantiles(double level, double expected) {
        assertThat(Distributions.normalQuantile(level)).isCloseTo(expected, within(RELATIVE * expected));
    }

    /** By {@code mpmath}, with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "0.95, 2, 4.3026527297494618",
        "0.95, 10, 2.2281388519862742",
        "0.99, 3, 5.8409093097333554",
        "0.9, 146, 1.6553573449019637",
        "0.95, 7.5, 2.333039626864974",
        "0.5, 30, 0.68275569332129255",
        "0.95, 100000, 1.9599877075346093",
        "0.999999, 4, 49.458636756578596"
    })
    void studentQuantiles(double level, double degreesOfFreedom, double expected) {
        assertThat(Distributions.studentQuantile(level, degreesOfFreedom))
                .isCloseTo(expected, within(NEAR_ONE * expected));
    }

    /** With one degree of freedom Student's distribution is Cauchy's: a tangent. */
    @ParameterizedTest
    @CsvSource({"0.001", "0.3", "0.5", "0.95", "0.9999", "0.9999999"})
    void studentWithOneDegreeOfFreedomIsATangent(double level) {
        double expected = 1 / Math.tan((1 - level) * Math.PI / 2);

        assertThat(Distributions.studentQuantile(level, 1)).isCloseTo(expected, within(RELATIVE * expected));
    }

    /** With a = 1 or b = 1 the distribution is a power. */
    @ParameterizedTest
    @CsvSource({"0.025, 12", "0.5, 3", "0.999, 0.5", "0.05, 1000000", "1e-9, 2.5"})
    void betaQuantilesOfPowers(double probability, double power) {
        double ofRising = StrictMath.pow(probability, 1 / power);
        double ofFalling = -StrictMath.expm1(StrictMath.log1p(-probability) / power);

        assertThat(Distributions.betaQuantile(probability, power, 1)).isCloseTo(ofRising, within(RELATIVE * ofRising));
        assertThat(Distributions.betaQuantile(probability, 1, power))
                .isCloseTo(ofFalling, within(NEAR_ONE * ofFalling));
    }

    /** By {@code mpmath}, with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "0.025, 0.5, 12.5, 4.0075310076598824e-5",
        "0.025, 1, 149, 0.0001699037391158298",
        "0.975, 2, 148, 0.036824934370884456",
        "0.005, 88, 60, 0.4892399141313098",
        "0.025, 0.3, 9.7, 3.4056681747434686e-7",
        "0.975, 1500.5, 2500.5, 0.39008888310598682",
        "0.025, 20.5, 99980.5, 0.00012607693845118753"
    })
    void betaQuantiles(double probability, double a, double b, double expected) {
        assertThat(Distributions.betaQuantile(probability, a, b)).isCloseTo(expected, within(NEAR_ONE * expected));
    }

    @Test
    void betaQuantilesTooSmallForADoubleAreZero() {
        assertThat(Distributions.betaQuantile(0.025, 1e-4, 10)).isZero();
        assertThat(Distributions.betaQuantile(0.975, 10, 1e-4)).isEqualTo(1);
    }

    @Test
    void binomialProbabilitiesAreThoseOfCoins() {
        assertThat(Distributions.binomialProbability(2, 4, 0.5)).isCloseTo(6.0 / 16, within(1e-15));
        assertThat(Distributions.binomialProbability(0, 4, 0)).isEqualTo(1);
        assertThat(Distributions.binomialProbability(3, 4, 0)).isZero();
        assertThat(Distributions.binomialProbability(4, 4, 1)).isEqualTo(1);
    }
}
