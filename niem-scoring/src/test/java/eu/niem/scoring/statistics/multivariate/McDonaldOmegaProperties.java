package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of all scales of items. */
class McDonaldOmegaProperties {
    @Property(tries = 100)
    void alphaIsAtMostOneAndOmegaFromZeroToOne(
            @ForAll @IntRange(min = 2, max = 8) int items,
            @ForAll @IntRange(min = 2, max = 20) int rows,
            @ForAll Completeness completeness,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Column> columns = new ArrayList<>();
        double[] common = random.doubles(rows).toArray();
        for (int item = 0; item < items; item++) {
            double[] numbers = new double[rows];
            Arrays.setAll(numbers, row -> random.nextDouble() < 0.05 ? Double.NaN : common[row] + random.nextDouble());
            columns.add(Column.of("i" + item, numbers));
        }
        CronbachAlpha alpha = CronbachAlpha.of(columns, Completeness.COMPLETE);
        if (alpha.value() != null) {
            assertThat(alpha.value()).isLessThanOrEqualTo(1 + 1e-12);
        }
        McDonaldOmega omega = McDonaldOmega.of(columns, completeness);
        if (omega.value() != null) {
            assertThat(omega.value()).isBetween(0.0, 1.0);
            assertThat(omega.loadings())
                    .allSatisfy(loading -> assertThat(Math.abs(loading)).isLessThanOrEqualTo(1));
        }
    }
}
