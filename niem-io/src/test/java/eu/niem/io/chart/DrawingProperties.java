package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever it is given, a picture is XML that does nothing and shows all of its shapes. */
class DrawingProperties {
    private static final List<String> ELEMENTS = List.of("svg", "title", "desc", "rect", "line", "path", "text");

    @Property(tries = 200)
    void aPictureIsPlainXmlWithAllShapesInItsViewBox(
            @ForAll("names") List<String> names,
            @ForAll @IntRange(min = 300, max = 4000) int width,
            @ForAll("sizes") double size,
            @ForAll Random random) {
        for (Drawing drawing : drawings(names, size, random)) {
            String svg = drawing.draw(width).text("a", names.get(0), names.get(names.size() - 1));
            Picture picture = Picture.of(svg);
            assertThat(picture.elements()).allSatisfy(each -> {
                assertThat(each.getTagName()).isIn(ELEMENTS);
                for (int at = 0; at < each.getAttributes().getLength(); at++) {
                    assertThat(each.getAttributes().item(at).getNodeName())
                            .doesNotStartWith("on")
                            .doesNotContain("href");
                    assertThat(each.getAttributes().item(at).getNodeValue()).doesNotContain("url(");
                }
            });
            double[] box = picture.viewBox();
            assertThat(box[2]).isEqualTo(width);
            assertThat(picture.shapes()).as("%s", drawing).allSatisfy(shape -> {
                assertThat(shape.left()).isGreaterThanOrEqualTo(0);
                assertThat(shape.top()).isGreaterThanOrEqualTo(0);
                assertThat(shape.right()).isLessThanOrEqualTo(box[2] + 0.1);
                assertThat(shape.bottom()).isLessThanOrEqualTo(box[3] + 0.1);
            });
            assertThat(picture.texts()).as("%s", drawing).allSatisfy(text -> {
                assertThat(text.x()).isBetween(0.0, box[2] + 0.1);
                assertThat(text.y()).isBetween(0.0, box[3]);
                assertThat(text.size()).isGreaterThanOrEqualTo(11);
            });
        }
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(0).ofMaxLength(300);
        Arbitrary<String> nasty = Arbitraries.of(
                "<script>alert(1)</script>",
                "\"' onload='x' & ]]> <!--",
                "\u202Eabc\u202C",
                "\u0627\u0644\u0645\u063A\u0631\u0628",
                "\uD83C\uDDF1\uD83C\uDDFB \uD83D\uDE00",
                "\u0000\u0007\u001B\uFFFF",
                "\uD800 alone",
                "W".repeat(300),
                "i".repeat(300),
                "a word ".repeat(43),
                "Latvia");
        return Arbitraries.oneOf(any, nasty).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Double> sizes() {
        return Arbitraries.of(1e-12, 0.5, 1.0, 3.0, 100.0, 12345.0, 1e12, 1e15);
    }

    private static Figure figure(Random random, double size, String name) {
        double value = (random.nextDouble() * 2 - 0.6) * size;
        return switch (random.nextInt(4)) {
            case 0 -> Figure.absent(name);
            case 1 -> Given.hollow(value, "e");
            default -> Given.solid(value);
        };
    }

    private static List<Drawing> drawings(List<String> names, double size, Random random) {
        Key key = new Key()
                .and(Mark.AREA, true, names.get(0))
                .andWords(names.get(0))
                .andMissing(names.get(0));
        List<Dots.Dot> dots = new ArrayList<>();
        List<Bars.Bar> bars = new ArrayList<>();
        List<Dumbbells.Dumbbell> dumbbells = new ArrayList<>();
        List<Slopes.Slope> slopes = new ArrayList<>();
        List<Series.Row> series = new ArrayList<>();
        List<Matrix.Line> lines = new ArrayList<>();
        for (String name : names) {
            Figure one = figure(random, size, name);
            Figure other = figure(random, size, name);
            dots.add(new Dots.Dot("1", name, Mark.AGGREGATE, one, -size, size));
            bars.add(new Bars.Bar(name, random.nextInt(3), one, random.nextBoolean() ? null : (Double) size, null));
            dumbbells.add(new Dumbbells.Dumbbell(name, one, other, figure(random, size, name), "1 to 2"));
            slopes.add(new Slopes.Slope(name, one, other, random.nextBoolean(), random.nextBoolean(), name));
            series.add(new Series.Row(name, List.of(one, other, one), List.of(1 + random.nextInt(2))));
            lines.add(new Matrix.Line(
                    name,
                    IntStream.range(0, names.size()).mapToObj(each -> other).toList()));
        }
        Waterfall.Step end = new Waterfall.Step(names.get(0), Given.solid(size));
        List<Waterfall.Step> steps = names.stream()
                .map(name -> new Waterfall.Step(name, Given.solid(random.nextGaussian() * size)))
                .toList();
        return List.of(
                new Dots(dots, Given.PLAIN, key),
                new Bars(bars, Given.PLAIN, key),
                new Dumbbells(dumbbells, Given.PLAIN, key),
                new Slopes(
                        names.get(0).substring(0, Math.min(4, names.get(0).length())),
                        "2021",
                        slopes,
                        Given.PLAIN,
                        key),
                new Series(List.of("2019", "2020", "2021"), series, Given.PLAIN, key),
                new Matrix(names, lines, key, Axis.over(List.of(-size, size), Given.PLAIN)),
                new Waterfall(end, steps, end, Given.PLAIN, key));
    }
}
