package eu.niem.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.correlation.Correlation;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HandWrittenCorrelationTest {
    private static final double ROUNDING = 1e-13;

    @Test
    void theLoopGivesTheCoefficientOfTheLibrary() {
        double[] one = numbers(1);
        double[] other = numbers(2);
        Double expected = Correlation.pearson()
                .of(Column.of("one", one), Column.of("other", other))
                .coefficient();
        assertThat(expected).isNotNull();
        assertThat(HandWrittenCorrelation.of(one, other)).isCloseTo(expected, within(ROUNDING));
    }

    /** One number in ten is missing. */
    private static double[] numbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(200)
                .map(number -> random.nextDouble() < 0.1 ? Double.NaN : 100 * number)
                .toArray();
    }
}
