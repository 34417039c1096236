package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Weighted means are those of java.math, which does not round, whatever the order and the size of numbers. */
class WeightedMeanProperties {
    private static final MathContext ENOUGH = new MathContext(1500);

    private static final double[] LARGEST = {Double.MAX_VALUE, -Double.MAX_VALUE, 1e308};

    /** A number and its weight. */
    private record Weighed(double number, double weight) {}

    @Provide
    Arbitrary<List<Weighed>> weighed() {
        return Arbitraries.randoms().map(random -> {
            int kind = random.nextInt(5);
            boolean same = random.nextBoolean();
            double weight = weight(random);
            return Stream.generate(() -> new Weighed(number(kind, random), same ? weight : weight(random)))
                    .limit(1 + random.nextInt(15))
                    .toList();
        });
    }

    private static double weight(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> 1 + random.nextInt(3);
            case 1 -> (1 + random.nextInt(20)) / 20.0;
            default -> 1e-3 + 1e3 * random.nextDouble();
        };
    }

    private static double number(int kind, Random random) {
        double point = random.nextInt(1001) / 10.0;
        return switch (kind) {
            case 0 -> point;
            case 1 -> 200 * random.nextDouble() - 100;
            case 2 -> wide(random);
            case 3 -> random.nextBoolean() ? wide(random) : LARGEST[random.nextInt(LARGEST.length)];
            default -> point * 1e-290;
        };
    }

    private static double wide(Random random) {
        double[] any = {1e16, -1e16, 1, 0, -0.0, random.nextGaussian() * 1e16, random.nextGaussian() * 1e-3};
        return any[random.nextInt(any.length)];
    }

    private static double mean(List<Weighed> weighed) {
        return WeightedMean.of(
                weighed.stream().mapToDouble(Weighed::number).toArray(),
                weighed.stream().mapToDouble(Weighed::weight).toArray(),
                weighed.size());
    }

    @Property
    void aWeightedMeanIsTheNearestDouble(@ForAll("weighed") List<Weighed> weighed) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (Weighed each : weighed) {
            sum = sum.add(new BigDecimal(each.number).multiply(new BigDecimal(each.weight)));
            total = total.add(new BigDecimal(each.weight));
        }

        assertThat(mean(weighed) + 0.0).isEqualTo(sum.divide(total, ENOUGH).doubleValue() + 0.0);
    }

    @Property
    void theOrderChangesNoBit(@ForAll("weighed") List<Weighed> weighed, @ForAll Random random) {
        List<Weighed> shuffled = new ArrayList<>(weighed);
        Collections.shuffle(shuffled, random);

        assertThat(mean(shuffled)).isEqualTo(mean(weighed));
    }

    @Property
    void equalNumbersAreTheirOwnMeanWhateverTheirWeights(@ForAll("weighed") List<Weighed> weighed) {
        double number = weighed.get(0).number + 0.0;
        List<Weighed> equal =
                weighed.stream().map(each -> new Weighed(number, each.weight)).toList();

        assertThat(mean(equal)).isEqualTo(number);
    }

    @Property
    void equalWeightsGiveTheMean(@ForAll("weighed") List<Weighed> weighed) {
        double weight = weighed.get(0).weight;
        List<Weighed> equal =
                weighed.stream().map(each -> new Weighed(each.number, weight)).toList();

        assertThat(mean(equal)).isEqualTo(Mean.of(weighed.stream().mapToDouble(Weighed::number)));
    }

    @Property
    void theUnitOfWeightsChangesNoBit(@ForAll("weighed") List<Weighed> weighed) {
        List<Weighed> halved = weighed.stream()
                .map(each -> new Weighed(each.number, each.weight * 0x1p-300))
                .toList();

        assertThat(mean(halved)).isEqualTo(mean(weighed));
    }
}
