package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeanOfOthersProperties {
    @Provide
    Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> ordinary = Arbitraries.doubles().between(-100, 100).ofScale(3);
        Arbitrary<Double> wide = Arbitraries.doubles().between(-1e300, 1e300);
        return Arbitraries.oneOf(ordinary, wide).list().ofMinSize(2).ofMaxSize(20);
    }

    @Property
    void itIsTheMeanOfTheNumbersThatAreLeft(@ForAll("numbers") List<Double> numbers) {
        double[] all = numbers.stream().mapToDouble(number -> number).toArray();
        MeanOfOthers means = MeanOfOthers.of(all);
        for (int own = 0; own < all.length; own++) {
            assertThat(means.without(all[own])).isEqualTo(Mean.of(others(all, own)));
        }
        assertThat(means.ofAll()).as("nothing is left of what was taken away").isEqualTo(Mean.of(all));
    }

    private static double[] others(double[] all, int own) {
        return IntStream.range(0, all.length)
                .filter(i -> i != own)
                .mapToDouble(i -> all[i])
                .toArray();
    }

    @Example
    void aLargeNumberLeavesNothingOfItself() {
        assertThat(MeanOfOthers.of(1e16, 0.25, 0.5).without(1e16)).isEqualTo(0.375);
    }

    @Example
    void withoutAnotherThereIsNoMean() {
        assertThat(MeanOfOthers.of(3).without(3)).isNaN();
        assertThat(MeanOfOthers.of().ofAll()).isNaN();
    }

    @Example
    void numbersWhoseSumPassesTheLargestDoubleHaveAMean() {
        MeanOfOthers means = MeanOfOthers.of(Double.MAX_VALUE, Double.MAX_VALUE, 1);
        assertThat(means.without(1)).isEqualTo(Double.MAX_VALUE);
        assertThat(means.without(Double.MAX_VALUE)).isEqualTo(Double.MAX_VALUE / 2);
    }
}
