package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sums and means are those of java.math, which does not round. */
class ExactSumProperties {
    private static final MathContext ENOUGH = new MathContext(1000);

    @Provide
    Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> ordinary = Arbitraries.doubles().between(-100, 100).ofScale(3);
        Arbitrary<Double> wide = Arbitraries.doubles().between(-1e300, 1e300);
        return Arbitraries.oneOf(ordinary, wide).list().ofMinSize(1).ofMaxSize(20);
    }

    @Property
    void aSumIsTheNearestDouble(@ForAll("numbers") List<Double> numbers) {
        ExactSum sum = new ExactSum();
        numbers.forEach(sum::add);

        assertThat(sum.value()).isEqualTo(exact(numbers).doubleValue());
    }

    @Property
    void theSumOfAnArrayIsTheNearestDouble(@ForAll("numbers") List<Double> numbers) {
        assertThat(ExactSum.of(numbers.stream().mapToDouble(number -> number)))
                .isEqualTo(exact(numbers).doubleValue());
    }

    @Property
    void aSumOfProductsIsTheNearestDouble(@ForAll("numbers") List<Double> numbers) {
        double[] ones = numbers.stream().mapToDouble(number -> number / 1e150).toArray();
        double[] others = numbers.stream().mapToDouble(Math::cbrt).toArray();
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < ones.length; i++) {
            exact = exact.add(new BigDecimal(ones[i]).multiply(new BigDecimal(others[i])));
        }

        assertThat(ExactSum.ofProducts(ones, others)).isEqualTo(exact.doubleValue());
    }

    /** The sum of the first two would pass the largest double. */
    @Example
    void aSumMayPassTheLargestDoubleOnTheWay() {
        assertThat(ExactSum.of(1e308, 1e308, -1e308)).isEqualTo(1e308);
        assertThat(ExactSum.of(Double.MAX_VALUE, Double.MAX_VALUE)).isInfinite();
    }

    @Property
    void aMeanIsADoubleNextToTheTrueOne(@ForAll("numbers") List<Double> numbers) {
        double exact = exact(numbers)
                .divide(BigDecimal.valueOf(numbers.size()), ENOUGH)
                .doubleValue();

        double mean = Mean.of(numbers.stream().mapToDouble(number -> number));

        assertThat(Math.abs(mean - exact)).isLessThanOrEqualTo(Math.ulp(exact));
    }

    private static BigDecimal exact(List<Double> numbers) {
        return numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
