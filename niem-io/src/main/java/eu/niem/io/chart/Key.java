package eu.niem.io.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the marks of a picture mean, below it, in as many lines as its width needs. */
public final class Key {
    private static final double LINE = 20;
    private static final double GAP = 18;
    private static final double SIGN = 24;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(@Nullable Sign sign, String words) {
        double indent() {
            return sign == null ? 0 : SIGN;
        }
    }

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

    /** Explains a dashed line between two figures. */
    public Key andDashed(String words) {
        return and((svg, x, y) -> svg.dashed(x - 9, y, x + 9, y, Colour.QUIET, 1), words);
    }

    /** Explains the lines between two figures: up, down and unchanged. */
    public Key andSlopes(String up, String down, String unchanged) {
        and((svg, x, y) -> svg.line(x - 8, y + 4, x + 8, y - 4, Colour.FIRST, 2.5), up);
        and((svg, x, y) -> svg.line(x - 8, y - 4, x + 8, y + 4, Colour.SECOND, 2.5), down);
        return and((svg, x, y) -> svg.line(x - 8, y, x + 8, y, Colour.LINE, 1.5), unchanged);
    }

    /** Explains a field that has no figure. */
    public Key andMissing(String words) {
        return and((svg, x, y) -> Matrix.hatched(svg, x - 8, y - 7, 16, 14), words);
    }

    /** Explains a field with a corner. */
    public Key andCorner(String words) {
        return and((svg, x, y) -> Matrix.corner(svg, x - 6, y - 5), words);
    }

    /** Explains the shades of fields by those of the ends of an axis. */
    public Key andShades(Axis axis, String words) {
        String low = axis.words().apply(axis.from());
        String high = axis.words().apply(axis.to());
        and((svg, x, y) -> svg.rectangle(x - 8, y - 7, 16, 14, Colour.shade(0)), low);
        return and((svg, x, y) -> svg.rectangle(x - 8, y - 7, 16, 14, Colour.shade(1)), high)
                .andWords(words);
    }

    /** Explains a bar. */
    public Key andBar(String words) {
        return and((svg, x, y) -> svg.rectangle(x - 8, y - 5, 16, 10, Colour.FIRST.code), words);
    }

    /** Explains a bar of which only the outline is drawn. */
    public Key andOutline(String words) {
        return and(
                (svg, x, y) -> svg.path(Svg.outline(x - 8, y - 5, 16, 10), Colour.PAPER.code, Colour.FIRST, 2), words);
    }

    /** Explains the ring of a small sample, around a mark. */
    public Key andRing(String words) {
        return and(
                (svg, x, y) -> {
                    Mark.AREA.draw(svg, x, y, true);
                    Mark.ring(svg, x, y, Mark.RING, Colour.INK);
                },
                words);
    }

    /** Explains the ring of a small sample, in a bar. */
    public Key andRingInBar(String words) {
        return and(
                (svg, x, y) -> {
                    svg.rectangle(x - 8, y - 5, 16, 10, Colour.FIRST.code);
                    Mark.ring(svg, x + 2, y, Bars.RING, Colour.PAPER);
                },
                words);
    }

    /** Explains the ring of a small sample, in a field. */
    public Key andRingInField(String words) {
        return and(
                (svg, x, y) -> {
                    svg.rectangle(x - 8, y - 7, 16, 14, Colour.shade(0));
                    Matrix.ring(svg, x + 8, y + 7, Colour.on(0));
                },
                words);
    }

    /** Explains letters. */
    public Key andWords(String words) {
        return words.isEmpty() ? this : and(null, words);
    }

    private Key and(@Nullable Sign sign, String words) {
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
            double indent = entry.indent();
            double wide = indent + TextWidth.of(entry.words, Svg.SIZE);
            if (x > 0 && x + wide > svg.width()) {
                x = 0;
                y += LINE;
            }
            if (entry.sign != null) {
                entry.sign.draw(svg, x + 10, y - 4);
            }
            List<String> lines = TextWidth.lines(entry.words, Svg.SIZE, svg.width() - x - indent);
            for (String line : lines) {
                svg.text(x + indent, y, Svg.Anchor.START, Colour.QUIET, line);
                y += LINE;
            }
            y -= LINE;
            x = lines.size() > 1 ? svg.width() : x + wide + GAP;
        }
        svg.reach(y + 8);
    }
}
