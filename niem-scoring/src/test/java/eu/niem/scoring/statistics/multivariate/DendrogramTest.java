package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DendrogramTest {
    private static final Map<String, List<Double>> POINTS = Map.of(
            "A", List.of(1.5, 2.25, 0.5),
            "B", List.of(1.75, 2.0, 0.25),
            "C", List.of(8.5, 1.0, 3.0),
            "D", List.of(9.0, 1.25, 2.5),
            "E", List.of(4.0, 7.5, 6.0),
            "F", List.of(4.5, 7.0, 6.75),
            "G", List.of(1.0, 9.0, 2.0),
            "H", List.of(5.0, 5.0, 5.0));

    private static Dendrogram of(Map<String, List<Double>> points, Dendrogram.Linkage linkage) {
        return Dendrogram.ofPoints("points", points, linkage);
    }

    /** SciPy 1.17.1: linkage(X, method), whose ward is ward.D2 of R. */
    @ParameterizedTest
    @CsvSource({
        "WARD, 3.1655699855370965, 7.12463449354889, 10.71505949586842, 13.278860079088114, '[[A, B], [C, D], [E, F, G, H]]'",
        "AVERAGE, 2.7882223899335035, 5.951081796358893, 7.54162580296434, 8.165184745338351, '[[A, B], [C, D], [E, F, G, H]]'",
        "COMPLETE, 2.8722813232690143, 6.4031242374328485, 7.826237921249264, 11.149551560488879, '[[A, B], [C, D], [E, F, G, H]]'",
        "SINGLE, 2.704163456597992, 5.220153254455275, 5.678908345800274, 6.329494450586082, '[[A, B], [C, D], [E, F, G, H]]'"
    })
    void heightsAndClustersOfEveryLinkage(
            Dendrogram.Linkage linkage, double fourth, double fifth, double sixth, double seventh, String three) {
        Dendrogram found = of(POINTS, linkage);
        double[] expected = {0.4330127018922193, 0.75, 1.0307764064044151, fourth, fifth, sixth, seventh};
        for (int step = 0; step < 7; step++) {
            assertThat(found.merges().get(step).height()).isCloseTo(expected[step], within(1e-12));
        }
        assertThat(found.cut(3).clusters()).hasToString(three);
        assertThat(found.cutAt(1.1).clusters()).hasSize(5);
    }

    /**
     * The example of SciPy's manual of {@code ward}: four corners of three points. By hand: 1; &radic;(5/3) to the third;
     * &radic;(100/3) and &radic;(200/3) between corners.
     */
    @Test
    void wardOfFourCorners() {
        Map<String, List<Double>> points = new HashMap<>();
        int[][] places = {{0, 0}, {0, 1}, {1, 0}, {0, 4}, {0, 3}, {1, 4}, {4, 0}, {3, 0}, {4, 1}, {4, 4}, {3, 4}, {4, 3}
        };
        for (int i = 0; i < places.length; i++) {
            points.put(String.format("p%02d", i), List.of((double) places[i][0], (double) places[i][1]));
        }
        Dendrogram found = of(points, Dendrogram.Linkage.WARD);
        double[] expected = {
            1, 1, 1, 1, 1.29099445, 1.29099445, 1.29099445, 1.29099445, 5.77350269, 5.77350269, 8.16496581
        };
        for (int step = 0; step < expected.length; step++) {
            assertThat(found.merges().get(step).height()).isCloseTo(expected[step], within(5e-9));
        }
        assertThat(found.cut(4).clusters())
                .allSatisfy(cluster -> assertThat(cluster).hasSize(3));
    }

    @Test
    void ofPairsAsNearTheFirstIsMergedAndNoOrderChangesThat() {
        Map<String, List<Double>> line = new TreeMap<>(Collections.reverseOrder());
        line.putAll(Map.of("d", List.of(3.0), "a", List.of(0.0), "c", List.of(2.0), "b", List.of(1.0)));
        Dendrogram found = of(line, Dendrogram.Linkage.SINGLE);
        assertThat(found.merges())
                .extracting(merge -> merge.left() + "+" + merge.right())
                .containsExactly("a+b", "#1+c", "#2+d");
        assertThat(found).isEqualTo(of(new TreeMap<>(line), Dendrogram.Linkage.SINGLE));
    }

    @Test
    void distancesMayBeGiven() {
        Dendrogram found = Dendrogram.ofDistances(
                "d",
                List.of("y", "x", "z"),
                List.of(List.of(0.0, 4.0, 1.0), List.of(4.0, 0.0, 3.0), List.of(1.0, 3.0, 0.0)),
                Dendrogram.Linkage.AVERAGE);
        assertThat(found.labels()).containsExactly("x", "y", "z");
        assertThat(found.merges()).extracting(Dendrogram.Merge::height).containsExactly(1.0, 3.5);
        assertThat(found.cut(2).clusterOf("x")).hasValue(1);
        assertThat(found.cut(2).clusterOf("z")).hasValue(2);
        assertThat(found.cut(2).clusterOf("?")).isEmpty();
    }

    @Test
    void oneMemberOrNoneHasNoMerges() {
        assertThat(of(Map.of(), Dendrogram.Linkage.WARD).merges()).isEmpty();
        assertThat(of(Map.of("a", List.of(1.0)), Dendrogram.Linkage.WARD).cut(1).clusters())
                .containsExactly(List.of("a"));
        assertThat(of(Map.of(), Dendrogram.Linkage.WARD).cutAt(1).clusters()).isEmpty();
    }

    @Test
    void whatCannotBeClusteredIsRefused() {
        assertThatThrownBy(() -> of(POINTS, Dendrogram.Linkage.WARD).cut(9))
                .hasMessageContaining("from 1 to the number of members, 8");
        assertThatThrownBy(() -> of(Map.of("a", List.of(1.0), "b", List.of(Double.NaN)), Dendrogram.Linkage.WARD))
                .hasMessageContaining("leave out what has none");
        assertThatThrownBy(() -> Dendrogram.ofDistances(
                        "d", List.of("a", "b"), List.of(List.of(0.0, 1.0), List.of(2.0, 0.0)), Dendrogram.Linkage.WARD))
                .hasMessageContaining("the same both ways, but was '1.0' and '2.0'");
    }

    @Test
    void whoIsLeftOutIsShown() {
        Dendrogram found = of(Map.of("a", List.of(1.0), "b", List.of(2.0)), Dendrogram.Linkage.WARD)
                .withLeftOut(Map.of("c", "no number"));
        assertThat(found.toString()).contains("no number");
        assertThat(found.cut(1).toString()).contains("1 clusters", "no number");
    }
}
