package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures without another source: NumPy 2.4.6 and SciPy 1.17.1 ({@code minimize}, BFGS). */
class McDonaldOmegaTest {
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

    @Test
    void omegaOfItems() {
        McDonaldOmega omega = McDonaldOmega.of(columns(ITEMS), Completeness.PAIRWISE);
        assertThat(omega.value()).isCloseTo(0.7035584269607131, within(1e-8));
        assertThat(omega.loadings().get(0)).isCloseTo(0.9010260819045779, within(1e-6));
        assertThat(omega.warning()).isEmpty();
    }

    @Test
    void anItemThatRunsAgainstTheOthersIsNamed() {
        double[][] items = ITEMS.clone();
        items[1] = java.util.Arrays.stream(items[1]).map(x -> -x).toArray();
        McDonaldOmega omega = McDonaldOmega.of(columns(items), Completeness.PAIRWISE);
        assertThat(omega.warning()).isEqualTo("run against the other items: i2");
        assertThat(omega.value()).isLessThan(0.7);
    }

    @Test
    void whereOmegaIsUndefinedItSaysWhy() {
        double[] item = {1, 2, 3, 5};
        double[] other = {2, 1, 5, 3};
        double[] constant = {7, 7, 7, 7};
        assertThat(McDonaldOmega.of(columns(item, other), Completeness.PAIRWISE).undefined())
                .isEqualTo("fewer than three items");
        assertThat(McDonaldOmega.of(columns(item, other, constant), Completeness.PAIRWISE)
                        .undefined())
                .isEqualTo("the correlation of 'i1' and 'i3' is undefined");
        assertThat(McDonaldOmega.of(columns(item, item, item), Completeness.PAIRWISE)
                        .undefined())
                .isEqualTo("a loading of 1 or more");
        double[] across = {1, -1, 1, -1};
        double[] over = {1, 1, -1, -1};
        double[] both = {1, -1, -1, 1};
        assertThat(McDonaldOmega.of(columns(across, over, both), Completeness.PAIRWISE)
                        .undefined())
                .isEqualTo("no item has anything in common with another");
    }
}
