package eu.niem.io.chart;

import java.util.Locale;

/** An SVG picture as it is written. All texts are escaped here, and nowhere else. */
public final class Svg {
    /** The size of all text but headings. */
    static final double SIZE = 13;

    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

    private static final String HALO =
            " stroke='" + Colour.PAPER.code + "' stroke-width='4' stroke-linejoin='round' paint-order='stroke'";

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private double height;

    Svg(int width) {
        this.width = width;
    }

    /** Where a text stands to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    int width() {
        return width;
    }

    /** Returns the height that it has so far. */
    double height() {
        return height;
    }

    /** Makes it at least so high. */
    void reach(double y) {
        height = Math.max(height, y);
    }

    Svg text(double x, double y, Anchor anchor, Colour colour, String text) {
        return text(x, y, anchor, colour, SIZE, "", text);
    }

    Svg strong(double x, double y, Anchor anchor, String text) {
        return text(x, y, anchor, Colour.INK, SIZE, " font-weight='600'", text);
    }

    Svg small(double x, double y, Anchor anchor, Colour colour, String text) {
        return text(x, y, anchor, colour, SIZE - 2, "", text);
    }

    /** Writes a text that other marks may cross, with an edge of paper around its letters. */
    Svg haloed(double x, double y, Anchor anchor, Colour colour, String text) {
        return text(x, y, anchor, colour, SIZE, HALO, text);
    }

    /** Writes a number in a field of a shade. */
    Svg onShade(double x, double y, double share, String text) {
        return text(x, y, Anchor.MIDDLE, Colour.on(share), SIZE - 1, "", text);
    }

    /** Writes a text from its foot upwards. */
    Svg upwards(double x, double y, Colour colour, String text) {
        return text(x, y, Anchor.START, colour, SIZE, " transform='rotate(-90 " + of(x) + " " + of(y) + ")'", text);
    }

    private Svg text(double x, double y, Anchor anchor, Colour colour, double size, String more, String text) {
        if (!text.isEmpty()) {
            body.append("<text x='").append(of(x)).append("' y='").append(of(y)).append("' fill='");
            body.append(colour.code).append("' font-size='").append(of(size)).append('\'');
            if (anchor != Anchor.START) {
                body.append(" text-anchor='")
                        .append(anchor.name().toLowerCase(Locale.ROOT))
                        .append('\'');
            }
            body.append(more).append('>').append(escaped(text)).append("</text>");
        }
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, Colour colour, double thick) {
        return stroke(x1, y1, x2, y2, colour, thick, "");
    }

    Svg dashed(double x1, double y1, double x2, double y2, Colour colour, double thick) {
        return stroke(x1, y1, x2, y2, colour, thick, " stroke-dasharray='4 3'");
    }

    private Svg stroke(double x1, double y1, double x2, double y2, Colour colour, double thick, String more) {
        body.append("<line x1='").append(of(x1)).append("' y1='").append(of(y1)).append("' x2='");
        body.append(of(x2)).append("' y2='").append(of(y2)).append("' stroke='").append(colour.code);
        body.append("' stroke-width='")
                .append(of(thick))
                .append('\'')
                .append(more)
                .append("/>");
        return this;
    }

    /** Returns the path of a rectangle, for one of which only the outline is drawn. */
    static String outline(double x, double y, double wide, double high) {
        return "M" + of(x) + " " + of(y) + "h" + of(wide) + "v" + of(high) + "h" + of(-wide) + "z";
    }

    Svg rectangle(double x, double y, double wide, double high, String fill) {
        body.append("<rect x='").append(of(x)).append("' y='").append(of(y)).append("' width='");
        body.append(of(Math.max(0, wide))).append("' height='").append(of(high)).append("' fill='");
        body.append(fill).append("'/>");
        return this;
    }

    /** Draws a closed or open figure, see the path data of SVG. */
    Svg path(String data, String fill, Colour stroke, double thick) {
        body.append("<path d='").append(data).append("' fill='").append(fill).append("' stroke='");
        body.append(stroke.code).append("' stroke-width='").append(of(thick)).append("'/>");
        return this;
    }

    /**
     * Returns the whole picture, with a title and a description for those who cannot see it.
     *
     * @param id begins the ids in it, which no other picture of the same page may have
     */
    public String text(String id, String title, String description) {
        return "<svg xmlns='http://www.w3.org/2000/svg' role='img' aria-labelledby='" + id + "-t " + id
                + "-d' viewBox='0 0 " + width + " " + of(height) + "' width='" + width + "' height='" + of(height)
                + "' direction='ltr' font-family=\"" + FONT + "\"><title id='" + id + "-t'>" + escaped(title)
                + "</title><desc id='"
                + id + "-d'>" + escaped(description) + "</desc><rect width='" + width + "' height='" + of(height)
                + "' fill='" + Colour.PAPER.code + "'/>" + body + "</svg>";
    }

    /** Returns a number as SVG writes it, to a tenth of a pixel. */
    static String of(double number) {
        double tenths = Math.rint(number * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    /** Returns a text without what markup would take for its own, also within quotes, and what XML may not have. */
    public static String escaped(String text) {
        return isPlain(text) ? text : escapedEach(text);
    }

    /** Returns whether a text has nothing to escape, as most have. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            boolean isMarkup = letter == '<' || letter == '>' || letter == '&' || letter == '\'' || letter == '"';
            if (isMarkup || letter < ' ' || letter >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String escapedEach(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\'' -> escaped.append("&#39;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append(' ');
                default -> escaped.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return (codePoint >= ' ' && codePoint < 0xD800)
                || (codePoint > 0xDFFF && codePoint < 0xFFFE)
                || codePoint > 0xFFFF;
    }
}
