package eu.niem.io.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A profile: a bar for each row, with what it is compared with as lines across it.
 *
 * @param rows the rows, from above
 * @param formatting writes the numbers of the axis
 * @param key what the marks mean
 */
public record Bars(List<Bar> rows, Axis.Formatting formatting, Key key) implements Drawing {
    private static final double THICK = 12;

    /**
     * A row.
     *
     * @param name its name
     * @param level how deep it is indented, from 0
     * @param figure its number
     * @param peers the mean of the others; null where there is none
     * @param standard what a standard asks for; null where there is none
     */
    public record Bar(
            String name,
            int level,
            Figure figure,
            @Nullable Double peers,
            @Nullable Double standard) {}

    /** Copies the rows. */
    public Bars {
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        List<Rows.Row> texts = rows.stream()
                .map(bar -> new Rows.Row("", bar.name, bar.level, bar.figure))
                .toList();
        Rows field = new Rows(svg, texts);
        Axis axis = Axis.over(
                rows.stream()
                        .flatMap(bar -> Stream.of(bar.figure.value(), bar.peers, bar.standard)
                                .filter(Objects::nonNull))
                        .toList(),
                formatting);
        field.axis(axis, rows.size());
        double zero = axis.place(Math.max(0, axis.from()), field.left(), field.right());
        for (int place = 0; place < rows.size(); place++) {
            Bar bar = rows.get(place);
            double y = field.next(texts.get(place));
            bar(svg, bar.figure, zero, axis, field, y);
            mark(svg, Mark.PEERS, bar.peers, axis, field, y);
            mark(svg, Mark.STANDARD, bar.standard, axis, field, y);
        }
        key.draw(svg);
        return svg;
    }

    private static void bar(Svg svg, Figure figure, double zero, Axis axis, Rows field, double y) {
        if (figure.value() == null) {
            return;
        }
        double end = axis.place(figure.value(), field.left(), field.right());
        double start = Math.min(zero, end);
        double wide = Math.abs(end - zero);
        if (figure.solid()) {
            svg.rectangle(start, y - THICK / 2, wide, THICK, Colour.FIRST.code);
        } else {
            String outline = "M" + Svg.of(start) + " " + Svg.of(y - THICK / 2 + 1) + "h" + Svg.of(wide) + "v"
                    + Svg.of(THICK - 2) + "h" + Svg.of(-wide) + "z";
            svg.path(outline, Colour.PAPER.code, Colour.FIRST, 2);
        }
    }

    private static void mark(Svg svg, Mark mark, @Nullable Double value, Axis axis, Rows field, double y) {
        if (value != null) {
            mark.draw(svg, axis.place(value, field.left(), field.right()), y, true);
        }
    }
}
