package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static eu.niem.io.chart.Given.hollow;
import static eu.niem.io.chart.Given.missing;
import static eu.niem.io.chart.Given.solid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Axis AXIS = Axis.over(List.of(0.0, 100.0), PLAIN);

    private static Picture picture(int width, List<String> columns, Figure... figures) {
        return Picture.of(
                new Matrix(columns, List.of(new Matrix.Line("Latvia", List.of(figures))), new Key(), AXIS), width);
    }

    private static Picture broad(int columns, int width) {
        return picture(
                width,
                IntStream.range(0, columns).mapToObj(each -> "Part " + each).toList(),
                IntStream.range(0, columns).mapToObj(Given::solid).toArray(Figure[]::new));
    }

    @Test
    void aSmallSampleIsARingInItsField() {
        Picture picture = picture(720, List.of("Work"), solid(20).onSample("n = 9 < 50", true));
        Picture.Shape field = picture.shapes().get(0);
        assertThat(picture.shapes().stream().filter(shape -> shape.fill().equals("none")))
                .singleElement()
                .satisfies(ring -> {
                    assertThat(ring.right()).isBetween(field.x(), field.right());
                    assertThat(ring.bottom()).isBetween(field.y(), field.bottom());
                });
    }

    @Test
    void aFieldHasItsNumberInItsMiddleUnderTheNameOfItsColumn() {
        Picture picture = picture(720, List.of("Work", "Housing"), solid(20), solid(80));
        Picture.Shape field = picture.shapes().get(1);
        assertThat(picture.text("80.0").x()).isCloseTo(field.x(), within(0.2));
        assertThat(picture.text("Housing").x()).isCloseTo(field.x(), within(0.2));
        assertThat(picture.text("80.0").y()).isBetween(field.top(), field.bottom());
    }

    @Test
    void theHigherTheFigureTheDarkerItsField() {
        Picture picture = picture(720, List.of("A", "B", "C"), solid(0), solid(55), solid(100));
        Map<String, String> fills = new TreeMap<>();
        picture.shapes().forEach(field -> fills.put(field.fill(), ""));
        assertThat(picture.shapes())
                .extracting(Picture.Shape::fill)
                .containsExactly(Colour.shade(0), Colour.shade(0.55), Colour.shade(1));
        assertThat(fills).hasSize(3);
    }

    @Test
    void aMissingFigureIsHatchedAndHasNoNumber() {
        Picture picture = picture(720, List.of("A", "B"), missing(), solid(55));
        assertThat(picture.lines(Colour.LINE)).isNotEmpty();
        assertThat(picture.words()).containsExactly("A", "B", "Latvia", "55.0");
    }

    @Test
    void whatRestsOnLessHasACorner() {
        assertThat(picture(720, List.of("A"), hollow(55, "e")).shapes())
                .filteredOn(shape -> shape.fill().equals(Colour.SECOND.code))
                .hasSize(1);
        assertThat(picture(720, List.of("A"), hollow(55, "e")).words()).contains("55.0\u2009e");
    }

    @Test
    void fieldsThatAreTooNarrowForNumbersHaveShadesOnly() {
        Picture picture = broad(25, 720);
        assertThat(picture.words()).contains("Part 24").doesNotContain("24.0");
        assertThat(broad(5, 720).words()).contains("4.0");
    }

    @Test
    void columnsGoOnBelowWhereTheirNamesWouldCoverEachOther() {
        Picture picture = broad(25, 328);
        assertThat(picture.words()).filteredOn("Latvia"::equals).hasSize(2);
        List<Picture.Text> names = picture.texts().stream()
                .filter(text -> text.words().startsWith("Part"))
                .toList();
        assertThat(names).hasSize(25);
        for (int name = 1; name < names.size(); name++) {
            boolean below = names.get(name).y() > names.get(name - 1).y() + 50;
            assertThat(below || names.get(name).x() - names.get(name - 1).x() >= 18)
                    .isTrue();
        }
    }

    @Test
    void aNameOfAColumnIsBrokenIntoLinesWhereTheyFit() {
        Picture picture = picture(720, List.of("Access to nationality", "Health"), solid(1), solid(2));
        assertThat(picture.words()).startsWith("Access to", "nationality", "Health");
    }
}
