package eu.niem.io.chart;

import java.util.List;
import java.util.Objects;
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
        List<Rows.Row> texts = rows.stream()
                .map(dot -> new Rows.Row(dot.rank, dot.name, 0, dot.figure))
                .toList();
        Rows field = new Rows(svg, texts);
        Axis axis = Axis.over(
                rows.stream()
                        .flatMap(dot -> Stream.of(dot.figure.value(), dot.lower, dot.upper)
                                .filter(Objects::nonNull))
                        .toList(),
                formatting);
        field.axis(axis, rows.size());
        for (int place = 0; place < rows.size(); place++) {
            Dot dot = rows.get(place);
            double y = field.next(texts.get(place));
            if (dot.lower != null && dot.upper != null) {
                double start = axis.place(dot.lower, field.left(), field.right());
                svg.line(start, y, axis.place(dot.upper, field.left(), field.right()), y, Colour.RANGE, 5);
            }
            Double value = dot.figure.value();
            if (value != null) {
                dot.mark.draw(svg, axis.place(value, field.left(), field.right()), y, dot.figure.solid());
            }
        }
        key.draw(svg);
        return svg;
    }
}
