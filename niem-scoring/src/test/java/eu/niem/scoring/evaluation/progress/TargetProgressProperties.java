package eu.niem.scoring.evaluation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.framework.Quantity;
import eu.niem.scoring.methodology.ProgressRule;
import java.util.stream.DoubleStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TargetProgressProperties {
    private static final int BASE = 2015;

    /** A limit below 1 by more than the arithmetic of a test: values are equal if they round alike, so bits may tell. */
    private static final double NEARLY = 1 - 1e-9;

    private static Rates rates(Rates rates, double base, int year, double value) {
        return rates.with(String.valueOf(BASE), base).with(String.valueOf(year), value);
    }

    @Property
    void onTheStraightLineTheRatioIsOne(
            @ForAll @DoubleRange(min = -100, max = 100) double base,
            @ForAll @DoubleRange(min = 1, max = 100) double way,
            @ForAll @IntRange(min = BASE + 1, max = 2029) int year) {
        double value = base + way * (year - BASE) / (2030 - BASE);
        TargetProgress.Line line = rates(Rates.up(Quantity.Target.of(base + way, "2030")), base, year, value)
                .line(ProgressRule.standard().withLimits(NEARLY, 0.5, 0));
        assertThat(line.ratio()).isCloseTo(1, within(1e-11));
        assertThat(line.progress()).isEqualTo(ProgressClass.ON_TRACK);
    }

    @Property
    void onTheCurveTheCompoundRatioIsOne(
            @ForAll @DoubleRange(min = 1, max = 100) double base,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double factor,
            @ForAll @IntRange(min = BASE + 1, max = 2029) int year) {
        double value = base * Math.pow(factor, (year - BASE) / 15.0);
        TargetProgress.Line line = rates(Rates.down(Quantity.Target.of(base * factor, "2030")), base, year, value)
                .line(ProgressRule.standard()
                        .withChange(ProgressRule.Change.COMPOUND)
                        .withLimits(NEARLY, 0.5, 0));
        assertThat(line.ratio()).isCloseTo(1, within(1e-11));
        assertThat(line.progress()).isEqualTo(ProgressClass.ON_TRACK);
    }

    @Property
    void mirroredDataHaveTheSameClass(
            @ForAll @DoubleRange(min = -100, max = 100) double base,
            @ForAll @DoubleRange(min = -100, max = 100) double value,
            @ForAll @DoubleRange(min = -100, max = 100) double target,
            @ForAll @IntRange(min = BASE + 1, max = 2035) int year) {
        TargetProgress.Line up = rates(Rates.up(Quantity.Target.of(target, "2030")), base, year, value)
                .line();
        TargetProgress.Line down = rates(Rates.down(Quantity.Target.of(-target, "2030")), -base, year, -value)
                .line();
        assertThat(down.progress()).isEqualTo(up.progress());
        assertThat(down.ratio()).isEqualTo(up.ratio());
    }

    @Property
    void anotherUnitChangesNothing(
            @ForAll @DoubleRange(min = 1, max = 100) double base,
            @ForAll @DoubleRange(min = 1, max = 100) double value,
            @ForAll @DoubleRange(min = 1, max = 100) double target,
            @ForAll @IntRange(min = BASE + 1, max = 2035) int year,
            @ForAll @IntRange(min = -30, max = 30) int power,
            @ForAll ProgressRule.Change change) {
        ProgressRule rule = ProgressRule.standard().withChange(change);
        double unit = Math.scalb(1.0, power); // exact, so that no value moves
        TargetProgress.Line one = rates(Rates.up(Quantity.Target.of(target, "2030")), base, year, value)
                .line(rule);
        TargetProgress.Line other = rates(
                        Rates.up(Quantity.Target.of(target * unit, "2030")), base * unit, year, value * unit)
                .line(rule);
        // what agrees to twelve digits is equal, and these begin elsewhere in another unit
        Assume.that(Math.abs(value - target) > 1e-9 && Math.abs(base - target) > 1e-9 && Math.abs(value - base) > 1e-9);
        Double ratio = one.ratio();
        Assume.that(ratio == null
                || DoubleStream.of(rule.onTrack(), rule.moving(), rule.stagnating())
                        .noneMatch(limit -> Math.abs(ratio - limit) < 1e-9));
        assertThat(other.progress()).isEqualTo(one.progress());
        assertThat(other.ratio()).isEqualTo(one.ratio());
    }

    @Property
    void aBetterValueIsNeverInAWorseClass(
            @ForAll @DoubleRange(min = 1, max = 100) double base,
            @ForAll @DoubleRange(min = 1, max = 100) double value,
            @ForAll @DoubleRange(min = 0, max = 50) double more,
            @ForAll @DoubleRange(min = 1, max = 100) double target,
            @ForAll ProgressRule.Change change) {
        Quantity.Target wanted = Quantity.Target.of(target, "2030");
        ProgressClass worse = rates(Rates.up(wanted), base, 2020, value)
                .line(ProgressRule.standard().withChange(change))
                .progress();
        ProgressClass better = rates(Rates.up(wanted), base, 2020, value + more)
                .line(ProgressRule.standard().withChange(change))
                .progress();
        assertThat(better).isLessThanOrEqualTo(worse);
    }

    @Property
    void thereIsAReasonExactlyWhereThereIsNoClass(
            @ForAll @DoubleRange(min = -10, max = 10) double base,
            @ForAll @DoubleRange(min = -10, max = 10) double value,
            @ForAll @DoubleRange(min = -10, max = 10) double target,
            @ForAll @IntRange(min = 2010, max = 2020) int targetYear,
            @ForAll ProgressRule.Change change) {
        TargetProgress.Line line = rates(
                        Rates.up(Quantity.Target.of(target, String.valueOf(targetYear))), base, 2018, value)
                .line(ProgressRule.standard().withChange(change));
        assertThat(line.absent() == null).isEqualTo(line.progress() != ProgressClass.UNDEFINED);
        assertThat(line.obstacle() == null).isEqualTo(line.absent() == null);
    }
}
