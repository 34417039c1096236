package eu.niem.io.chart;

import java.util.List;
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

    /** The size of the ring of a small sample. */
    static final double RING = 3;

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
        Rows field = Rows.over(
                svg,
                rows.stream()
                        .map(bar -> new Rows.Row("", bar.name, bar.level, bar.figure))
                        .toList(),
                rows.stream().flatMap(bar -> Stream.of(bar.figure.value(), bar.peers, bar.standard)),
                formatting);
        for (Bar bar : rows) {
            Double only = bar.figure.value() != null ? null : bar.peers != null ? bar.peers : bar.standard;
            double y = field.next(only == null ? null : (Double) field.x(only));
            bar(svg, bar.figure, field, y);
            mark(svg, Mark.PEERS, bar.peers, field, y);
            mark(svg, Mark.STANDARD, bar.standard, field, y);
        }
        key.draw(svg);
        return svg;
    }

    private static void bar(Svg svg, Figure figure, Rows field, double y) {
        if (figure.value() == null) {
            return;
        }
        double zero = field.base();
        double end = field.x(figure.value());
        double start = Math.min(zero, end);
        double wide = Math.abs(end - zero);
        if (figure.solid()) {
            svg.rectangle(start, y - THICK / 2, Math.max(1, wide), THICK, Colour.FIRST.code);
        } else {
            String outline = Svg.outline(start, y - THICK / 2 + 1, wide, THICK - 2);
            svg.path(outline, Colour.PAPER.code, Colour.FIRST, 2);
        }
        if (figure.small()) {
            ring(svg, zero, end, y, figure.solid());
        }
    }

    /** Draws the ring of a small sample at the end of a bar: in it, or behind it where it is too short. */
    private static void ring(Svg svg, double zero, double end, double y, boolean solid) {
        boolean fits = Math.abs(end - zero) > THICK + 2;
        double inwards = end >= zero ? -THICK / 2 - 1 : THICK / 2 + 1;
        Mark.ring(svg, end + (fits ? inwards : -inwards), y, RING, fits && solid ? Colour.PAPER : Colour.FIRST);
    }

    private static void mark(Svg svg, Mark mark, @Nullable Double value, Rows field, double y) {
        if (value != null) {
            mark.draw(svg, field.x(value), y, true);
        }
    }
}
