package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static eu.niem.io.chart.Given.hollow;
import static eu.niem.io.chart.Given.missing;
import static eu.niem.io.chart.Given.solid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.chart.Dots.Dot;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotsTest {
    private static Dot dot(String name, Figure figure) {
        return new Dot("1", name, Mark.AREA, figure, null, null);
    }

    private static Picture picture(int width, Dot... dots) {
        return Picture.of(new Dots(List.of(dots), PLAIN, new Key()), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 328, 720, 1200, 4000})
    void aMarkStandsWhereTheAxisSaysWithItsNumberBeside(int width) {
        Picture picture = picture(width, dot("Latvia", solid(61.2)), dot("Estonia", solid(12.5)));
        List<Picture.Shape> marks = picture.marks(Colour.FIRST);
        assertThat(marks.get(0).x()).isCloseTo(picture.place(61.2, "0", "100"), within(0.2));
        assertThat(marks.get(1).x()).isCloseTo(picture.place(12.5, "0", "100"), within(0.2));
        assertThat(picture.text("61.2").y() - marks.get(0).y()).isCloseTo(4, within(0.2));
        assertThat(picture.text("Estonia").y() - marks.get(1).y()).isCloseTo(4, within(0.2));
    }

    @Test
    void anIntervalReachesFromItsLowerToItsUpperEnd() {
        Picture picture = picture(720, new Dot("1", "Latvia", Mark.AREA, solid(60), 52.5, 71.0));
        assertThat(picture.lines(Colour.RANGE)).singleElement().satisfies(line -> {
            assertThat(line.left()).isCloseTo(picture.place(52.5, "0", "100"), within(0.2));
            assertThat(line.right()).isCloseTo(picture.place(71, "0", "100"), within(0.2));
        });
    }

    @Test
    void theAxisHasRoomForTheIntervals() {
        Picture picture = picture(720, new Dot("1", "Latvia", Mark.AREA, solid(1.5), -1.5, 4.5));
        assertThat(picture.words()).contains("-2", "0", "2", "4", "6").doesNotContain("100");
    }

    @Test
    void whatRestsOnLessIsHollow() {
        Picture picture = picture(720, dot("Latvia", hollow(61.2, "e")), dot("Estonia", solid(12.5)));
        assertThat(picture.marks(Colour.FIRST))
                .extracting(Picture.Shape::isHollow)
                .containsExactly(true, false);
        assertThat(picture.text("e").x()).isGreaterThan(picture.text("61.2").x());
    }

    @Test
    void aMissingFigureIsAWordAndNoMark() {
        Picture picture = picture(720, dot("Latvia", solid(61.2)), dot("Sweden", missing()));
        assertThat(picture.marks(Colour.FIRST)).hasSize(1);
        assertThat(picture.text("missing").y()).isEqualTo(picture.text("Sweden").y());
        assertThat(picture.words()).doesNotContain("0.0");
    }

    @Test
    void withoutAnyFigureThereIsNoAxis() {
        Picture picture = picture(720, dot("Latvia", missing()), dot("Sweden", missing()));
        assertThat(picture.words()).containsExactly("1", "Latvia", "missing", "1", "Sweden", "missing");
        assertThat(picture.shapes()).isEmpty();
    }

    @Test
    void aLongListHasItsAxisAtBothEnds() {
        Dot[] dots = IntStream.range(0, 51)
                .mapToObj(place -> dot("A" + place, solid(90 - place)))
                .toArray(Dot[]::new);
        assertThat(picture(720, dots).words()).filteredOn("40"::equals).hasSize(2);
        assertThat(picture(720, dots[0], dots[1]).words())
                .filteredOn("40"::equals)
                .hasSize(1);
    }

    @Test
    void aNameAboveItsFieldHasTwoLinesWhereItNeedsThem() {
        Picture picture = picture(328, dot("Latvijas Republikas Vidzemes plānošanas reģions", solid(50)));
        assertThat(picture.words()).contains("Latvijas Republikas Vidzemes plānošanas", "reģions");
        assertThat(picture.text("50.0").y())
                .isGreaterThan(picture.text("reģions").y() + 10);
    }

    @Test
    void aNameThatWouldTakeTheFieldStandsAboveIt() {
        String name = "Landkreis Mecklenburgische Seenplatte";
        Picture wide = picture(1200, dot(name, solid(50)));
        assertThat(wide.text(name).y()).isEqualTo(wide.text("50.0").y());
        Picture narrow = picture(328, dot(name, solid(50)));
        assertThat(narrow.text(name).y()).isLessThan(narrow.text("50.0").y());
    }
}
