package eu.niem.scoring.statistics.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.regression.LeastSquaresLine;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptiveStatisticsTest {
    private static final double NONE = Double.NaN;

    @Test
    void whatDoesNotApplyIsNotExpected() {
        Column column = Column.of(
                "x", row -> row == 0 ? MissingReason.NOT_APPLICABLE : MissingReason.NOT_COLLECTED, NONE, NONE, 4, 4, 0);
        DescriptiveStatistics found = DescriptiveStatistics.of(column);
        assertThat(found.expected()).isEqualTo(4);
        assertThat(found.available()).isEqualTo(3);
        assertThat(found.shareAvailable()).isEqualTo(0.75);
        assertThat(found.nonZero()).isEqualTo(2);
        assertThat(found.unique()).isEqualTo(2);
        assertThat(found.same()).isEqualTo(2);
    }

    /** COINr 1.1.14 prints 25 of 25, but flags by 25 of 30. */
    @Test
    void flagsLookAtTheSharesThatAreShown() {
        double[] numbers = new double[30];
        Arrays.setAll(numbers, i -> i < 25 ? i + 1 : NONE);
        DescriptiveStatistics found = DescriptiveStatistics.of(Column.of("x", numbers));
        DescriptiveStatistics.Limits strict =
                DescriptiveStatistics.Limits.standard().withShares(0.95, 0.9, 0.9);
        assertThat(found.shareUnique()).isEqualTo(1);
        assertThat(found.isRepetitive(strict)).hasValue(false);
        assertThat(found.isMostlyZero(strict)).hasValue(false);
        assertThat(found.isScarce(strict)).hasValue(true);
    }

    @Test
    void aShareThatEqualsItsLimitIsEnough() {
        DescriptiveStatistics found = DescriptiveStatistics.of(4, 0, 0, 1, 2);
        DescriptiveStatistics.Limits limits =
                DescriptiveStatistics.Limits.standard().withShares(1, 0.5, 0.75);
        assertThat(found.isScarce(limits)).hasValue(false);
        assertThat(found.isMostlyZero(limits)).hasValue(false);
        assertThat(found.isRepetitive(limits)).hasValue(false);
    }

    /** Its check_SkewKurt and its get_stats differ there. */
    @Test
    void shapesThatEqualBothLimitsAreOutliersAndOneBelowIsNone() {
        DescriptiveStatistics found = DescriptiveStatistics.of(8, 1, 2, 3, 4, 5, 6, 7, 100);
        double skewness = found.moments().skewness().orElseThrow();
        double kurtosis = found.moments().kurtosis().orElseThrow();
        DescriptiveStatistics.Limits standard = DescriptiveStatistics.Limits.standard();
        assertThat(found.hasOutliers(standard.withShape(skewness, kurtosis))).hasValue(true);
        assertThat(found.hasOutliers(standard.withShape(Math.nextUp(skewness), kurtosis)))
                .hasValue(false);
        assertThat(found.hasOutliers(standard.withShape(skewness, Math.nextUp(kurtosis))))
                .hasValue(false);
    }

    @Test
    void whereThereIsNothingToJudgeThereIsNoFlag() {
        DescriptiveStatistics none = DescriptiveStatistics.of(3, NONE, NONE, NONE);
        assertThat(none.isScarce(DescriptiveStatistics.Limits.standard())).hasValue(true);
        assertThat(none.isMostlyZero(DescriptiveStatistics.Limits.standard())).isEmpty();
        assertThat(none.isRepetitive(DescriptiveStatistics.Limits.standard())).isEmpty();
        assertThat(none.hasOutliers(DescriptiveStatistics.Limits.standard())).isEmpty();
        assertThat(none.shareSame()).isNull();
        assertThat(DescriptiveStatistics.of(0).isScarce(DescriptiveStatistics.Limits.standard()))
                .isEmpty();
        assertThat(DescriptiveStatistics.of(5, 2, 2, 2, 2, 2).hasOutliers(DescriptiveStatistics.Limits.standard()))
                .isEmpty();
    }

    @Test
    void limitsAreChecked() {
        assertThatThrownBy(() -> DescriptiveStatistics.Limits.standard().withShares(1.5, 0, 0))
                .hasMessageContaining("'available' must lie from 0 to 1");
        assertThatThrownBy(() -> DescriptiveStatistics.Limits.standard().withShape(0, 1))
                .hasMessageContaining("skewness must be above 0");
        assertThatThrownBy(() -> DescriptiveStatistics.of(1, 1, 2)).hasMessageContaining("no more numbers than rows");
    }

    /** SciPy 1.17.1: stats.linregress. */
    @Test
    void aLineThroughPoints() {
        List<Double> x = List.of(2019.0, 2015.0, 2016.0, 2020.5, 2018.0);
        List<Double> y = List.of(5.5, 3.1, 4.2, 6.0, 3.9);
        LeastSquaresLine line = LeastSquaresLine.through(x, y).orElseThrow();
        assertThat(line.slope()).isCloseTo(0.48535353535353526, within(1e-13));
        assertThat(line.error()).isCloseTo(0.12895282234777447, within(1e-13));
        assertThat(line.explained()).isCloseTo(0.8252384067139903, within(1e-13));
        assertThat(line.at(0)).isCloseTo(-974.7578282828282, within(1e-9));
    }

    @Test
    void fewerThanTwoDifferentPlacesHaveNoLine() {
        assertThat(LeastSquaresLine.through(List.of(), List.of())).isEmpty();
        assertThat(LeastSquaresLine.through(List.of(1.0, 1.0), List.of(1.0, 2.0)))
                .isEmpty();
        LeastSquaresLine two =
                LeastSquaresLine.through(List.of(1.0, 2.0), List.of(5.0, 5.0)).orElseThrow();
        assertThat(two.slope()).isZero();
        assertThat(two.error()).isNull();
        assertThat(two.explained()).isNull();
    }
}
