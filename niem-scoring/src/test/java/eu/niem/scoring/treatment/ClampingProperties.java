package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.Moments;
import java.util.Arrays;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Winsorising decides by rough sums where these are enough; it must decide as exact moments of all numbers do. */
class ClampingProperties {
    @Provide
    Arbitrary<double[]> numbers() {
        Arbitrary<Double> tied = Arbitraries.integers().between(-3, 4).map(number -> number * 0.1);
        Arbitrary<Double> ordinary = Arbitraries.doubles().between(-100, 100).ofScale(3);
        Arbitrary<Double> skewed = Arbitraries.doubles().between(-30, 6).map(Math::exp);
        Arbitrary<Double> wide = Arbitraries.doubles().between(-1e300, 1e300);
        Arbitrary<Double> near = Arbitraries.integers().between(0, 40).map(steps -> 1e8 + steps * Math.ulp(1e8));
        Arbitrary<Double> least = Arbitraries.integers().between(-9, 9).map(steps -> steps * Double.MIN_VALUE);
        Arbitrary<Double> kind =
                Arbitraries.of(tied, ordinary, skewed, wide, near, least).flatMap(each -> each);
        Arbitrary<double[]> mixed = kind.array(double[].class).ofMaxSize(40);
        Arbitrary<double[]> alike = Arbitraries.of(tied, ordinary, skewed, wide, near, least)
                .flatMap(each -> each.array(double[].class).ofMaxSize(120));
        return Arbitraries.oneOf(mixed, alike);
    }

    @Provide
    Arbitrary<Winsorise> methods() {
        return Combinators.combine(
                        Arbitraries.of(0.0, 1.0, 3.0, 5.0, 5.5, 20.0, 70.0, 1e9),
                        Arbitraries.of(1e-12, 0.01, 0.5, 2.0),
                        Arbitraries.of(-1.2, 0.0, 3.5))
                .as((maxPoints, skewness, kurtosis) -> Winsorise.standard()
                        .withMaxPoints(maxPoints)
                        .withSkewness(skewness)
                        .withKurtosis(kurtosis));
    }

    @Property(tries = 4000)
    void boundsAreThoseOfExactMomentsAtEachTurn(
            @ForAll("numbers") double[] numbers, @ForAll("methods") Winsorise method) {
        assertThat(method.fit(Column.of("i", numbers))).isEqualTo(byMoments(method, numbers));
        assertThat(method.learn(Column.of("i", numbers)).isEnough()).isEqualTo(isEnough(method, numbers));
    }

    @Property(tries = 1000)
    void aLimitThatIsReachedExactlyIsReached(@ForAll("numbers") double[] numbers) {
        OptionalDouble skewness = Moments.of(numbers).skewness();
        double limit = Math.abs(skewness.orElse(0));
        if (limit > 0) {
            for (double each : new double[] {
                limit, Math.nextUp(limit), limit * (1 + 2e-12), limit * (1 + 1e-10), limit * (1 - 1e-10)
            }) {
                assertAsByMoments(Winsorise.standard().withSkewness(each).withKurtosis(-10), numbers);
            }
        }
    }

    private static void assertAsByMoments(Winsorise method, double... numbers) {
        assertThat(method.fit(Column.of("i", numbers))).isEqualTo(byMoments(method, numbers));
    }

    /** Their mean as doubles sum it is thousands of times their spread away, and rough sums are about that. */
    @Example
    void aMeanFarOutsideOfManyNumbersIsAllowedFor() {
        for (int sign : new int[] {-1, 1}) {
            double[] numbers = new double[10_000];
            Arrays.setAll(numbers, i -> 0.1 + sign * (i < 4 ? 9 + i : i % 7 % 3) * Math.ulp(0.1));
            double limit = Math.abs(Moments.of(numbers).skewness().orElseThrow());
            for (double each : new double[] {limit, limit * (1 + 1e-10), limit * (1 - 1e-10)}) {
                assertAsByMoments(Winsorise.standard().withSkewness(each).withKurtosis(-10), numbers);
            }
        }
    }

    @Example
    void manyNumbersAreSummedAsWellAsFew() {
        double[] numbers = new double[20_000];
        Arrays.setAll(numbers, i -> 1e6 + Math.exp(4 * Math.sin(i * i * 0.37)));
        numbers[7] = 1e7;
        numbers[77] = -2e7;
        Winsorise method = Winsorise.standard();
        assertThat(method.fit(Column.of("i", numbers)))
                .isEqualTo(byMoments(method, numbers))
                .isInstanceOf(Bounds.class);
    }

    /** As the documentation of the method says it: at each turn all numbers are sorted, and their moments taken. */
    private static Transform byMoments(Winsorise method, double... numbers) {
        double[] clamped = clamped(method, numbers);
        double[] sorted = SortedNumbers.of(numbers).toArray();
        if (Arrays.equals(clamped, sorted)) {
            return new Unchanged();
        }
        double least = clamped[0];
        double greatest = clamped[clamped.length - 1];
        return new Bounds(
                least == sorted[0] ? null : (Double) least,
                greatest == sorted[sorted.length - 1] ? null : (Double) greatest);
    }

    private static boolean isEnough(Winsorise method, double... numbers) {
        return new Normality(method.skewness(), method.kurtosis()).holds(Moments.of(clamped(method, numbers)));
    }

    private static double[] clamped(Winsorise method, double... numbers) {
        Normality normality = new Normality(method.skewness(), method.kurtosis());
        double[] clamped = SortedNumbers.of(numbers).toArray();
        while (!normality.holds(Moments.of(clamped))) {
            double[] turn = turn(clamped, Moments.of(clamped).skewness().orElse(0) >= 0);
            if (changed(SortedNumbers.of(numbers).toArray(), turn) > method.maxPoints()
                    || Arrays.equals(turn, clamped)) {
                break;
            }
            clamped = turn;
        }
        return clamped;
    }

    /** Takes all that are the greatest as the next lower, or all that are the least as the next higher. */
    private static double[] turn(double[] sorted, boolean high) {
        double end = sorted[high ? sorted.length - 1 : 0];
        OptionalDouble next = high
                ? Arrays.stream(sorted).filter(number -> number < end).max()
                : Arrays.stream(sorted).filter(number -> number > end).min();
        return Arrays.stream(sorted)
                .map(number -> number == end ? next.orElse(number) : number)
                .toArray();
    }

    private static long changed(double[] before, double[] after) {
        long changed = 0;
        for (int i = 0; i < before.length; i++) {
            changed += before[i] == after[i] ? 0 : 1;
        }
        return changed;
    }
}
