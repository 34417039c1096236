package eu.niem.io.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far two figures of each row are apart, such as those of two groups.
 *
 * @param rows the rows, from above
 * @param formatting writes the numbers of the axis
 * @param key what the marks mean
 */
public record Dumbbells(List<Dumbbell> rows, Axis.Formatting formatting, Key key) implements Drawing {
    /**
     * A row.
     *
     * @param name its name
     * @param target the figure that is looked at
     * @param reference the figure that it is compared with
     * @param difference their difference, or why there is none
     */
    public record Dumbbell(String name, Figure target, Figure reference, Figure difference) {}

    /** Copies the rows. */
    public Dumbbells {
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        List<Rows.Row> texts = rows.stream()
                .map(row -> new Rows.Row("", row.name, 0, row.difference))
                .toList();
        Rows field = new Rows(svg, texts);
        Axis axis = Axis.over(
                rows.stream()
                        .flatMap(row -> Stream.of(row.target.value(), row.reference.value())
                                .filter(Objects::nonNull))
                        .toList(),
                formatting);
        field.axis(axis, rows.size());
        for (int place = 0; place < rows.size(); place++) {
            Dumbbell row = rows.get(place);
            double y = field.next(texts.get(place));
            Double target = row.target.value();
            Double reference = row.reference.value();
            if (target != null && reference != null) {
                double end = axis.place(reference, field.left(), field.right());
                svg.line(axis.place(target, field.left(), field.right()), y, end, y, Colour.LINE, 4);
            }
            if (reference != null) {
                double x = axis.place(reference, field.left(), field.right());
                Mark.REFERENCE.draw(svg, x, y, row.reference.solid());
            }
            if (target != null) {
                Mark.AREA.draw(svg, axis.place(target, field.left(), field.right()), y, row.target.solid());
            }
        }
        key.draw(svg);
        return svg;
    }
}
