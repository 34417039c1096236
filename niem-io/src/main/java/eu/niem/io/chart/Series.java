package eu.niem.io.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Small pictures of how figures went over the periods, one a row, all on the same axis. A line ends where a figure is
 * missing, and before a break. A row without any figure says why.
 *
 * @param periods the names of the periods
 * @param rows the rows
 * @param formatting writes the numbers of the axis
 * @param key what the marks mean
 */
public record Series(List<String> periods, List<Row> rows, Axis.Formatting formatting, Key key) implements Drawing {
    private static final double LEAST_WIDTH = 130;
    private static final double LONGEST_NAME = 220;
    private static final double BROADEST = 360;
    private static final double HIGH = 84;
    private static final double TITLE = 26;
    private static final double LINE = 18;
    private static final double FOOT = 24;
    private static final double GAP = 20;
    private static final double STRONG = Svg.SIZE * TextWidth.STRONG;
    private static final double ROOM_OF_NUMBER = 18;

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

        private boolean has(int place) {
            return place >= 0 && place < points.size() && points.get(place).value() != null;
        }
    }

    /** Where a small picture begins, and where its field stands, which is without the words around it. */
    private record Panel(double outerLeft, double left, double top, double wide, int periods) {
        double x(int place) {
            return periods < 2 ? left + wide / 2 : left + place * wide / (periods - 1);
        }

        double y(Axis axis, double value) {
            return top + axis.place(value, HIGH, 0);
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
        Axis axis = Axis.over(
                Rows.present(rows.stream()
                        .flatMap(row -> row.points.stream())
                        .filter(figure -> figure.value() != null)
                        .map(Figure::value)),
                formatting);
        List<String> ends =
                List.of(axis.words().apply(axis.from()), axis.words().apply(axis.to()));
        double margin = TextWidth.widest(ends, Svg.SIZE - 2) + 6;
        double names = TextWidth.widest(rows.stream().map(Row::name).toList(), STRONG);
        double numbers = SlopeEnds.widest(
                rows.stream().flatMap(row -> row.points.stream()).toList());
        double least = Math.max(LEAST_WIDTH + margin, Math.max(numbers + GAP, Math.min(LONGEST_NAME, names + GAP)));
        int across = (int) Math.max(1, Math.min(rows.size(), Math.floor(width / least)));
        double wide = Math.min(BROADEST, (double) width / across);
        double room = Math.max(GAP, wide - margin - GAP) + margin;
        double title = rows.stream().anyMatch(row -> lines(row, room).size() > 1) ? TITLE + LINE : TITLE;
        for (int place = 0; place < rows.size(); place++) {
            double left = place % across * wide + margin;
            double top = Math.floorDiv(place, across) * (title + HIGH + FOOT) + title;
            Panel panel = new Panel(left - margin, left, top, Math.max(GAP, wide - margin - GAP), periods.size());
            panel(svg, rows.get(place), axis, panel);
        }
        key.draw(svg);
        return svg;
    }

    private void panel(Svg svg, Row row, Axis axis, Panel panel) {
        double left = panel.left;
        double right = left + panel.wide;
        List<String> name = lines(row, right - panel.outerLeft);
        for (int line = 0; line < name.size(); line++) {
            double y = panel.top - 12 - (name.size() - 1 - line) * LINE;
            svg.strong(panel.outerLeft, y, Svg.Anchor.START, name.get(line));
        }
        for (double tick : new double[] {axis.from(), axis.to()}) {
            double y = panel.y(axis, tick);
            svg.line(left, y, right, y, Colour.FAINT, 1);
            svg.small(
                    left - 5, y + 4, Svg.Anchor.END, Colour.QUIET, axis.words().apply(tick));
        }
        periods(svg, panel);
        for (int place : row.breaks) {
            double x = (panel.x(place - 1) + panel.x(place)) / 2;
            svg.dashed(x, panel.top, x, panel.top + HIGH, Colour.QUIET, 1);
        }
        line(svg, row, axis, panel);
        svg.reach(panel.top + HIGH + FOOT);
    }

    private static List<String> lines(Row row, double wide) {
        return TextWidth.lines(row.name, STRONG, wide, 2);
    }

    private void periods(Svg svg, Panel panel) {
        double y = panel.top + HIGH + 16;
        int last = periods.size() - 1;
        if (last == 0) {
            svg.small(panel.x(0), y, Svg.Anchor.MIDDLE, Colour.QUIET, periods.get(0));
        } else if (last > 0) {
            svg.small(panel.left, y, Svg.Anchor.START, Colour.QUIET, periods.get(0));
            svg.small(panel.left + panel.wide, y, Svg.Anchor.END, Colour.QUIET, periods.get(last));
        }
    }

    private static void line(Svg svg, Row row, Axis axis, Panel panel) {
        int[] present = IntStream.range(0, row.points.size()).filter(row::has).toArray();
        if (present.length == 0) {
            String why = row.points.isEmpty()
                    ? ""
                    : row.points.get(row.points.size() - 1).absent();
            String words = TextWidth.fitted(why, Svg.SIZE, panel.wide);
            svg.text(panel.left, panel.top + HIGH / 2 + 4, Svg.Anchor.START, Colour.QUIET, words);
            return;
        }
        for (int place : present) {
            double y = panel.y(axis, number(row, place));
            if (row.has(place - 1) && !row.breaks.contains(place)) {
                double before = panel.y(axis, number(row, place - 1));
                svg.line(panel.x(place - 1), before, panel.x(place), y, Colour.FIRST, 2);
            }
        }
        for (int place : present) {
            Mark.point(svg, panel.x(place), panel.y(axis, number(row, place)), row.points.get(place));
        }
        int last = present[present.length - 1];
        number(svg, row, panel.y(axis, number(row, last)), panel, last);
    }

    private static double number(Row row, int place) {
        Double value = row.points.get(place).value();
        return value == null ? Double.NaN : value;
    }

    /** Writes the last number, where its line leaves room: above a line that rose, below one that fell. */
    private static void number(Svg svg, Row row, double y, Panel panel, int place) {
        Figure figure = row.points.get(place);
        boolean fell = row.has(place - 1) && number(row, place - 1) > number(row, place);
        boolean below = y < panel.top + ROOM_OF_NUMBER || (fell && y < panel.top + HIGH - ROOM_OF_NUMBER);
        String text = figure.text() + (figure.flags().isEmpty() ? "" : "\u2009" + figure.flags());
        double wide = TextWidth.of(text, Svg.SIZE);
        double most = panel.left + panel.wide + GAP - 4;
        double end = Math.max(panel.outerLeft + wide, Math.min(panel.x(place) + wide / 2, most));
        svg.haloed(end, below ? y + ROOM_OF_NUMBER : y - 8, Svg.Anchor.END, Colour.INK, text);
    }
}
