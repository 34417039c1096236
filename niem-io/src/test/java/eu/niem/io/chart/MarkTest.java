package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkTest {
    private static Picture drawn(Mark mark, boolean solid) {
        Svg svg = new Svg(300);
        mark.draw(svg, 100, 50, solid);
        svg.reach(100);
        return Picture.of(svg.text("a", "", ""));
    }

    @ParameterizedTest
    @EnumSource
    void aMarkHasItsMiddleAtItsPoint(Mark mark) {
        assertThat(drawn(mark, true).shapes()).singleElement().satisfies(shape -> {
            assertThat(shape.x()).isCloseTo(100, within(0.1));
            assertThat(shape.y()).isCloseTo(50, within(0.1));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AREA", "REFERENCE", "AGGREGATE", "END"})
    void aHollowMarkIsOfPaperWithin(Mark mark) {
        assertThat(drawn(mark, false).shapes().get(0).isHollow()).isTrue();
        assertThat(drawn(mark, true).shapes().get(0).isHollow()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"AREA", "REFERENCE", "AGGREGATE", "END"})
    void aSmallSampleIsARingAroundAMark(Mark mark) {
        Svg svg = new Svg(300);
        mark.draw(svg, 100, 50, Given.solid(3).onSample("n = 9 < 50", true));
        svg.reach(100);
        assertThat(Picture.of(svg.text("a", "", "")).shapes()).hasSize(2).satisfies(shapes -> {
            assertThat(shapes.get(1).fill()).isEqualTo("none");
            assertThat(shapes.get(1).x()).isCloseTo(100, within(0.1));
            assertThat(shapes.get(1).left()).isLessThan(shapes.get(0).left());
        });
    }

    @Test
    void noTwoMarksLookTheSame() {
        Set<String> seen = new HashSet<>();
        for (Mark mark : Mark.values()) {
            Svg svg = new Svg(300);
            mark.draw(svg, 100, 50, true);
            assertThat(seen.add(svg.text("a", "", ""))).as("%s", mark).isTrue();
        }
    }
}
