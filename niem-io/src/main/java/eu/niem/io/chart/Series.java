package eu.niem.io.chart;

import java.util.List;
import java.util.Objects;

/**
 * Small pictures of how figures went over the periods, one a row, all on the same axis. A line ends where a figure is
 * missing, and before a break.
 *
 * @param periods the names of the periods
 * @param rows the rows
 * @param formatting writes the numbers of the axis
 * @param key what the marks mean
 */
public record Series(List<String> periods, List<Row> rows, Axis.Formatting formatting, Key key) implements Drawing {
    private static final double LEAST_WIDTH = 160;
    private static final double HIGH = 84;
    private static final double TITLE = 22;
    private static final double FOOT = 22;
    private static final double MARGIN = 30;

    /**
     * A row.
     *
     * @param name its name
     * @param points its figures, one a period
     * @param breaks the places of periods at which its series breaks
     */
    public record Row(String name, List<Figure> points, List<Integer> breaks) {
        /** Copies the lists. */
        public Row {
            points = List.copyOf(points);
            breaks = List.copyOf(breaks);
        }
    }

    /** Copies the lists. */
    public Series {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        int across = (int) Math.max(1, Math.min(rows.size(), Math.floor(width / LEAST_WIDTH)));
        double wide = (double) width / across;
        Axis axis = Axis.over(
                rows.stream()
                        .flatMap(row -> row.points.stream())
                        .map(Figure::value)
                        .filter(Objects::nonNull)
                        .toList(),
                formatting);
        for (int place = 0; place < rows.size(); place++) {
            double x = place % across * wide;
            double y = Math.floorDiv(place, across) * (TITLE + HIGH + FOOT);
            panel(svg, rows.get(place), axis, x + MARGIN, y + TITLE, wide - MARGIN - 16);
        }
        key.draw(svg);
        return svg;
    }

    private void panel(Svg svg, Row row, Axis axis, double left, double top, double wide) {
        String name = TextWidth.fitted(row.name, Svg.SIZE, wide + MARGIN);
        svg.strong(left - MARGIN, top - 8, Svg.Anchor.START, name);
        for (double tick : new double[] {axis.from(), axis.to()}) {
            double y = top + axis.place(tick, HIGH, 0);
            svg.line(left, y, left + wide, y, Colour.FAINT, 1);
            svg.small(
                    left - 4, y + 4, Svg.Anchor.END, Colour.QUIET, axis.words().apply(tick));
        }
        int last = periods.size() - 1;
        double step = last == 0 ? 0 : wide / last;
        svg.small(left, top + HIGH + 15, Svg.Anchor.START, Colour.QUIET, periods.get(0));
        if (last > 0) {
            svg.small(left + wide, top + HIGH + 15, Svg.Anchor.END, Colour.QUIET, periods.get(last));
        }
        for (int place : row.breaks) {
            double x = left + (place - 0.5) * step;
            svg.dashed(x, top, x, top + HIGH, Colour.QUIET, 1);
        }
        line(svg, row, axis, left, top, step);
        svg.reach(top + HIGH + FOOT);
    }

    private static void line(Svg svg, Row row, Axis axis, double left, double top, double step) {
        double[] before = {Double.NaN, 0};
        int last = -1;
        for (int place = 0; place < row.points.size(); place++) {
            Double value = row.points.get(place).value();
            double x = left + place * step;
            double y = value == null ? Double.NaN : top + axis.place(value, HIGH, 0);
            if (value != null) {
                last = place;
                if (!Double.isNaN(before[0]) && !row.breaks.contains(place)) {
                    svg.line(before[0], before[1], x, y, Colour.FIRST, 2);
                }
            }
            before = new double[] {value == null ? Double.NaN : x, y};
        }
        for (int place = 0; place < row.points.size(); place++) {
            Figure figure = row.points.get(place);
            if (figure.value() != null) {
                double y = top + axis.place(figure.value(), HIGH, 0);
                Mark.AREA.draw(svg, left + place * step, y, figure.solid());
                if (place == last) {
                    boolean low = y < top + 18;
                    svg.small(
                            Math.min(left + place * step + 8, svg.width() - 2.0),
                            low ? y + 20 : y - 9,
                            Svg.Anchor.END,
                            Colour.INK,
                            figure.text() + figure.flags());
                }
            }
        }
    }
}
