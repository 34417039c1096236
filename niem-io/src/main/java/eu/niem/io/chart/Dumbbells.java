package eu.niem.io.chart;

import java.util.List;
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
     * @param interval the interval of the difference in words, empty where there is none
     */
    public record Dumbbell(String name, Figure target, Figure reference, Figure difference, String interval) {}

    /** Marks that are nearer to each other than that stand one above the other, so that both can be seen. */
    private static final double NEAR = 2 * Mark.SIZE + 2;

    private static final double ASIDE = 5;

    /** Copies the rows. */
    public Dumbbells {
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        Rows field = Rows.over(
                svg,
                rows.stream()
                        .map(row -> new Rows.Row("", row.name, 0, row.difference, row.interval))
                        .toList(),
                rows.stream().flatMap(row -> Stream.of(row.target.value(), row.reference.value())),
                formatting);
        rows.forEach(row -> draw(svg, row, field));
        key.draw(svg);
        return svg;
    }

    private static void draw(Svg svg, Dumbbell row, Rows field) {
        Double target = row.target.value() == null ? null : (Double) field.x(row.target.value());
        Double reference = row.reference.value() == null ? null : (Double) field.x(row.reference.value());
        double y = field.next(target != null ? target : reference);
        double aside = 0;
        if (target != null && reference != null) {
            svg.line(target, y, reference, y, Colour.LINE, 3);
            aside = Math.abs(target - reference) < NEAR ? ASIDE : 0;
        }
        if (reference != null) {
            Mark.REFERENCE.draw(svg, reference, y + aside, row.reference);
        }
        if (target != null) {
            Mark.AREA.draw(svg, target, y - aside, row.target);
        }
    }
}
