package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of rounding to a resolution. */
class ResolutionProperties {

    /** Numbers near halves and multiples of the units of all scales, and any others. */
    @Provide
    static Arbitrary<Double> numbers() {
        Arbitrary<Double> near = Combinators.combine(
                        Arbitraries.longs().between(-20_000_000_000_000L, 20_000_000_000_000L),
                        Arbitraries.integers().between(-25, 25),
                        Arbitraries.integers().between(-2, 2))
                .as((halves, exponent, bits) -> {
                    double number = new BigDecimal(halves)
                            .divide(BigDecimal.valueOf(2))
                            .scaleByPowerOfTen(exponent)
                            .doubleValue();
                    return Double.longBitsToDouble(Double.doubleToLongBits(number) + (number == 0 ? 0 : bits));
                });
        Arbitrary<Double> any =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<Double> scores = Arbitraries.doubles().between(-1000, 1000).ofScale(12);
        return Arbitraries.oneOf(near, any, scores);
    }

    @Property
    void roundingIsThatOfTheExactNumber(
            @ForAll("numbers") double number, @ForAll @IntRange(min = -30, max = 30) int exponent) {
        double expected = new BigDecimal(number)
                .setScale(-exponent, RoundingMode.HALF_EVEN)
                .doubleValue();
        assertThat(new Resolution(exponent).round(number)).isEqualTo(expected + 0.0);
    }

    @Property
    void roundingKeepsTheOrder(
            @ForAll("numbers") double one,
            @ForAll("numbers") double other,
            @ForAll @IntRange(min = -30, max = 30) int exponent) {
        Resolution resolution = new Resolution(exponent);
        assertThat(resolution.round(Math.min(one, other))).isLessThanOrEqualTo(resolution.round(Math.max(one, other)));
    }

    @Property
    void whatIsRoundedStays(@ForAll("numbers") double number, @ForAll @IntRange(min = -30, max = 30) int exponent) {
        Resolution resolution = new Resolution(exponent);
        assertThat(resolution.round(resolution.round(number))).isEqualTo(resolution.round(number));
    }

    @Property
    void equalityIsAnEquivalence(
            @ForAll("numbers") double one,
            @ForAll @IntRange(min = -40, max = 40) int bits,
            @ForAll @IntRange(min = -40, max = 40) int more,
            @ForAll @IntRange(min = -15, max = 5) int exponent) {
        Resolution resolution = new Resolution(exponent);
        double other = one + bits * Math.ulp(one);
        double third = other + more * Math.ulp(one);
        assertThat(resolution.equal(one, one)).isTrue();
        assertThat(resolution.equal(other, one)).isEqualTo(resolution.equal(one, other));
        if (resolution.equal(one, other) && resolution.equal(other, third)) {
            assertThat(resolution.equal(one, third)).isTrue();
        }
    }

    @Property
    void theUnitIsTwelveDigitsBelowTheScale(@ForAll("numbers") double number) {
        Resolution resolution = Resolution.of(Math.abs(number));
        if (number != 0) {
            int scale = resolution.exponent() + Resolution.DIGITS;
            assertThat(Double.parseDouble("1e" + scale)).isGreaterThanOrEqualTo(Math.abs(number));
            assertThat(Double.parseDouble("1e" + (scale - 1))).isLessThan(Math.abs(number));
        }
    }
}
