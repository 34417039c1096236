package eu.niem.io.chart;

import java.util.ArrayList;
import java.util.List;

/** What the marks of a picture mean, below it, in as many lines as its width needs. */
public final class Key {
    private static final double LINE = 20;
    private static final double GAP = 18;
    private static final double SIGN = 20;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Sign sign, String words) {}

    /** Draws what is explained, with its middle at a point. */
    @FunctionalInterface
    private interface Sign {
        void draw(Svg svg, double x, double y);
    }

    /** Explains a mark. */
    public Key and(Mark mark, boolean solid, String words) {
        return and((svg, x, y) -> mark.draw(svg, x, y, solid), words);
    }

    /** Explains the line of an interval. */
    public Key andInterval(String words) {
        return and((svg, x, y) -> svg.line(x - 8, y, x + 8, y, Colour.RANGE, 5), words);
    }

    /** Explains a break in a series. */
    public Key andBreak(String words) {
        return and((svg, x, y) -> svg.dashed(x, y - 7, x, y + 7, Colour.QUIET, 1), words);
    }

    /** Explains a field that has no figure. */
    public Key andMissing(String words) {
        return and((svg, x, y) -> Matrix.hatched(svg, x - 8, y - 7, 16, 14), words);
    }

    /** Explains a field with a corner. */
    public Key andCorner(String words) {
        return and((svg, x, y) -> Matrix.corner(svg, x - 8, y - 7), words);
    }

    /** Explains a bar of which only the outline is drawn. */
    public Key andOutline(String words) {
        return and(
                (svg, x, y) -> svg.path(
                        "M" + Svg.of(x - 8) + " " + Svg.of(y - 5) + "h16v10h-16z", Colour.PAPER.code, Colour.FIRST, 2),
                words);
    }

    /** Explains letters. */
    public Key andWords(String words) {
        return words.isEmpty() ? this : and((svg, x, y) -> {}, words);
    }

    private Key and(Sign sign, String words) {
        entries.add(new Entry(sign, words));
        return this;
    }

    /** Draws it below what a picture has so far. */
    void draw(Svg svg) {
        if (entries.isEmpty()) {
            return;
        }
        double x = 0;
        double y = svg.height() + LINE;
        for (Entry entry : entries) {
            double width = SIGN + TextWidth.of(entry.words, Svg.SIZE - 1) + GAP;
            if (x > 0 && x + width > svg.width()) {
                x = 0;
                y += LINE;
            }
            entry.sign.draw(svg, x + SIGN / 2, y - 4);
            double room = svg.width() - x - SIGN - 4;
            svg.text(x + SIGN + 4, y, Svg.Anchor.START, Colour.QUIET, TextWidth.fitted(entry.words, Svg.SIZE, room));
            x += width;
        }
        svg.reach(y + 8);
    }
}
