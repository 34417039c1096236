package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static eu.niem.io.chart.Given.hollow;
import static eu.niem.io.chart.Given.missing;
import static eu.niem.io.chart.Given.solid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.chart.Series.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final List<String> PERIODS = List.of("2018", "2019", "2020", "2021");

    private static Picture picture(List<Integer> breaks, Figure... points) {
        return Picture.of(
                new Series(PERIODS, List.of(new Row("Latvia", List.of(points), breaks)), PLAIN, new Key()), 720);
    }

    private static List<Picture.Shape> lines(Picture picture) {
        return picture.lines(Colour.FIRST);
    }

    @Test
    void aPointStandsAtItsPeriodAndWhereTheAxisSays() {
        Picture picture = picture(List.of(), solid(10), solid(40), solid(60), solid(80));
        List<Picture.Shape> points = picture.marks(Colour.FIRST);
        double low = picture.text("0").y() - 4;
        double high = picture.text("100").y() - 4;
        assertThat(points.get(1).y()).isCloseTo(low + 0.4 * (high - low), within(0.2));
        assertThat(points.get(0).x()).isCloseTo(picture.text("2018").x(), within(0.2));
        assertThat(points.get(3).x()).isCloseTo(picture.text("2021").x(), within(0.2));
        assertThat(picture.words()).contains("80.0");
    }

    @Test
    void aLineEndsWhereAFigureIsMissing() {
        Picture picture = picture(List.of(), solid(10), missing(), solid(60), solid(80));
        assertThat(picture.marks(Colour.FIRST)).hasSize(3);
        assertThat(lines(picture))
                .singleElement()
                .satisfies(line -> assertThat(line.left())
                        .isCloseTo(picture.marks(Colour.FIRST).get(1).x(), within(0.2)));
    }

    @Test
    void aLineEndsAtABreakWhichIsMarked() {
        Picture whole = picture(List.of(), solid(10), solid(40), solid(60), solid(80));
        Picture broken = picture(List.of(2), solid(10), solid(40), solid(60), solid(80));
        assertThat(lines(whole)).hasSize(3);
        assertThat(lines(broken)).hasSize(2);
        List<Picture.Shape> points = broken.marks(Colour.FIRST);
        assertThat(broken.lines(Colour.QUIET))
                .singleElement()
                .satisfies(line -> assertThat(line.x())
                        .isBetween(points.get(1).x(), points.get(2).x()));
    }

    @Test
    void aSinglePointIsThereWithoutALine() {
        Picture picture = picture(List.of(), missing(), solid(40), missing(), missing());
        assertThat(picture.marks(Colour.FIRST)).hasSize(1);
        assertThat(lines(picture)).isEmpty();
        assertThat(picture.words()).contains("40.0");
    }

    @Test
    void aRowWithoutAnyFigureSaysWhy() {
        Picture picture = picture(List.of(), missing(), missing(), missing(), Figure.absent("not collected"));
        assertThat(picture.words()).contains("not collected");
        assertThat(picture.marks(Colour.FIRST)).isEmpty();
    }

    @Test
    void whatRestsOnLessIsHollow() {
        Picture picture = picture(List.of(), solid(10), hollow(40, "e"), solid(60), hollow(70, "p"));
        assertThat(picture.marks(Colour.FIRST))
                .extracting(Picture.Shape::isHollow)
                .containsExactly(false, true, false, true);
        assertThat(picture.words()).contains("70.0\u2009p");
    }

    @Test
    void allPicturesHaveOneAxisAndKeepApart() {
        List<Row> rows = IntStream.range(0, 36)
                .mapToObj(place -> new Row(
                        "Area " + place,
                        PERIODS.stream().map(period -> solid(20 + place)).toList(),
                        List.of()))
                .toList();
        Picture picture = Picture.of(new Series(PERIODS, rows, PLAIN, new Key()), 328);
        assertThat(picture.words()).filteredOn("100"::equals).hasSize(36);
        assertThat(picture.text("Area 1").x())
                .isGreaterThan(picture.text("Area 0").x());
        assertThat(picture.text("Area 2").y())
                .isGreaterThan(picture.text("2018").y());
    }
}
