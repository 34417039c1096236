package eu.niem.io.chart;

/** The mark of a figure: its shape and colour say whose it is, hollow that it rests on less than was asked for. */
public enum Mark {
    /** An area, or a group that is looked at. */
    AREA(Colour.FIRST),
    /** The group that another is compared with. */
    REFERENCE(Colour.SECOND),
    /** An aggregate of areas. */
    AGGREGATE(Colour.QUIET),
    /** The mean of the others. */
    PEERS(Colour.INK),
    /** What a standard asks for. */
    STANDARD(Colour.SECOND),
    /** A score before or after a change. */
    END(Colour.INK);

    static final double SIZE = 5;

    /** The size of the ring of a small sample. */
    static final double RING = SIZE + 3;

    private static final double POINT = 2.5;
    private static final double THICK = 2;

    final Colour colour;

    Mark(Colour colour) {
        this.colour = colour;
    }

    /** Draws it with its middle at a point. */
    void draw(Svg svg, double x, double y, boolean solid) {
        String fill = solid ? colour.code : Colour.PAPER.code;
        switch (this) {
            case AREA, END -> svg.path(circle(x, y, SIZE), fill, colour, THICK);
            case REFERENCE -> svg.path(square(x, y), fill, colour, THICK);
            case AGGREGATE -> svg.path(diamond(x, y), fill, colour, THICK);
            case PEERS -> svg.line(x, y - SIZE - 3, x, y + SIZE + 3, colour, THICK);
            case STANDARD -> svg.dashed(x, y - SIZE - 4, x, y + SIZE + 4, colour, THICK);
        }
    }

    /** Draws it for a figure, with a ring where its sample is small. */
    void draw(Svg svg, double x, double y, Figure figure) {
        draw(svg, x, y, figure.solid());
        if (figure.small()) {
            ring(svg, x, y, RING, Colour.INK);
        }
    }

    /** Draws the ring of a small sample. */
    static void ring(Svg svg, double x, double y, double size, Colour colour) {
        svg.path(circle(x, y, size), "none", colour, 1);
    }

    /** Draws a small point of a series. */
    static void point(Svg svg, double x, double y, Figure figure) {
        svg.path(circle(x, y, POINT), figure.solid() ? Colour.FIRST.code : Colour.PAPER.code, Colour.FIRST, THICK);
        ringOfPoint(svg, x, y, figure);
    }

    private static void ringOfPoint(Svg svg, double x, double y, Figure figure) {
        if (figure.small()) {
            ring(svg, x, y, POINT + 3, Colour.INK);
        }
    }

    /** Draws the point at an end of a slope. */
    static void slope(Svg svg, double x, double y, Slopes.Slope row, Figure figure) {
        Colour colour = row.stressed() ? Colour.INK : Colour.LINE;
        svg.path(circle(x, y, POINT), figure.solid() ? colour.code : Colour.PAPER.code, colour, 1.5);
        ringOfPoint(svg, x, y, figure);
    }

    private static String circle(double x, double y, double size) {
        String arc = "a" + Svg.of(size) + " " + Svg.of(size) + " 0 1 0 ";
        return "M" + Svg.of(x - size) + " " + Svg.of(y) + arc + Svg.of(2 * size) + " 0" + arc + Svg.of(-2 * size)
                + " 0z";
    }

    private static String square(double x, double y) {
        return "M" + Svg.of(x - SIZE + 0.5) + " " + Svg.of(y - SIZE + 0.5) + "h9v9h-9z";
    }

    private static String diamond(double x, double y) {
        return "M" + Svg.of(x) + " " + Svg.of(y - SIZE - 1) + "l6 6l-6 6l-6 -6z";
    }
}
