package eu.niem.scoring.treatment;

import static eu.niem.scoring.treatment.TreatedColumns.NONE;
import static eu.niem.scoring.treatment.TreatedColumns.numbers;
import static eu.niem.scoring.treatment.TreatedColumns.score;
import static eu.niem.scoring.treatment.TreatedColumns.tail;
import static eu.niem.scoring.treatment.TreatedColumns.treat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WinsoriseTest {
    /** COINr 1.1.14's winmax = NULL, documented as no limit, keeps 5. */
    @Test
    void aLargeMaxPointsIsNoLimit() {
        Panel panel = PanelByColumns.of("a", tail(92, 8)).areas();
        assertThat(score(panel, Winsorise.standard()).treated().changed("a")).isEqualTo(5);
        Treated all = score(panel, Winsorise.standard().withMaxPoints(1e9)).treated();
        assertThat(all.changed("a")).isEqualTo(8);
        assertThat(DoubleStream.of(all.panel().column("a").present()).max()).hasValue(92);
    }

    /** COINr 1.1.14: asked for 5 it does 8 where numbers tie. */
    @Test
    void tiesDoNotPassMaxPoints() {
        double[] tied = DoubleStream.concat(
                        IntStream.rangeClosed(1, 92).mapToDouble(i -> i),
                        DoubleStream.generate(() -> 5000).limit(8))
                .toArray();
        Panel panel = PanelByColumns.of("a", tied).areas();
        assertThat(score(panel, Winsorise.standard().withMaxPoints(7)).treated().changed("a"))
                .isZero();
        assertThat(score(panel, Winsorise.standard().withMaxPoints(8)).treated().changed("a"))
                .isEqualTo(8);
    }

    /** COINr 1.1.14's winsorise(c(1:10, NA, 500)) stops: missing value where TRUE/FALSE needed. */
    @Test
    void whatIsMissingIsNoObstacleToWinsorising() {
        Panel panel =
                PanelByColumns.of("a", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, NONE, 500).areas();
        Column treated = treat(panel, Winsorise.standard()).column("a");
        assertThat(numbers(treated)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, NONE, 10);
    }

    /** One of four, whatever the unit: skewness 2 and kurtosis 4, but for the last bits. */
    @Test
    void aLimitJustReachedIsReached() {
        for (double unit : new double[] {0.01, 0.03}) {
            Panel panel = PanelByColumns.of("a", unit, unit, unit, unit + 0.1).areas();
            assertThat(score(panel, Winsorise.standard()).treated().changed("a"))
                    .as("from " + unit)
                    .isEqualTo(1);
        }
    }

    @Test
    void aBoundOfZeroHasNoSign() {
        double[] numbers = new double[20];
        Arrays.setAll(numbers, i -> i - 19.0);
        numbers[19] = -0.0;
        numbers[0] = 1000;
        assertThat(Winsorise.standard().fit(Column.of("a", numbers))).isEqualTo(new Bounds(null, 0.0));
    }
}
