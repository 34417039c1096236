package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LinearScalingProperties {
    @Property
    void manyAtOnceHaveTheBitsOfEachAlone(
            @ForAll double[] raw,
            @ForAll double worst,
            @ForAll double best,
            @ForAll boolean same,
            @ForAll boolean clamp) {
        Assume.that(worst != best);
        LinearScaling scaling = same
                ? new LinearScaling(worst, best, worst, best, clamp)
                : new LinearScaling(worst, best, 0, 100, clamp);
        double[] expected = Arrays.stream(raw).map(scaling::apply).toArray();
        double[] values = raw.clone();
        scaling.apply(values, 0, raw.length);
        assertThat(values).isEqualTo(expected);
    }

    @Property
    void aBoundedScalingHasAFiniteValueForEveryRawOne(
            @ForAll double raw, @ForAll double worst, @ForAll double best, @ForAll double lower, @ForAll double upper) {
        Assume.that(worst != best);
        LinearScaling scaling = new LinearScaling(worst, best, Math.min(lower, upper), Math.max(lower, upper), true);
        Assume.that(scaling.isBounded());
        assertThat(scaling.apply(raw)).isFinite();
    }

    @Property
    void placesOutsideStayAsTheyAre(@ForAll double before, @ForAll double after) {
        double[] values = {before, 50, Double.NaN, after};
        new LinearScaling(100, 0, 0, 1, true).apply(values, 1, 3);
        assertThat(values).containsExactly(before, 0.5, Double.NaN, after);
    }

    @Property
    void aLineNeedsTwoPoints(@ForAll double point) {
        assertThatThrownBy(() -> new LinearScaling(point, point, 0, 1, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two finite numbers");
    }
}
