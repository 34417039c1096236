package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.Moments;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A rough shape is never further off the exact one than it says. */
class RoughShapeTest {
    private static RoughShape shape(double... numbers) {
        PowerSums sums = new PowerSums();
        Arrays.stream(numbers).forEach(sums::add);
        return RoughShape.of(sums);
    }

    private static void assertKnown(double... numbers) {
        RoughShape shape = shape(numbers);
        Moments exact = Moments.of(numbers);
        assertThat(shape.skewness()).isCloseTo(exact.skewness().orElseThrow(), within(shape.offSkewness()));
        assertThat(shape.kurtosis()).isCloseTo(exact.kurtosis().orElseThrow(), within(shape.offKurtosis()));
    }

    /** Each is rounded in the same direction, so that roundings add up. */
    @Test
    void roundingsOfManyNumbersAddUp() {
        for (double most : new double[] {0.1, 0.3, 0.7}) {
            double[] numbers = new double[20_000];
            Arrays.fill(numbers, most);
            Arrays.fill(numbers, 0, 50, 1.1);
            assertKnown(numbers);
        }
    }

    @Test
    void whatIsFarFromZeroIsKnownLessWell() {
        for (double from : new double[] {10, 30, 100, 300, 1000, 3000}) {
            assertKnown(from, from + 0.1, from + 0.3, from + 0.7, from + 1.9);
        }
    }

    @Test
    void aSpreadThatIsLostTellsNothing() {
        assertThat(shape(1e7, 1e7 + 0.1, 1e7 + 0.3, 1e7 + 1.9).skewness()).isNaN();
        assertThat(shape(3, 3, 3, 3).skewness()).isNaN();
    }
}
