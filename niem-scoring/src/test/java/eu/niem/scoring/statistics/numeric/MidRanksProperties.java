package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.random.Dice;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Ranks are those that counting the numbers below and above each would give. */
class MidRanksProperties {

    /** Numbers of either sign and of all sizes, with many ties or few, and both zeros. */
    private static double[] numbers(Dice dice) {
        int values = dice.one(1, 2, 5, 1000);
        double unit = dice.one(1.0, 0.1, 1e-300, 1e300);
        double[] numbers = new double[dice.between(0, 60)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = unit * dice.between(-values, values) / 1000 * dice.one(-1.0, 1.0);
        }
        return numbers;
    }

    @Property
    void aRankIsTheMeanOfThePlacesThatEqualNumbersTake(@ForAll long seed) {
        double[] numbers = numbers(new Dice(seed));
        MidRanks ranks = new MidRanks(numbers);
        for (int i = 0; i < numbers.length; i++) {
            double number = numbers[i];
            long below = Arrays.stream(numbers).filter(each -> each < number).count();
            long above = Arrays.stream(numbers).filter(each -> each > number).count();
            assertThat(ranks.doubledFromMean(i)).isEqualTo(below - above);
        }
    }

    @Property
    void everyRunOfTiesIsLookedAtOnce(@ForAll long seed) {
        double[] numbers = numbers(new Dice(seed));
        MidRanks ranks = new MidRanks(numbers);
        AtomicInteger runs = new AtomicInteger();
        long all = ranks.overTies(ties -> {
            runs.incrementAndGet();
            return ties;
        });
        assertThat(all).isEqualTo(numbers.length);
        assertThat(runs).hasValue((int)
                Arrays.stream(numbers).map(each -> each + 0.0).distinct().count());
        assertThat(ranks.different()).isEqualTo(runs.get());
        assertThat(ranks.hasTies()).isEqualTo(runs.get() < numbers.length);
    }

    @Property
    void indexesComeInTheOrderOfNumbersAndEqualOnesStay(@ForAll long seed) {
        Dice dice = new Dice(seed);
        double[] numbers = numbers(dice);
        int[] given = dice.shuffled(IntStream.range(0, numbers.length).boxed().toList()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        int[] expected = IntStream.of(given)
                .boxed()
                .sorted((one, other) -> Double.compare(numbers[one] + 0.0, numbers[other] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(new MidRanks(numbers).ascending(given)).isEqualTo(expected);
    }

    @Example
    void theTwoZerosShareARank() {
        MidRanks ranks = new MidRanks(-0.0, 0.0, -1, 1);
        assertThat(ranks.place(0)).isEqualTo(ranks.place(1)).isEqualTo(1);
        assertThat(ranks.different()).isEqualTo(3);
    }
}
