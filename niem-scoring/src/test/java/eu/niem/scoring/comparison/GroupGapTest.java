package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Direction;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupGapTest {
    /** Over-qualification in the EU, 2023: Eurostat, Migrant integration statistics - over-qualification. */
    private static final GroupGap NON_EU = percentages(39.4, 20.8);

    private static final GroupGap OTHER_EU = percentages(31.3, 20.8);

    private static GroupGap percentages(double target, double reference) {
        return GroupGap.of(Operand.of(target), Operand.of(reference))
                .withDirection(Direction.LOWER_IS_BETTER)
                .withWhole(100.0);
    }

    private static GroupGap samples(double target, double targets, double reference, double references) {
        return GroupGap.of(
                        Operand.of(target).withSampleSize(targets),
                        Operand.of(reference).withSampleSize(references))
                .withWhole(100.0);
    }

    private static double value(GroupGap gap, GapMeasure measure) {
        return Objects.requireNonNull(gap.estimate(measure, 0.95).value());
    }

    private static ConfidenceInterval interval(GroupGap gap, GapMeasure measure) {
        return Objects.requireNonNull(gap.estimate(measure, 0.95).interval());
    }

    @Test
    void overQualificationInTheUnion() {
        assertThat(NON_EU.difference()).isCloseTo(18.6, within(1e-9));
        assertThat(NON_EU.ratio()).isCloseTo(1.894, within(5e-4));
        assertThat(OTHER_EU.difference()).isCloseTo(10.5, within(1e-9));
        assertThat(OTHER_EU.ratio()).isCloseTo(1.505, within(5e-4));
        assertThat(NON_EU.isTargetWorse()).contains(true);
        assertThat(NON_EU.withDirection(Direction.HIGHER_IS_BETTER).isTargetWorse())
                .contains(false);
        assertThat(NON_EU.withDirection(null).isTargetWorse()).isEmpty();
        assertThat(value(NON_EU, GapMeasure.RELATIVE_GAP)).isCloseTo(0.894, within(5e-4));
        assertThat(value(NON_EU, GapMeasure.LOG_RATIO)).isCloseTo(Math.log(39.4 / 20.8), within(1e-15));
        assertThat(value(NON_EU, GapMeasure.ODDS_RATIO)).isCloseTo(39.4 / 60.6 * 79.2 / 20.8, within(1e-12));
    }

    @Test
    void theGroupIsNotWorseOffWhereBothAreEqual() {
        assertThat(percentages(20.8, 20.8).isTargetWorse()).contains(false);
        assertThat(percentages(20.8, 20.8).difference()).isZero();
        assertThat(percentages(20.8, 20.8))
                .hasToString("20.80 against 20.80: no difference (no interval: neither"
                        + " standard errors nor sample sizes are known of both)");
    }

    @Test
    void whatHasNoValueSaysWhy() {
        GroupGap ofNone = percentages(5, 0);
        assertThat(ofNone.ratio()).isNull();
        assertThat(ofNone.difference()).isEqualTo(5);
        assertThat(ofNone.estimate(GapMeasure.RELATIVE_GAP, 0.95).undefined()).isEqualTo("the reference is 0");
        assertThat(ofNone.estimate(GapMeasure.ODDS_RATIO, 0.95).undefined()).isEqualTo("the reference is 0 %");
        assertThat(percentages(100, 50).estimate(GapMeasure.ODDS_RATIO, 0.95).undefined())
                .isEqualTo("the target is 100 %");
        assertThat(value(percentages(0, 50), GapMeasure.ODDS_RATIO)).isZero();
        assertThat(value(percentages(50, 100), GapMeasure.ODDS_RATIO)).isZero();
        assertThat(percentages(-5, 50).estimate(GapMeasure.LOG_RATIO, 0.95).undefined())
                .isEqualTo("the ratio is not above 0");
        assertThat(NON_EU.withWhole(null).estimate(GapMeasure.ODDS_RATIO, 0.95).undefined())
                .isEqualTo("odds are those of percentages from 0 to 100");
    }

    @Test
    void aNumberTooLargeToComputeWithIsNoGap() {
        GroupGap gap = GroupGap.of(Operand.of(1e308), Operand.of(-1e308)).withDirection(Direction.HIGHER_IS_BETTER);
        assertThat(gap.difference()).isNull();
        assertThat(gap.absent()).contains(AbsenceReason.UNDEFINED);
        assertThat(gap.isTargetWorse()).isEmpty();
        assertThat(gap.toString()).contains("too large a number");
        GapEstimate ratio = GroupGap.of(Operand.of(5), Operand.of(1e-320)).estimate(GapMeasure.RATIO, 0.95);
        assertThat(ratio.value()).isNull();
        assertThat(ratio.undefined()).isEqualTo("it is too large a number to compute with");
    }

    @Test
    void theReasonIsTheTargetsElseTheReferences() {
        RowKey key = RowKey.of("A", "2023");
        Observation missing = Observation.of("EMP", key, Value.missing(MissingReason.NOT_COLLECTED));
        Observation suppressed = Observation.of("EMP", key, Value.missing(MissingReason.SUPPRESSED));
        Observation number = Observation.of("EMP", key, 70);
        assertThat(GroupGap.of(missing, suppressed).absent()).contains(AbsenceReason.NOT_COLLECTED);
        assertThat(GroupGap.of(number, suppressed).absent()).contains(AbsenceReason.SUPPRESSED);
        assertThat(GroupGap.of(number, suppressed)
                        .estimate(GapMeasure.DIFFERENCE, 0.9)
                        .undefined())
                .isEqualTo("reference suppressed");
        assertThat(GroupGap.of(number, number).absent()).isEmpty();
    }

    @Test
    void aConfidentialFigureGivesNoGap() {
        Observation number = Observation.of("EMP", RowKey.of("A", "2023"), 70);
        GroupGap gap = GroupGap.of(number, number.withConf(ConfStatus.CONFIDENTIAL));
        assertThat(gap.difference()).isNull();
        assertThat(gap.reference().value()).isNull();
        assertThat(gap.absent()).contains(AbsenceReason.SUPPRESSED);
    }

    @Test
    void anAnswerHasNoNumberToCompare() {
        Observation answer = Observation.of("LAW", RowKey.of("A", "2023"), Value.answer("yes"));
        assertThatThrownBy(() -> GroupGap.of(answer, answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("compare the scores of answers");
    }

    @Test
    void flagsOfBothAreCarried() {
        Observation number = Observation.of("EMP", RowKey.of("A", "2023"), 70);
        GroupGap gap = GroupGap.of(
                number.withStatus(Set.of(ObsStatus.LOW_RELIABILITY)), number.withStatus(Set.of(ObsStatus.BREAK)));
        assertThat(gap.quality().status()).isEqualTo("bu");
    }

    /** Newcombe (1998), Statistics in Medicine 17, 873-890, table II, example (a), method 10: 56/70 against 48/80. */
    @Test
    void sampleSizesOfPercentagesGiveNewcombesInterval() {
        GroupGap gap = samples(80, 70, 60, 80);
        assertThat(interval(gap, GapMeasure.DIFFERENCE).lower()).isCloseTo(5.24, within(0.005));
        assertThat(interval(gap, GapMeasure.DIFFERENCE).upper()).isCloseTo(33.39, within(0.005));
        assertThat(gap.isBeyondNoise(0.95)).contains(true);
        assertThat(interval(gap.withWhole(100.0), GapMeasure.RATIO).lower())
                .isCloseTo(interval(gap, GapMeasure.RELATIVE_GAP).lower() + 1, within(1e-12));
        assertThat(Math.exp(interval(gap, GapMeasure.LOG_RATIO).upper()))
                .isCloseTo(interval(gap, GapMeasure.RATIO).upper(), within(1e-12));
        assertThat(gap.withWhole(null).estimate(GapMeasure.DIFFERENCE, 0.95).interval())
                .isNull();
    }

    @Test
    void standardErrorsComeBeforeSampleSizes() {
        GroupGap gap = GroupGap.of(
                        Operand.of(80).withSampleSize(70.0).withStdError(3.0),
                        Operand.of(60).withSampleSize(80.0).withStdError(4.0))
                .withWhole(100.0);
        assertThat(interval(gap, GapMeasure.DIFFERENCE).lower()).isCloseTo(20 - 1.959963984540054 * 5, within(1e-9));
        assertThat(gap.estimate(GapMeasure.DIFFERENCE, 0.95).stdError()).isEqualTo(5);
        assertThat(gap.withCovariance(12).estimate(GapMeasure.DIFFERENCE, 0.95).stdError())
                .isEqualTo(1);
        assertThat(gap.withCovariance(13).estimate(GapMeasure.DIFFERENCE, 0.95).undefined())
                .isEqualTo("a covariance so large does not agree with the standard errors");
    }

    @Test
    void aCovarianceWithoutErrorsGivesNoInterval() {
        GapEstimate estimate = samples(80, 70, 60, 80).withCovariance(1).estimate(GapMeasure.DIFFERENCE, 0.95);
        assertThat(estimate.value()).isEqualTo(20);
        assertThat(estimate.undefined()).isEqualTo("a covariance needs the standard errors of both");
    }

    @Test
    void theWordsReadTheGapByItsDirection() {
        assertThat(NON_EU)
                .hasToString("39.40 against 20.80: 18.60 more, which is worse (no interval: neither standard"
                        + " errors nor sample sizes are known of both)");
        assertThat(samples(80, 70, 60, 80).withDirection(Direction.HIGHER_IS_BETTER))
                .hasToString("80.00 against 60.00: 20.00 more, which is better (95 % interval 5.24 to 33.39)");
    }
}
