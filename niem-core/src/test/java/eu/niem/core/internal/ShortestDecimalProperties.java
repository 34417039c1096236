package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The shortest text that reads back to the same bits. */
class ShortestDecimalProperties {

    @Provide
    Arbitrary<Double> bits() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Provide
    Arbitrary<Double> powersOfTwo() {
        return Arbitraries.integers().between(-1074, 1023).map(exponent -> Math.scalb(1.0, exponent));
    }

    @Provide
    Arbitrary<Double> figures() {
        return Arbitraries.longs()
                .between(-1_000_000_000, 1_000_000_000)
                .flatMap(digits -> Arbitraries.integers()
                        .between(0, 12)
                        .map(scale -> BigDecimal.valueOf(digits, scale).doubleValue()));
    }

    @Property(tries = 2000)
    void everyDoubleIsAsShortAsCanBe(@ForAll("bits") double number) {
        assertShortest(number);
    }

    @Property
    void powersOfTwoWhoseNeighboursLieUnevenly(@ForAll("powersOfTwo") double number) {
        assertShortest(number);
        assertShortest(-number);
        assertShortest(Math.nextUp(number));
        assertShortest(Math.nextDown(number));
    }

    @Property
    void figuresOfFewDigits(@ForAll("figures") double number) {
        assertShortest(number);
    }

    @Property(tries = 2000)
    void roundedItIsTheDecimalRoundedAwayFromZeroAtHalves(
            @ForAll("bits") double any, @ForAll("figures") double figure, @ForAll @IntRange(max = 20) int decimals) {
        for (double number : new double[] {any, figure, figure / 8, 0, -0.0}) {
            String expected = new BigDecimal(ShortestDecimal.of(number))
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
            assertThat(ShortestDecimal.rounded(number, decimals)).isEqualTo(expected);
        }
    }

    @Property(tries = 2000)
    void ofTheShortestItIsTheNearest(@ForAll("bits") double number) {
        assertNearest(number);
    }

    @Property
    void nearPowersOfTwoItIsTheNearestThatReadsBack(@ForAll("powersOfTwo") double number) {
        assertNearest(number);
        assertNearest(Math.nextUp(number));
        assertNearest(Math.nextDown(number));
    }

    /** Compares with a search by exact arithmetic: first the nearest of so many digits, then its neighbour. */
    private static void assertNearest(double number) {
        if (number == 0) {
            return;
        }
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            BigDecimal farther = exact.round(new MathContext(digits, RoundingMode.UP));
            BigDecimal found = nearest.doubleValue() == number ? nearest : farther;
            if (found.doubleValue() == number) {
                assertThat(new BigDecimal(ShortestDecimal.of(number))).isEqualByComparingTo(found);
                return;
            }
        }
    }

    private static void assertShortest(double number) {
        String text = ShortestDecimal.of(number);
        assertThat(Double.doubleToRawLongBits(Double.parseDouble(text)))
                .as(text)
                .isEqualTo(Double.doubleToRawLongBits(number));
        int digits = new BigDecimal(text).stripTrailingZeros().precision();
        if (digits > 1 && number != 0) {
            MathContext fewer = new MathContext(digits - 1, RoundingMode.DOWN);
            MathContext fewerUp = new MathContext(digits - 1, RoundingMode.UP);
            BigDecimal exact = new BigDecimal(number);
            assertThat(exact.round(fewer).doubleValue())
                    .as("shorter than " + text)
                    .isNotEqualTo(number);
            assertThat(exact.round(fewerUp).doubleValue())
                    .as("shorter than " + text)
                    .isNotEqualTo(number);
        }
    }
}
