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
    STANDARD(Colour.SECOND);

    static final double SIZE = 5;
    private static final double THICK = 2;

    final Colour colour;

    Mark(Colour colour) {
        this.colour = colour;
    }

    /** Draws it with its middle at a point. */
    void draw(Svg svg, double x, double y, boolean solid) {
        String fill = solid ? colour.code : Colour.PAPER.code;
        switch (this) {
            case AREA -> svg.path(circle(x, y), fill, colour, THICK);
            case REFERENCE -> svg.path(square(x, y), fill, colour, THICK);
            case AGGREGATE -> svg.path(diamond(x, y), fill, colour, THICK);
            case PEERS -> svg.line(x, y - SIZE - 3, x, y + SIZE + 3, colour, THICK);
            case STANDARD -> svg.dashed(x, y - SIZE - 4, x, y + SIZE + 4, colour, THICK);
        }
    }

    private static String circle(double x, double y) {
        String radius = Svg.of(SIZE);
        return "M" + Svg.of(x - SIZE) + " " + Svg.of(y) + "a" + radius + " " + radius + " 0 1 0 10 0a" + radius + " "
                + radius + " 0 1 0 -10 0z";
    }

    private static String square(double x, double y) {
        return "M" + Svg.of(x - SIZE + 0.5) + " " + Svg.of(y - SIZE + 0.5) + "h9v9h-9z";
    }

    private static String diamond(double x, double y) {
        return "M" + Svg.of(x) + " " + Svg.of(y - SIZE - 1) + "l6 6l-6 6l-6 -6z";
    }
}
