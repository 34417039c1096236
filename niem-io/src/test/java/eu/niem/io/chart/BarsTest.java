package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static eu.niem.io.chart.Given.hollow;
import static eu.niem.io.chart.Given.missing;
import static eu.niem.io.chart.Given.solid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.chart.Bars.Bar;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarsTest {
    private static Picture picture(Bar... bars) {
        return Picture.of(new Bars(List.of(bars), PLAIN, new Key()), 720);
    }

    private static Bar bar(Figure figure, @Nullable Double peers) {
        return new Bar("Housing", 0, figure, peers, null);
    }

    @Test
    void aBarReachesFromZeroToItsNumber() {
        Picture picture = picture(bar(solid(73), null));
        assertThat(picture.bars(Colour.FIRST)).singleElement().satisfies(bar -> {
            assertThat(bar.left()).isCloseTo(picture.text("0").x(), within(0.2));
            assertThat(bar.right()).isCloseTo(picture.place(73, "0", "100"), within(0.2));
        });
    }

    @Test
    void aNumberBelowZeroReachesToTheLeft() {
        Picture picture = picture(bar(solid(-1.5), null), bar(solid(1), null));
        assertThat(picture.bars(Colour.FIRST).get(0).right())
                .isCloseTo(picture.text("0.0").x(), within(0.2));
        assertThat(picture.bars(Colour.FIRST).get(0).left()).isCloseTo(picture.place(-1.5, "-1.5", "1.0"), within(0.2));
    }

    @Test
    void thePeersAreALineAcross() {
        Picture picture = picture(bar(solid(73), 40.0));
        assertThat(picture.lines(Colour.INK))
                .singleElement()
                .satisfies(line -> assertThat(line.x()).isCloseTo(picture.place(40, "0", "100"), within(0.2)));
    }

    @Test
    void whatRestsOnLessIsAnOutline() {
        Picture picture = picture(bar(hollow(40, "e"), null));
        assertThat(picture.bars(Colour.FIRST)).isEmpty();
        assertThat(picture.marks(Colour.FIRST)).singleElement().satisfies(outline -> {
            assertThat(outline.isHollow()).isTrue();
            assertThat(outline.right()).isCloseTo(picture.place(40, "0", "100"), within(0.2));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {73, 1, -60, 0})
    void aSmallSampleIsARingInABarOrBehindAShortOne(double value) {
        Picture picture = picture(bar(solid(100), null), bar(solid(value).onSample("n = 9 < 50", true), null));
        assertThat(picture.shapes().stream().filter(shape -> shape.fill().equals("none")))
                .singleElement()
                .satisfies(ring -> {
                    assertThat(ring.left()).isGreaterThan(0);
                    assertThat(ring.right()).isLessThan(720);
                    assertThat(ring.is(Math.abs(value) > 20 ? Colour.PAPER : Colour.FIRST))
                            .isTrue();
                });
    }

    @Test
    void aMissingFigureIsAWordAsideOfThePeers() {
        for (double peers : new double[] {2, 50, 98}) {
            Picture picture = picture(bar(missing(), peers), bar(solid(30), 50.0));
            double line = picture.lines(Colour.INK).get(0).x();
            double start = picture.text("missing").x();
            double end = start + TextWidth.of("missing", Svg.SIZE);
            assertThat(start > line || end < line).as("peers at %s", peers).isTrue();
            assertThat(picture.bars(Colour.FIRST)).hasSize(1);
        }
    }

    @Test
    void partsAreIndentedBelowTheirWhole() {
        Picture picture =
                picture(new Bar("Overall", 0, solid(50), null, null), new Bar("Housing", 1, solid(40), null, null));
        assertThat(picture.text("Housing").x())
                .isGreaterThan(picture.text("Overall").x());
    }
}
