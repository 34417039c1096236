package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Column;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The nearest donors are those that taking every distance without rounding before the end would find. */
class DistancesProperties {

    /** Donors of which many are as far away as others but for rounding, and some share nothing with the row. */
    private static List<Standing> shared(Dice dice, int donors) {
        double unit = dice.one(1.0, 0.1, 1e-9, 1e9);
        double empty = dice.one(0.0, 0.2, 0.8);
        boolean tied = dice.chance(0.5);
        return Stream.generate(() -> IntStream.range(0, donors)
                        .mapToDouble(donor -> unit * (tied ? dice.between(-2, 2) * 0.1 : dice.number(-1, 1)))
                        .map(number -> dice.chance(empty) ? Double.NaN : number)
                        .toArray())
                .limit(dice.between(1, 6))
                .map(numbers -> new Standing(Column.of("x", numbers)))
                .filter(Standing::varies)
                .toList();
    }

    private static double[] exactly(List<Standing> shared, double[] own, int donors, int self) {
        double[] away = new double[donors];
        for (int donor = 0; donor < donors; donor++) {
            int each = donor;
            double[] squares = IntStream.range(0, own.length)
                    .mapToDouble(i -> own[i] - shared.get(i).get(each))
                    .filter(difference -> !Double.isNaN(difference))
                    .map(difference -> difference * difference)
                    .toArray();
            boolean none = squares.length == 0 || donor == self;
            away[donor] = none ? Double.NaN : Math.sqrt(ExactSum.of(squares) / squares.length);
        }
        Resolution resolution = Resolution.among(away);
        return Arrays.stream(away).map(resolution::round).toArray();
    }

    private static int[] nearest(double[] away, boolean[] able, int most) {
        int[] order = IntStream.range(0, away.length)
                .filter(donor -> able[donor] && !Double.isNaN(away[donor]))
                .boxed()
                .sorted(Comparator.comparingDouble(donor -> away[donor]))
                .mapToInt(Integer::intValue)
                .toArray();
        return order.length <= most
                ? order
                : Arrays.stream(order)
                        .filter(donor -> away[donor] <= away[order[most - 1]])
                        .toArray();
    }

    @Property
    void theyAreThoseOfEveryExactDistance(@ForAll long seed) {
        Dice dice = new Dice(seed);
        int donors = dice.between(1, 30);
        List<Standing> shared = shared(dice, donors);
        int like = dice.between(0, donors - 1);
        double[] own = shared.stream()
                .mapToDouble(each -> dice.chance(0.8) ? each.get(like) : dice.one(Double.NaN, 0.3, 50.0))
                .toArray();
        int self = dice.one(-1, like);
        boolean[] able = new boolean[donors];
        for (int donor = 0; donor < donors; donor++) {
            able[donor] = dice.chance(0.8);
        }
        double[] away = exactly(shared, own, donors, self);
        Distances distances = new Distances(shared, own, donors, self);
        for (int most = 1; most <= 6; most++) {
            assertThat(distances.nearest(donor -> able[donor], most)).isEqualTo(nearest(away, able, most));
        }
    }
}
