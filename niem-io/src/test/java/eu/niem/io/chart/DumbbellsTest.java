package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static eu.niem.io.chart.Given.hollow;
import static eu.niem.io.chart.Given.missing;
import static eu.niem.io.chart.Given.solid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.chart.Dumbbells.Dumbbell;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumbbellsTest {
    private static Picture picture(int width, Dumbbell... rows) {
        return Picture.of(new Dumbbells(List.of(rows), PLAIN, new Key()), width);
    }

    private static Dumbbell row(Figure target, Figure reference) {
        return new Dumbbell("Latvia", target, reference, Figure.of(-7, "-7.0", "", true), "-9.1 to -4.9");
    }

    @Test
    void bothFiguresStandWhereTheAxisSaysWithALineBetween() {
        Picture picture = picture(720, row(solid(40), solid(62)));
        double target = picture.place(40, "0", "100");
        double reference = picture.place(62, "0", "100");
        assertThat(picture.marks(Colour.FIRST).get(0).x()).isCloseTo(target, within(0.2));
        assertThat(picture.marks(Colour.SECOND).get(0).x()).isCloseTo(reference, within(0.2));
        assertThat(picture.lines(Colour.LINE)).singleElement().satisfies(line -> {
            assertThat(line.left()).isCloseTo(target, within(0.2));
            assertThat(line.right()).isCloseTo(reference, within(0.2));
        });
    }

    @Test
    void marksThatWouldCoverEachOtherStandAside() {
        Picture picture = picture(328, row(solid(40), solid(40)));
        Picture.Shape target = picture.marks(Colour.FIRST).get(0);
        Picture.Shape reference = picture.marks(Colour.SECOND).get(0);
        assertThat(target.bottom()).isLessThanOrEqualTo(reference.top() + 0.6);
        assertThat(target.x()).isCloseTo(reference.x(), within(0.2));
    }

    @Test
    void theIntervalOfTheDifferenceStandsBehindIt() {
        for (int width : new int[] {300, 720}) {
            Picture picture = picture(width, row(solid(40), solid(62)));
            assertThat(picture.text("-9.1 to -4.9").x())
                    .isGreaterThan(picture.text("-7.0").x());
        }
    }

    @Test
    void theOneFigureThatThereIsStandsBesideTheWordForTheOther() {
        Picture picture =
                picture(720, new Dumbbell("Latvia", missing(), solid(92), Figure.absent("not comparable"), ""));
        assertThat(picture.marks(Colour.FIRST)).isEmpty();
        double end = picture.text("not comparable").x() + TextWidth.of("not comparable", Svg.SIZE);
        assertThat(picture.marks(Colour.SECOND))
                .singleElement()
                .satisfies(mark -> assertThat(mark.left()).isGreaterThan(end));
        assertThat(picture.lines(Colour.LINE)).isEmpty();
    }

    @Test
    void whatRestsOnLessIsHollow() {
        Picture picture = picture(720, row(hollow(40, "u"), solid(62)));
        assertThat(picture.marks(Colour.FIRST).get(0).isHollow()).isTrue();
        assertThat(picture.marks(Colour.SECOND).get(0).isHollow()).isFalse();
    }
}
