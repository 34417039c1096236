package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static eu.niem.io.chart.Given.hollow;
import static eu.niem.io.chart.Given.solid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.chart.Slopes.Slope;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlopesTest {
    private static Picture picture(Slope... slopes) {
        return Picture.of(new Slopes("2019", "2021", List.of(slopes), PLAIN, new Key()), 720);
    }

    private static Slope slope(String name, Figure before, Figure after) {
        return new Slope(name, before, after, true, true, name + ": told");
    }

    @Test
    void aLineLeadsFromTheEarlierToTheLaterFigure() {
        Picture picture = picture(slope("Latvia", solid(40), solid(50)), slope("Estonia", solid(60), solid(55)));
        Picture.Shape rose = picture.lines(Colour.FIRST).get(0);
        Picture.Shape fell = picture.lines(Colour.SECOND).get(0);
        assertThat(rose.left()).isCloseTo(picture.text("2019").x(), within(0.2));
        assertThat(rose.right()).isCloseTo(picture.text("2021").x(), within(0.2));
        double point = (rose.bottom() - fell.top()) / 20;
        assertThat(rose.bottom() - rose.top()).isCloseTo(10 * point, within(0.2));
        assertThat(fell.bottom() - fell.top()).isCloseTo(5 * point, within(0.2));
        assertThat(picture.text("50.0").y() - 4).isCloseTo(rose.top(), within(0.2));
    }

    @Test
    void whatIsUnchangedIsGrey() {
        Picture picture = picture(new Slope("Latvia", solid(40), solid(40.2), false, true, ""));
        assertThat(picture.lines(Colour.FIRST)).isEmpty();
        assertThat(picture.lines(Colour.SECOND)).isEmpty();
    }

    @Test
    void whatIsNotComparableIsDashed() {
        String svg = new Slopes(
                        "2019",
                        "2021",
                        List.of(new Slope("Latvia", solid(40), solid(50), false, false, "")),
                        PLAIN,
                        new Key())
                .draw(720)
                .text("a", "", "");
        assertThat(svg).containsOnlyOnce("stroke-dasharray");
    }

    @Test
    void textsOfCrowdedFiguresKeepApartAndALineLeadsToEach() {
        Slope[] slopes = IntStream.range(0, 30)
                .mapToObj(each -> slope("Area " + each, solid(50 + each / 100.0), solid(50 - each / 100.0)))
                .toArray(Slope[]::new);
        Picture picture = picture(slopes);
        List<Double> places = picture.texts().stream()
                .filter(text -> text.words().startsWith("Area"))
                .map(Picture.Text::y)
                .sorted()
                .toList();
        for (int place = 1; place < places.size(); place++) {
            assertThat(places.get(place) - places.get(place - 1)).isGreaterThanOrEqualTo(17.9);
        }
        double right = picture.text("2021").x();
        assertThat(picture.shapes().stream()
                        .filter(shape -> shape.kind().equals("line") && Math.abs(shape.left() - right - 5) < 0.2))
                .hasSize(30);
    }

    @Test
    void aRowWithOneFigureSaysWhatItHasAndWhyNotTheOther() {
        Picture picture = picture(
                slope("Latvia", solid(40), solid(50)),
                slope("Malta", solid(45), Figure.absent("hidden: confidential")));
        assertThat(picture.words()).contains("Malta: told", "hidden: confidential");
        assertThat(picture.lines(Colour.FIRST)).hasSize(1);
    }

    @Test
    void whereTextsLeaveNoRoomForLinesAllRowsAreTold() {
        Figure huge = Figure.of(1e15, "1000000000000000.0", "", true);
        Picture picture =
                Picture.of(new Slopes("2019", "2021", List.of(slope("Latvia", huge, huge)), PLAIN, new Key()), 300);
        assertThat(picture.words()).containsExactly("Latvia: told");
    }

    @Test
    void aRowWithoutFiguresStandsBelowInWords() {
        Picture picture = picture(slope("Malta", Figure.absent("missing"), Figure.absent("missing")));
        assertThat(picture.words()).containsExactly("Malta: told");
        assertThat(picture.shapes()).isEmpty();
    }

    @Test
    void whatRestsOnLessIsHollowAndHasItsLetters() {
        Picture picture = picture(slope("Latvia", hollow(40, "e"), solid(50)));
        assertThat(picture.marks(Colour.INK))
                .extracting(Picture.Shape::isHollow)
                .containsExactly(true, false);
        assertThat(picture.words()).contains("40.0\u2009e");
    }
}
