package eu.niem.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ScoreScaleProperties {
    @Property
    void mirroredTwiceIsItself(
            @ForAll @DoubleRange(min = -100, max = 100) double lower,
            @ForAll @DoubleRange(min = 0.1, max = 1000) double width,
            @ForAll @DoubleRange(min = -1000, max = 1000) double score) {
        ScoreScale scale = new ScoreScale(lower, lower + width);
        assertThat(scale.mirror(scale.mirror(score))).isCloseTo(score, within(1e-9));
    }

    @Property
    void theMirrorImageTurnsTheOrder(
            @ForAll @DoubleRange(min = 0, max = 100) double one,
            @ForAll @DoubleRange(min = 0, max = 100) double other) {
        ScoreScale scale = new ScoreScale(0, 100);
        assertThat(Double.compare(scale.mirror(one), scale.mirror(other)) * Double.compare(one, other))
                .isLessThanOrEqualTo(0);
    }

    @Example
    void endsChangePlacesAndMustDiffer() {
        assertThat(new ScoreScale(1, 100).mirror(1)).isEqualTo(100);
        assertThatThrownBy(() -> new ScoreScale(1, 1)).hasMessageContaining("'lower' below 'upper'");
    }
}
