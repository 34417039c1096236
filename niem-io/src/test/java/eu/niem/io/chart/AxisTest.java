package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static List<String> steps(@Nullable Double... numbers) {
        Axis axis = Axis.over(Arrays.asList(numbers), PLAIN);
        return DoubleStream.of(axis.ticks()).mapToObj(axis.words()).toList();
    }

    @Test
    void percentagesAndSharesHaveTheirWholeRange() {
        assertThat(steps(43.5, 61.2)).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(steps(0.43, 0.61)).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
    }

    @Test
    void aScaleThatHasEndsIsShownWholeAndMoreWhereNumbersAreBeyond() {
        Axis axis = Axis.over(List.of(2.3, 2.9), PLAIN.onScale(0, 6));
        assertThat(DoubleStream.of(axis.ticks()).mapToObj(axis.words())).containsExactly("0", "2", "4", "6");
        assertThat(Axis.over(List.of(), PLAIN.onScale(0, 6)))
                .extracting(Axis::from, Axis::to)
                .containsExactly(0.0, 6.0);
        assertThat(Axis.over(List.of(1.5, 7.5), PLAIN.onScale(1, 6)).to()).isEqualTo(8);
    }

    @Test
    void barsBeginAtTheEndThatIsNearestToZero() {
        assertThat(Axis.over(List.of(3.0), PLAIN.onScale(1, 6)).base()).isEqualTo(1);
        assertThat(Axis.over(List.of(-3.0), PLAIN.onScale(-6, -1)).base()).isEqualTo(-1);
        assertThat(Axis.over(List.of(-1.0), PLAIN.onScale(-2, 2)).base()).isZero();
    }

    @Test
    void stepsAreRoundAndHaveRoomForAllNumbers() {
        assertThat(steps(-1.3, 0.9)).containsExactly("-1.5", "-1.0", "-0.5", "0.0", "0.5", "1.0");
        assertThat(steps(1200.0, 7.0)).containsExactly("0", "500", "1000", "1500");
        assertThat(steps(-30.0, -12.0)).containsExactly("-30", "-20", "-10", "0");
    }

    @Test
    void zeroIsWrittenWithoutASign() {
        assertThat(steps(-0.3, 0.3)).contains("0.0").doesNotContain("-0.0");
    }

    @Test
    void equalMissingOrNoNumbersHaveAnAxisToo() {
        assertThat(steps(0.0, 0.0)).hasSizeGreaterThan(1);
        assertThat(steps((Double) null)).hasSizeGreaterThan(1);
        assertThat(steps()).hasSizeGreaterThan(1);
    }

    @Test
    void theLargestNumbersStandAtItsEnds() {
        Axis axis = Axis.over(List.of(-Double.MAX_VALUE, Double.MAX_VALUE), PLAIN);
        assertThat(axis.ticks()).containsExactly(-Double.MAX_VALUE, Double.MAX_VALUE);
        assertThat(axis.place(Double.MAX_VALUE, 10, 90)).isEqualTo(90);
        assertThat(axis.place(0, 10, 90)).isEqualTo(50);
    }

    @Test
    void aNumberStandsInProportion() {
        Axis axis = Axis.over(List.of(50.0), PLAIN);
        assertThat(axis.place(25, 0, 200)).isCloseTo(50, within(1e-9));
        assertThat(axis.place(25, 200, 0)).isCloseTo(150, within(1e-9));
    }

    @Test
    void anAxisNearItsNumbersNeedNotHaveAZero() {
        Axis axis = Axis.near(List.of(60.2, 63.9), PLAIN);
        assertThat(axis.from()).isEqualTo(60);
        assertThat(axis.to()).isEqualTo(64);
        assertThat(Axis.near(List.of(60.0, 60.0), PLAIN).to()).isGreaterThan(60);
        assertThat(Axis.near(List.of(0.0), PLAIN).to()).isPositive();
    }
}
