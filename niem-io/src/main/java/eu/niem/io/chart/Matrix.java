package eu.niem.io.chart;

import java.util.List;

/**
 * A figure for each row and column, dark where it is high; a field without one is hatched. Where the fields are too
 * narrow for numbers there are only shades; where not even the names of the columns would fit, the columns go on below.
 *
 * @param columns the names of the columns
 * @param rows the rows, from above
 * @param key what the marks mean
 * @param axis the numbers of the lightest and the darkest shade
 */
public record Matrix(List<String> columns, List<Line> rows, Key key, Axis axis) implements Drawing {
    private static final double HIGH = 24;
    private static final double LONGEST_NAME = 190;
    private static final double SHARE_OF_NAMES = 0.38;
    private static final double BROADEST = 104;
    private static final double NARROWEST = 19;
    private static final double GAP = 8;
    private static final double LINE = 17;
    private static final int MOST_LINES = 3;
    private static final double RING = 2;

    /**
     * A row.
     *
     * @param name its name
     * @param figures its figures, one a column
     */
    public record Line(String name, List<Figure> figures) {
        /** Copies the figures. */
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /** Copies names and rows. */
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        double names = TextWidth.widest(rows.stream().map(Line::name).toList(), Svg.SIZE);
        double left = GAP + Math.min(width * SHARE_OF_NAMES, names);
        int most = Math.max(1, (int) Math.floor((width - left) / NARROWEST));
        int blocks = Math.max(1, (columns.size() + most - 1) / most);
        int across = Math.max(1, (columns.size() + blocks - 1) / blocks);
        double wide = Math.min(BROADEST, (width - left) / across);
        for (int first = 0; first == 0 || first < columns.size(); first += across) {
            block(svg, first, Math.min(columns.size(), first + across), left, wide);
        }
        key.draw(svg);
        return svg;
    }

    /** Draws some of the columns below what there is so far. */
    private void block(Svg svg, int first, int end, double left, double wide) {
        double y = header(svg, columns.subList(first, end), left, wide);
        boolean numbers = rows.stream()
                .flatMap(row -> row.figures.stream())
                .allMatch(figure -> TextWidth.of(number(figure), Svg.SIZE - 1) <= wide - 4);
        for (Line row : rows) {
            String name = TextWidth.fitted(row.name, Svg.SIZE, left - GAP);
            svg.text(0, y + HIGH / 2 + 4, Svg.Anchor.START, Colour.INK, name);
            for (int column = first; column < end; column++) {
                field(svg, row.figures.get(column), left + (column - first) * wide, y, wide, numbers);
            }
            y += HIGH;
        }
        svg.reach(y);
    }

    /** Writes the names of columns, level where they all fit in lines, else upwards; returns where the rows begin. */
    private static double header(Svg svg, List<String> names, double left, double wide) {
        double top = svg.height() + (svg.height() > 0 ? GAP : 0);
        List<List<String>> lines = names.stream()
                .map(name -> TextWidth.lines(name, Svg.SIZE, wide - 6))
                .toList();
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        boolean level =
                most <= MOST_LINES && lines.stream().flatMap(List::stream).noneMatch(Matrix::isCut);
        if (!level) {
            return upwards(svg, names, left, wide, top);
        }
        double bottom = top + most * LINE + GAP / 2;
        for (int column = 0; column < names.size(); column++) {
            List<String> own = lines.get(column);
            for (int line = 0; line < own.size(); line++) {
                double y = bottom - GAP - (own.size() - 1 - line) * LINE;
                svg.text(left + (column + 0.5) * wide, y, Svg.Anchor.MIDDLE, Colour.INK, own.get(line));
            }
        }
        return bottom;
    }

    private static boolean isCut(String line) {
        return line.endsWith(TextWidth.ELLIPSIS);
    }

    private static double upwards(Svg svg, List<String> names, double left, double wide, double top) {
        double high = Math.min(LONGEST_NAME, TextWidth.widest(names, Svg.SIZE)) + GAP;
        for (int column = 0; column < names.size(); column++) {
            String name = TextWidth.fitted(names.get(column), Svg.SIZE, LONGEST_NAME);
            svg.upwards(left + (column + 0.5) * wide + 4, top + high - GAP / 2, Colour.INK, name);
        }
        return top + high;
    }

    private static String number(Figure figure) {
        return figure.text() + (figure.flags().isEmpty() ? "" : "\u2009" + figure.flags());
    }

    private void field(Svg svg, Figure figure, double x, double y, double wide, boolean numbers) {
        if (figure.value() == null) {
            hatched(svg, x + 1, y + 1, wide - 2, HIGH - 2);
            return;
        }
        double share = Math.max(0, Math.min(1, axis.place(figure.value(), 0, 1)));
        svg.rectangle(x + 1, y + 1, wide - 2, HIGH - 2, Colour.shade(share));
        if (!figure.solid()) {
            corner(svg, x + 1, y + 1);
        }
        if (figure.small()) {
            ring(svg, x + wide - 1, y + HIGH - 1, Colour.on(share));
        }
        if (numbers) {
            svg.onShade(x + wide / 2, y + HIGH / 2 + 4, share, number(figure));
        }
    }

    /** Draws the corner of a field whose figure rests on less than was asked for. */
    static void corner(Svg svg, double x, double y) {
        svg.path("M" + Svg.of(x) + " " + Svg.of(y) + "h8l-8 8z", Colour.SECOND.code, Colour.PAPER, 1);
    }

    /** Draws the ring of a small sample into the lower end of a field. */
    static void ring(Svg svg, double right, double bottom, Colour colour) {
        Mark.ring(svg, right - RING - 1.5, bottom - RING - 1.5, RING, colour);
    }

    /** Draws a field without a figure. */
    static void hatched(Svg svg, double x, double y, double wide, double high) {
        svg.rectangle(x, y, wide, high, "#f4f4f4");
        for (double along = high / 2; along < wide + high / 2; along += 6) {
            double start = Math.max(0, along - high);
            double end = Math.min(wide, along);
            svg.line(x + start, y + along - start, x + end, y + along - end, Colour.LINE, 1);
        }
    }
}
