package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class GroupGapProperties {
    private static GroupGap gap(double target, double reference, double targetError, double referenceError) {
        return GroupGap.of(
                        Operand.of(target).withStdError(targetError),
                        Operand.of(reference).withStdError(referenceError))
                .withWhole(100.0);
    }

    private static ConfidenceInterval interval(GroupGap gap, GapMeasure measure) {
        return Objects.requireNonNull(gap.estimate(measure, 0.95).interval());
    }

    @Property
    void exchangedSidesMirrorTheDifference(
            @ForAll @DoubleRange(min = 0, max = 100) double target,
            @ForAll @DoubleRange(min = 0, max = 100) double reference,
            @ForAll @DoubleRange(min = 0, max = 9) double error) {
        GroupGap gap = gap(target, reference, error, 1);
        GroupGap exchanged = gap(reference, target, 1, error);
        assertThat(exchanged.difference()).isEqualTo(0 - Objects.requireNonNull(gap.difference()));
        assertThat(interval(exchanged, GapMeasure.DIFFERENCE).upper())
                .isEqualTo(0 - interval(gap, GapMeasure.DIFFERENCE).lower());
    }

    @Property
    void anEstimateLiesWithinItsInterval(
            @ForAll @DoubleRange(min = 1, max = 99) double target,
            @ForAll @DoubleRange(min = 1, max = 99) double reference,
            @ForAll @DoubleRange(min = 0.1, max = 9) double error,
            @ForAll GapMeasure measure) {
        GapEstimate estimate = gap(target, reference, error, error).estimate(measure, 0.9);
        assertThat(Objects.requireNonNull(estimate.interval()).lower())
                .isLessThanOrEqualTo(Objects.requireNonNull(estimate.value()));
        assertThat(estimate.interval().upper()).isGreaterThanOrEqualTo(estimate.value());
    }

    @Property
    void theRatioIsTheExponentialOfItsLogarithm(
            @ForAll @DoubleRange(min = 1, max = 99) double target,
            @ForAll @DoubleRange(min = 1, max = 99) double reference) {
        GroupGap gap = GroupGap.of(Operand.of(target), Operand.of(reference));
        double log =
                Objects.requireNonNull(gap.estimate(GapMeasure.LOG_RATIO, 0.95).value());
        assertThat(StrictMath.exp(log))
                .isCloseTo(Objects.requireNonNull(gap.ratio()), within(1e-12 * target / reference));
    }

    @Property
    void fewDegreesOfFreedomWidenTheInterval(@ForAll @DoubleRange(min = 1, max = 200) double degrees) {
        GroupGap gap = gap(50, 40, 2, 2);
        assertThat(interval(gap.withDegreesOfFreedom(degrees), GapMeasure.DIFFERENCE)
                        .upper())
                .isGreaterThan(interval(gap, GapMeasure.DIFFERENCE).upper());
        assertThat(interval(gap.withDegreesOfFreedom(degrees + 1), GapMeasure.DIFFERENCE)
                        .upper())
                .isLessThan(interval(gap.withDegreesOfFreedom(degrees), GapMeasure.DIFFERENCE)
                        .upper());
    }
}
