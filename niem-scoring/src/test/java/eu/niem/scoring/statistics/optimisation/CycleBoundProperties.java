package eu.niem.scoring.statistics.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.random.Dice;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The bound is never above what the best order loses. */
class CycleBoundProperties {

    @Property(tries = 300)
    void noOrderLosesLess(@ForAll long seed) {
        Dice dice = new Dice(seed);
        int size = dice.between(1, 10);
        double[][] regret = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double loss = dice.between(0, 3);
                boolean first = dice.chance(0.5);
                regret[first ? i : j][first ? j : i] = loss;
            }
        }
        int[] all = IntStream.range(0, size).toArray();
        SetSearch search = new SetSearch(all, regret, 0);
        assertThat(search.run(OneOrder.of(all, regret, 0).loss(), BlockOrders.MOST_SETS))
                .isTrue();
        assertThat(CycleBound.of(regret, all))
                .isBetween(0.0, loss(regret, search.orders(1).get(0)));
    }

    private static double loss(double[][] regret, int... order) {
        double loss = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                loss += regret[order[i]][order[j]];
            }
        }
        return loss;
    }

    /** Of a before b before c before a, the least that can be lost is 2. */
    @Example
    void aCircleLosesItsWeakestPart() {
        double[][] regret = {{0, 0, 2}, {5, 0, 0}, {0, 3, 0}};
        assertThat(CycleBound.of(regret, 0, 1, 2)).isEqualTo(2);
        assertThat(CycleBound.of(new double[][] {{0, 0, 0}, {5, 0, 0}, {2, 3, 0}}, 0, 1, 2))
                .isZero();
    }
}
