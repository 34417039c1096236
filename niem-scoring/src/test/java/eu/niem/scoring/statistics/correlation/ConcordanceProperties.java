package eu.niem.scoring.statistics.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.random.Dice;
import eu.niem.scoring.statistics.numeric.MidRanks;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;

/** Concordant and discordant pairs are those that comparing each with each would find. */
class ConcordanceProperties {

    private static double[] numbers(Dice dice, int count) {
        int values = dice.one(1, 2, 5, 1000);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = dice.between(-values, values) / 4.0;
        }
        return numbers;
    }

    private static long oneByOne(double[] first, double[] second) {
        long balance = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < i; j++) {
                balance += Math.round(Math.signum(first[i] - first[j]) * Math.signum(second[i] - second[j]));
            }
        }
        return balance;
    }

    @Property
    void theyAreThoseFoundOneByOne(@ForAll long seed) {
        Dice dice = new Dice(seed);
        int count = dice.between(0, 60);
        double[] first = numbers(dice, count);
        double[] second = numbers(dice, count);
        assertThat(Concordance.of(new MidRanks(first), new MidRanks(second))).isEqualTo(oneByOne(first, second));
    }

    @Property(tries = 200)
    void tauIsThatOfCommonsMath(@ForAll long seed) {
        Dice dice = new Dice(seed);
        int count = dice.between(2, 60);
        double[] first = numbers(dice, count);
        double[] second = numbers(dice, count);
        MidRanks ones = new MidRanks(first);
        MidRanks others = new MidRanks(second);
        double most = Math.sqrt((double) Concordance.untied(ones) * Concordance.untied(others));
        if (most > 0) {
            assertThat(Concordance.of(ones, others) / most)
                    .isCloseTo(new KendallsCorrelation().correlation(first, second), within(1e-15));
        }
    }

    /** There are 4 999 950 000 pairs of pairs, more than an int holds. */
    @Example
    void manyPairsAreCountedInFull() {
        double[] rising = new double[100_000];
        double[] falling = new double[rising.length];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = i;
            falling[i] = -i;
        }
        assertThat(Concordance.of(new MidRanks(rising), new MidRanks(falling))).isEqualTo(-4_999_950_000L);
    }
}
