package eu.niem.io.chart;

import java.util.List;

/**
 * A figure for each row and column, dark where it is high; a field without one is hatched. Where the fields are too
 * narrow for numbers there are only shades.
 *
 * @param columns the names of the columns
 * @param rows the rows, from above
 * @param key what the marks mean
 * @param axis the numbers of the lightest and the darkest shade
 */
public record Matrix(List<String> columns, List<Line> rows, Key key, Axis axis) implements Drawing {
    private static final double HIGH = 24;
    private static final double LONGEST_NAME = 150;
    private static final double SHARE_OF_NAMES = 0.38;
    private static final double BROADEST = 104;
    private static final double GAP = 8;

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
        double names = GAP
                + Math.min(
                        width * SHARE_OF_NAMES,
                        rows.stream()
                                .mapToDouble(row -> TextWidth.of(row.name, Svg.SIZE))
                                .max()
                                .orElse(0));
        double wide = Math.min(BROADEST, (width - names) / Math.max(1, columns.size()));
        double top = header(svg, names, wide);
        boolean numbers = rows.stream()
                .flatMap(row -> row.figures.stream())
                .allMatch(figure -> TextWidth.of(figure.text() + figure.flags(), Svg.SIZE - 1) <= wide - 4);
        double y = top;
        for (Line row : rows) {
            svg.text(
                    0,
                    y + HIGH / 2 + 4,
                    Svg.Anchor.START,
                    Colour.INK,
                    TextWidth.fitted(row.name, Svg.SIZE, names - GAP));
            for (int column = 0; column < columns.size(); column++) {
                field(svg, row.figures.get(column), names + column * wide, y, wide, numbers);
            }
            y += HIGH;
        }
        svg.reach(y);
        key.draw(svg);
        return svg;
    }

    /** Writes the names of columns, level where they all fit, else upwards; returns where the rows begin. */
    private double header(Svg svg, double left, double wide) {
        double longest = columns.stream()
                .mapToDouble(name -> TextWidth.of(name, Svg.SIZE))
                .max()
                .orElse(0);
        boolean level = longest <= wide - 4;
        double high = level ? HIGH : Math.min(LONGEST_NAME, longest) + GAP;
        for (int column = 0; column < columns.size(); column++) {
            double middle = left + (column + 0.5) * wide;
            if (level) {
                svg.text(middle, HIGH - GAP, Svg.Anchor.MIDDLE, Colour.INK, columns.get(column));
            } else {
                String name = TextWidth.fitted(columns.get(column), Svg.SIZE, LONGEST_NAME);
                svg.upwards(middle + 4, high - GAP / 2, Colour.INK, name);
            }
        }
        return high;
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
        if (numbers) {
            String text = figure.text() + (figure.flags().isEmpty() ? "" : "\u2009" + figure.flags());
            svg.small(x + wide / 2, y + HIGH / 2 + 4, Svg.Anchor.MIDDLE, Colour.on(share), text);
        }
    }

    /** Draws the corner of a field whose figure rests on less than was asked for. */
    static void corner(Svg svg, double x, double y) {
        svg.path("M" + Svg.of(x) + " " + Svg.of(y) + "h8l-8 8z", Colour.SECOND.code, Colour.PAPER, 1);
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
