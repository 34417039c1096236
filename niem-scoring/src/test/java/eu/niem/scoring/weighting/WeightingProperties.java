package eu.niem.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every weighting that learns: a value or a reason, whatever the sizes. */
class WeightingProperties {

    @Provide
    Arbitrary<Weighting> learned() {
        return Arbitraries.of(WeightingTest.learned());
    }

    /** One child and one row, many of both; all equal, all missing, or some. */
    @Provide
    Arbitrary<List<Column>> children() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(0.0, 0.1, 1.0),
                        Arbitraries.of(0, 1, 5, 1_000_000))
                .as(WeightingProperties::children);
    }

    private static List<Column> children(long seed, int count, int rows, double absent, int levels) {
        Random random = new Random(seed);
        List<Column> children = new ArrayList<>();
        double[] common = random.doubles(rows, 0, 100).toArray();
        for (int i = 0; i < count; i++) {
            children.add(Column.of(
                    "c" + i,
                    IntStream.range(0, rows)
                            .mapToDouble(row -> random.nextDouble() < absent
                                    ? Double.NaN
                                    : levels == 0 ? common[row] + 50 * random.nextDouble() : random.nextInt(levels))
                            .toArray()));
        }
        return children;
    }

    /** The weights; empty where they are refused with a reason. */
    private static Map<String, Double> fit(Weighting weighting, List<Column> children) {
        try {
            return weighting.fit(Dimensions.of(children), children).ofChild();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return Map.of();
        }
    }

    @Property(tries = 500)
    void weightsAreZeroOrMoreAndAddUpToOneOrThereIsAReason(
            @ForAll("learned") Weighting weighting, @ForAll("children") List<Column> children) {
        Map<String, Double> weights = fit(weighting, children);
        if (!weights.isEmpty()) {
            assertThat(weights.values()).allMatch(weight -> weight >= 0 && weight <= 1 + 1e-12);
            assertThat(weights.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Property(tries = 200)
    void theOrderOfRowsChangesNoBit(
            @ForAll("learned") Weighting weighting, @ForAll("children") List<Column> children, @ForAll Random random) {
        List<Integer> rows = new ArrayList<>(
                IntStream.range(0, children.get(0).size()).boxed().toList());
        Collections.shuffle(rows, random);
        int[] order = rows.stream().mapToInt(Integer::intValue).toArray();
        assertThat(fit(
                        weighting,
                        children.stream().map(child -> child.select(order)).toList()))
                .isEqualTo(fit(weighting, children));
    }

    @Property(tries = 200)
    void theOrderOfChildrenChangesNoWeight(
            @ForAll("learned") Weighting weighting, @ForAll("children") List<Column> children, @ForAll Random random) {
        List<Column> shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, random);
        assertSame(fit(weighting, shuffled), fit(weighting, children));
    }

    private static void assertSame(Map<String, Double> found, Map<String, Double> expected) {
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        found.forEach((child, weight) ->
                assertThat(weight).as(child).isCloseTo(expected.getOrDefault(child, Double.NaN), within(1e-6)));
    }

    /** Entropy and the balance of scores look at the unit of measure of all children alike. */
    @Property(tries = 200)
    void theUnitOfAllChildrenChangesNoWeight(
            @ForAll("learned") Weighting weighting, @ForAll("children") List<Column> children) {
        List<Column> scaled = children.stream()
                .map(child -> Column.of(
                        child.id(),
                        IntStream.range(0, child.size())
                                .mapToDouble(row -> 8 * child.get(row))
                                .toArray()))
                .toList();
        assertSame(fit(weighting, scaled), fit(weighting, children));
    }
}
