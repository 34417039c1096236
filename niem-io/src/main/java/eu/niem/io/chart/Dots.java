package eu.niem.io.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: a mark for each row on one axis, with its interval where there is one.
 *
 * @param rows the rows, from above
 * @param formatting writes the numbers of the axis
 * @param key what the marks mean
 */
public record Dots(List<Dot> rows, Axis.Formatting formatting, Key key) implements Drawing {
    /**
     * A row.
     *
     * @param rank its rank, empty where it has none
     * @param name its name
     * @param mark its mark
     * @param figure its number
     * @param lower the lower end of its interval; null where there is none
     * @param upper the upper end
     */
    public record Dot(
            String rank,
            String name,
            Mark mark,
            Figure figure,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /** Copies the rows. */
    public Dots {
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        Rows field = Rows.over(
                svg,
                rows.stream()
                        .map(dot -> new Rows.Row(dot.rank, dot.name, 0, dot.figure))
                        .toList(),
                rows.stream().flatMap(dot -> Stream.of(dot.figure.value(), dot.lower, dot.upper)),
                formatting);
        rows.forEach(dot -> draw(svg, dot, field));
        key.draw(svg);
        return svg;
    }

    private static void draw(Svg svg, Dot dot, Rows field) {
        double y = field.next();
        Double value = dot.figure.value();
        if (value == null) {
            return;
        }
        double x = field.x(value);
        svg.line(field.left(), y, field.right(), y, Colour.FAINT, 1);
        if (dot.lower != null && dot.upper != null) {
            svg.line(field.x(dot.lower), y, field.x(dot.upper), y, Colour.RANGE, 5);
        }
        dot.mark.draw(svg, x, y, dot.figure);
    }
}
