package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of all clusters. */
class DendrogramProperties {
    private static Map<String, List<Double>> points(int n, int axes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, List<Double>> points = new LinkedHashMap<>();
        for (int i = n; i > 0; i--) {
            points.put(
                    "P" + i,
                    IntStream.range(0, axes)
                            .mapToObj(axis -> random.nextDouble())
                            .toList());
        }
        return points;
    }

    @Property(tries = 100)
    void heightsNeverFallAndEveryCutHoldsAllMembersOnce(
            @ForAll @IntRange(min = 1, max = 40) int n, @ForAll Dendrogram.Linkage linkage, @ForAll long seed) {
        Map<String, List<Double>> points = points(n, 3, seed);
        Dendrogram found = Dendrogram.ofPoints("d", points, linkage);
        for (int step = 1; step < found.merges().size(); step++) {
            assertThat(found.merges().get(step).height())
                    .isGreaterThanOrEqualTo(found.merges().get(step - 1).height() - 1e-12);
        }
        for (int clusters = 1; clusters <= n; clusters++) {
            Partition partition = found.cut(clusters);
            assertThat(partition.clusters()).hasSize(clusters);
            assertThat(partition.clusters().stream().flatMap(List::stream).toList())
                    .containsExactlyInAnyOrderElementsOf(points.keySet());
        }
    }

    /** Ward's height of two clusters is that of their means, times the root of 2ab/(a + b), from the definition. */
    @Property(tries = 50)
    void wardJoinsThoseWhoseSumOfSquaresGrowsLeast(@ForAll @IntRange(min = 2, max = 15) int n, @ForAll long seed) {
        Map<String, List<Double>> points = points(n, 2, seed);
        Dendrogram found = Dendrogram.ofPoints("d", points, Dendrogram.Linkage.WARD);
        for (int clusters = n; clusters > 1; clusters--) {
            List<List<String>> partition = found.cut(clusters).clusters();
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < clusters; i++) {
                for (int j = 0; j < i; j++) {
                    least = Math.min(least, height(points, partition.get(i), partition.get(j)));
                }
            }
            assertThat(found.merges().get(n - clusters).height()).isCloseTo(least, within(1e-9));
        }
    }

    private static double height(Map<String, List<Double>> points, List<String> one, List<String> other) {
        double squares = 0;
        for (int axis = 0; axis < 2; axis++) {
            double difference = mean(points, one, axis) - mean(points, other, axis);
            squares += difference * difference;
        }
        return Math.sqrt(2.0 * one.size() * other.size() / (one.size() + other.size()) * squares);
    }

    private static double mean(Map<String, List<Double>> points, List<String> members, int axis) {
        return members.stream()
                .mapToDouble(member -> points.get(member).get(axis))
                .average()
                .orElseThrow();
    }
}
