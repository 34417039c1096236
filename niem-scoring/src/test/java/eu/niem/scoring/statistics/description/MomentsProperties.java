package eu.niem.scoring.statistics.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class MomentsProperties {

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Property
    void theOrderChangesNoBit(
            @ForAll @Size(max = 30) List<@DoubleRange(min = -1e9, max = 1e9) Double> numbers, @ForAll Random random) {
        String before = Moments.of(array(numbers)) + " " + Quantiles.of(array(numbers));
        Collections.shuffle(numbers, random);
        assertThat(Moments.of(array(numbers)) + " " + Quantiles.of(array(numbers)))
                .isEqualTo(before);
    }

    @Property
    void theOrderOfNumbersOfAllSizesChangesNoBit(
            @ForAll @Size(max = 30) List<@DoubleRange(min = -1e300, max = 1e300) Double> numbers,
            @ForAll Random random) {
        String before = Moments.of(array(numbers)).toString();
        Collections.shuffle(numbers, random);
        assertThat(Moments.of(array(numbers))).hasToString(before);
    }

    @Property
    void aMeanLiesBetweenAndADeviationWithin(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e300, max = 1e300) Double> numbers) {
        Moments moments = Moments.of(array(numbers));
        Quantiles quantiles = Quantiles.of(array(numbers));
        double least = quantiles.least().orElseThrow();
        double largest = quantiles.largest().orElseThrow();
        double slack = 1e-14 * Math.max(Math.abs(least), Math.abs(largest));
        assertThat(moments.mean().orElseThrow()).isBetween(least - slack, largest + slack);
        if (numbers.size() > 1) {
            assertThat(moments.sd().orElseThrow()).isBetween(0.0, (largest - least) * 0.7072 + slack);
        }
    }

    @Property
    void shapesDoNotDependOnTheUnitAndTurnWithTheSign(
            @ForAll @Size(min = 4, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> numbers) {
        Moments moments = Moments.of(array(numbers));
        Moments larger = Moments.of(numbers.stream().mapToDouble(x -> -1024 * x).toArray());
        assertSame(larger.kurtosis(), moments.kurtosis(), 1);
        assertSame(larger.skewness(), moments.skewness(), -1);
    }

    private static void assertSame(OptionalDouble one, OptionalDouble other, int sign) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        other.ifPresent(value ->
                assertThat(one.getAsDouble()).isCloseTo(sign * value, within(1e-9 * (1 + Math.abs(value)))));
    }

    @Property
    void quantilesRiseAndLieWithin(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e300, max = 1e300) Double> numbers,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        Quantiles quantiles = Quantiles.of(array(numbers));
        double lower = quantiles.at(Math.min(share, other)).orElseThrow();
        double upper = quantiles.at(Math.max(share, other)).orElseThrow();
        assertThat(lower).isBetween(quantiles.least().orElseThrow(), upper);
        assertThat(upper).isLessThanOrEqualTo(quantiles.largest().orElseThrow());
    }
}
