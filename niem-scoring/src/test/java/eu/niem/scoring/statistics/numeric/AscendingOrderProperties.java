package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The order is that of a sort that compares numbers. */
class AscendingOrderProperties {

    @Property
    void itIsThatOfComparing(@ForAll @Size(max = 50) List<Double> given) {
        double[] numbers = given.stream()
                .mapToDouble(Double::doubleValue)
                .filter(each -> !Double.isNaN(each))
                .toArray();
        int[] expected = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> numbers[i] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(AscendingOrder.of(numbers)).isEqualTo(expected);
    }

    @Example
    void equalNumbersAndTheTwoZerosKeepTheirOrder() {
        assertThat(AscendingOrder.of(0.0, -0.0, 1, -1, 1, 0.0, -0.0)).containsExactly(3, 0, 1, 5, 6, 2, 4);
    }

    @Example
    void numbersOfAllSizesAreInOrder() {
        assertThat(AscendingOrder.of(
                        1, Double.MIN_VALUE, -Double.MIN_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -1, 1e-310, 0))
                .containsExactly(3, 5, 2, 7, 1, 6, 0, 4);
        assertThat(AscendingOrder.of()).isEmpty();
        assertThat(AscendingOrder.of(7)).containsExactly(0);
    }
}
