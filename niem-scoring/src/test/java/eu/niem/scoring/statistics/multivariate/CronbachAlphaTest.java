package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures without another source: NumPy 2.4.6 and SciPy 1.17.1. */
class CronbachAlphaTest {
    private static final double[][] ITEMS = {
        {-0.1, 0.65, 1.11, -1.56, 0.68, -0.54, -0.58, 0.28, 0.8, 0.28, -0.56, 1.0},
        {0.18, 0.19, 0.87, -0.91, 1.95, 0.46, -1.0, 0.82, -0.01, -0.51, -0.64, -0.55},
        {-0.08, 0.34, -1.43, -0.65, 0.93, 0.33, -0.38, 0.88, 0.75, -0.01, 0.14, 0.48},
        {0.6, 0.58, -0.9, 0.36, 1.03, -0.42, -0.32, 0.6, -0.39, 0.24, -0.26, 1.12},
        {0.16, 0.16, 0.03, -1.19, 0.05, -0.23, -0.19, -0.26, 0.69, 0.28, 0.15, 0.04}
    };

    private static List<Column> columns(double[]... items) {
        List<Column> columns = new ArrayList<>();
        for (double[] item : items) {
            columns.add(Column.of("i" + (columns.size() + 1), item));
        }
        return columns;
    }

    /** Products of such numbers are too small, or too large, for a double. */
    @Test
    void alphaHasNoUnit() {
        for (double unit : new double[] {1e-250, 1e250}) {
            double[][] items = Arrays.stream(ITEMS)
                    .map(item ->
                            Arrays.stream(item).map(number -> number * unit).toArray())
                    .toArray(double[][]::new);
            CronbachAlpha alpha = CronbachAlpha.of(columns(items), Completeness.COMPLETE);
            assertThat(alpha.value()).isCloseTo(0.6818326591601596, within(1e-13));
        }
    }

    @Test
    void alphaAndWhatItIsWithoutEachItem() {
        CronbachAlpha alpha = CronbachAlpha.of(columns(ITEMS), Completeness.COMPLETE);
        assertThat(alpha.value()).isCloseTo(0.6818326591601596, within(1e-13));
        assertThat(alpha.n()).isEqualTo(12);
        double[] without = {
            0.5649964398721546, 0.6293336880188758, 0.6019652061855671, 0.6911509511762569, 0.6476137462665319
        };
        double[] rest = {
            0.5674179980621603, 0.45634142612251644, 0.5035585921247566, 0.28134508935029456, 0.4366363739488757
        };
        for (int i = 0; i < 5; i++) {
            assertThat(alpha.withoutItem().get(i).alpha()).isCloseTo(without[i], within(1e-13));
            assertThat(alpha.withoutItem().get(i).correlationWithRest()).isCloseTo(rest[i], within(1e-13));
        }
    }

    /** COINr gives -0.377 for a dimension of ASEM without a word. */
    @Test
    void aNegativeAlphaComesWithAWarning() {
        CronbachAlpha alpha = CronbachAlpha.of(
                columns(new double[] {1, 2, 3, 4}, new double[] {4, 3, 2, 2}, new double[] {1, 2, 1, 2}),
                Completeness.PAIRWISE);
        assertThat(alpha.value()).isNegative();
        assertThat(alpha.warning()).startsWith("negative: the items run against each other");
    }

    @Test
    void equalItemsHaveAnAlphaOfOne() {
        double[] item = {1, 5, 2, 8};
        assertThat(CronbachAlpha.of(columns(item, item, item), Completeness.PAIRWISE)
                        .value())
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void whereAlphaIsUndefinedItSaysWhy() {
        double[] item = {1, 2, 3};
        double[] none = {Double.NaN, Double.NaN, Double.NaN};
        assertThat(CronbachAlpha.of(List.of(), Completeness.PAIRWISE).undefined())
                .isEqualTo("fewer than two items");
        assertThat(CronbachAlpha.of(columns(item), Completeness.PAIRWISE).undefined())
                .isEqualTo("fewer than two items");
        assertThat(CronbachAlpha.of(columns(item, none), Completeness.COMPLETE).undefined())
                .isEqualTo("fewer than two rows behind a pair of items");
        double[] constant = {7, 7, 7};
        assertThat(CronbachAlpha.of(columns(constant, constant), Completeness.COMPLETE)
                        .undefined())
                .isEqualTo("the sum of the items does not vary");
        assertThat(CronbachAlpha.of(columns(item, constant), Completeness.COMPLETE)
                        .warning())
                .isEqualTo("an item is the same everywhere");
        assertThatThrownBy(() -> CronbachAlpha.of(columns(item, new double[] {1}), Completeness.COMPLETE))
                .hasMessageContaining("all columns must have as many rows");
    }
}
