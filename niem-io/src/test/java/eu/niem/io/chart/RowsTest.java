package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Axis AXIS = Axis.over(List.of(50.0), Given.PLAIN);

    private static Rows.Row row(String name, Figure figure) {
        return new Rows.Row("", name, 0, figure);
    }

    @Test
    void numbersEndAtOneLineWhateverTheirFlags() {
        Svg svg = new Svg(720);
        Rows rows = new Rows(svg, List.of(row("A", Given.solid(5)), row("B", Given.hollow(55.5, "e u"))), AXIS);
        rows.next();
        rows.next();
        Picture picture = Picture.of(svg.text("a", "", ""));
        assertThat(picture.text("5.0").x()).isCloseTo(picture.text("55.5").x(), within(0.05));
        assertThat(picture.text("e u").x()).isBetween(picture.text("55.5").x(), 720.0);
    }

    @Test
    void aRowIsBelowTheOneBefore() {
        Svg svg = new Svg(720);
        Rows rows = new Rows(svg, List.of(row("A", Given.solid(5)), row("B", Given.solid(6))), AXIS);
        double first = rows.next();
        double second = rows.next();
        assertThat(second - first).isCloseTo(24, within(0.1));
        assertThat(svg.height()).isGreaterThan(second);
    }

    @Test
    void theFieldLiesBetweenNamesAndNumbers() {
        Svg svg = new Svg(720);
        Rows rows = new Rows(svg, List.of(row("Latvia", Given.solid(5))), AXIS);
        rows.next();
        Picture picture = Picture.of(svg.text("a", "", ""));
        assertThat(rows.left()).isGreaterThan(TextWidth.of("Latvia", Svg.SIZE));
        assertThat(rows.right()).isLessThan(picture.text("5.0").x() - TextWidth.of("5.0", Svg.SIZE));
        assertThat(rows.x(0)).isEqualTo(rows.left());
        assertThat(rows.x(100)).isEqualTo(rows.right());
    }

    @Test
    void onlyFiguresThatThereAreArePresent() {
        assertThat(Rows.present(Stream.of(1.0, 2.0))).containsExactly(1.0, 2.0);
    }
}
