package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.panel.Column;
import eu.niem.scoring.random.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pairs of columns are pairs of lists, and the order of either changes no bit. */
class PairsProperties {

    /** Numbers of all sizes, whose sums are rounded in most orders; some are missing, some equal. */
    private static double[] numbers(Dice dice, int count) {
        double[] numbers = new double[count];
        double empty = dice.one(0.0, 0.2);
        boolean wide = dice.chance(0.5);
        boolean tied = dice.chance(0.3);
        for (int i = 0; i < count; i++) {
            double size = wide ? StrictMath.pow(10, dice.between(-30, 30)) : 1;
            double number = tied ? dice.between(-1, 1) * 0.1 : dice.number(-1, 1) * size;
            numbers[i] = dice.chance(empty) ? Double.NaN : number;
        }
        return numbers;
    }

    private static List<Double> boxed(double... numbers) {
        List<Double> boxed = new ArrayList<>();
        for (double number : numbers) {
            boxed.add(Double.isNaN(number) ? null : (Double) number);
        }
        return boxed;
    }

    private static void assertSame(Pairs found, Pairs expected) {
        assertThat(found.size()).isEqualTo(expected.size());
        assertThat(found.undefined()).isEqualTo(expected.undefined());
        assertThat(figures(found)).isEqualTo(figures(expected));
    }

    private static List<Double> figures(Pairs pairs) {
        CentredNumbers first = pairs.centredFirst();
        return List.of(
                pairs.covariance(), pairs.correlation(), first.mean(), first.rest(), first.unit(), first.deviation());
    }

    @Property
    void theOrderChangesNoBit(@ForAll long seed) {
        Dice dice = new Dice(seed);
        int count = dice.between(2, 40);
        double[] first = numbers(dice, count);
        double[] second = numbers(dice, count);
        int[] order = dice.shuffled(IntStream.range(0, count).boxed().toList()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        Pairs given = Pairs.complete(Column.of("a", first), Column.of("b", second));
        Pairs shuffled = Pairs.complete(
                Column.of("a", first).select(order), Column.of("b", second).select(order));
        assertSame(shuffled, given);
    }

    @Property
    void columnsAreListsWithoutBoxes(@ForAll long seed) {
        Dice dice = new Dice(seed);
        int count = dice.between(0, 40);
        double[] first = numbers(dice, count);
        double[] second = numbers(dice, count);
        assertSame(
                Pairs.complete(Column.of("a", first), Column.of("b", second)),
                Pairs.complete(boxed(first), boxed(second)));
    }

    @Property
    void aRowIsConstantIfNoTwoOfItsNumbersDiffer(@ForAll long seed) {
        Dice dice = new Dice(seed);
        double[] first = numbers(dice, dice.between(2, 10));
        double[] there =
                Arrays.stream(first).filter(each -> !Double.isNaN(each)).toArray();
        Pairs pairs = Pairs.complete(Column.of("a", first), Column.of("b", first));
        long different = Arrays.stream(there).map(each -> each + 0.0).distinct().count();
        assertThat(pairs.firstVaries()).isEqualTo(different > 1);
        assertThat(pairs.undefined().isEmpty()).isEqualTo(different > 1);
    }

    @Example
    void onePairHasNoCorrelation() {
        Pairs one = Pairs.complete(Column.of("a", 1, Double.NaN, 3), Column.of("b", 4, 5, Double.NaN));
        assertThat(one.size()).isEqualTo(1);
        assertThat(one.undefined()).isEqualTo("fewer than two pairs of numbers");
        assertThat(one.covariance()).isNaN();
    }

    @Example
    void theTwoZerosAreOneNumber() {
        Pairs zeros = Pairs.complete(Column.of("a", 0.0, -0.0), Column.of("b", 1, 2));
        assertThat(zeros.undefined()).isEqualTo("all numbers of the first row are the same");
    }

    @Example
    void infiniteNumbersAndRowsOfDifferentLengthAreRefused() {
        Column two = Column.of("a", 1, 2);
        assertThatThrownBy(() -> Pairs.complete(two, Column.of("b", 1, Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be finite");
        assertThatThrownBy(() -> Pairs.complete(two, Column.of("b", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 and 1");
    }
}
