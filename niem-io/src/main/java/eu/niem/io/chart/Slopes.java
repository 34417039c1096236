package eu.niem.io.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What changed between two periods: a line for each row that has both figures. Below them stands in words what is known
 * of the others, and of all where the texts leave no room for lines.
 *
 * @param from the name of the earlier period
 * @param to that of the later one
 * @param rows the rows
 * @param formatting writes numbers
 * @param key what the marks mean
 */
public record Slopes(String from, String to, List<Slope> rows, Axis.Formatting formatting, Key key) implements Drawing {
    static final double TOP = 32;
    static final double APART = 18;
    private static final double LEAST_HEIGHT = 220;
    private static final double SHARE_OF_NAMES = 0.42;
    private static final double SHARE_WHERE_NARROW = 0.34;
    private static final double NARROW = 440;
    private static final double BROADEST = 420;
    private static final double GAP = 8;

    /**
     * A row.
     *
     * @param name its name
     * @param before the earlier figure
     * @param after the later one
     * @param stressed whether it changed by more than noise; the others are grey
     * @param comparable whether nothing broke in between; else its line is dashed
     * @param told all of it in words, for where it has no line
     */
    public record Slope(String name, Figure before, Figure after, boolean stressed, boolean comparable, String told) {
        boolean isEmpty() {
            return before.value() == null && after.value() == null;
        }
    }

    /** Copies the rows. */
    public Slopes {
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        List<Slope> drawn = rows.stream().filter(row -> !row.isEmpty()).toList();
        boolean fits = drawn.isEmpty() || draw(svg, drawn);
        double y = svg.height();
        for (Slope row : rows) {
            if (!fits || row.before.value() == null || row.after.value() == null) {
                for (String line : TextWidth.lines(row.told, Svg.SIZE, width)) {
                    y += APART;
                    svg.text(0, y, Svg.Anchor.START, Colour.QUIET, line);
                }
            }
        }
        svg.reach(y + (y > svg.height() ? GAP : 0));
        key.draw(svg);
        return svg;
    }

    /** Draws the rows that have a figure, unless their texts leave no room for lines; returns whether it did. */
    private boolean draw(Svg svg, List<Slope> drawn) {
        double before = SlopeEnds.widest(drawn.stream().map(Slope::before).toList());
        double after = SlopeEnds.widest(drawn.stream().map(Slope::after).toList());
        double names = Math.min(
                svg.width() * (svg.width() < NARROW ? SHARE_WHERE_NARROW : SHARE_OF_NAMES),
                TextWidth.widest(drawn.stream().map(Slope::name).toList(), Svg.SIZE));
        double left = before + SlopeEnds.AWAY + GAP;
        double room = svg.width() - after - names - SlopeEnds.AWAY - 3 * GAP;
        double right = Math.min(left + BROADEST, room);
        if (right < left + APART) {
            return false;
        }
        double high = Math.max(LEAST_HEIGHT, drawn.size() * APART);
        Axis axis = fitted();
        svg.text(Math.max(left, TextWidth.of(from, Svg.SIZE) / 2), APART - 4, Svg.Anchor.MIDDLE, Colour.QUIET, from);
        svg.text(right, APART - 4, Svg.Anchor.MIDDLE, Colour.QUIET, to);
        svg.line(left, TOP - 8, left, TOP + high + 8, Colour.LINE, 1);
        svg.line(right, TOP - 8, right, TOP + high + 8, Colour.LINE, 1);
        drawn.stream()
                .sorted(Comparator.comparing(Slope::stressed))
                .forEach(row -> line(svg, row, axis, left, right, high));
        SlopeEnds ends = new SlopeEnds(svg, axis, high, left, right);
        ends.begin(drawn);
        ends.end(drawn, svg.width() - right - after - 2 * GAP - SlopeEnds.AWAY);
        svg.reach(TOP + high + APART);
        return true;
    }

    private Axis fitted() {
        List<Double> values = Rows.present(rows.stream()
                .flatMap(row -> Stream.of(row.before.value(), row.after.value()).filter(Objects::nonNull)));
        double least = values.stream().mapToDouble(value -> value).min().orElse(0);
        double greatest = values.stream().mapToDouble(value -> value).max().orElse(1);
        double room = Math.max(Math.abs(least), 1);
        return greatest > least
                ? new Axis(least, greatest, 1, tick -> formatting.text(tick, 0))
                : new Axis(least - room, least + room, 1, tick -> formatting.text(tick, 0));
    }

    private static void line(Svg svg, Slope row, Axis axis, double left, double right, double high) {
        Double before = row.before.value();
        Double after = row.after.value();
        double start = before == null ? 0 : TOP + axis.place(before, high, 0);
        double end = after == null ? 0 : TOP + axis.place(after, high, 0);
        if (before != null && after != null) {
            Colour colour = !row.stressed ? Colour.LINE : after > before ? Colour.FIRST : Colour.SECOND;
            if (row.comparable) {
                svg.line(left, start, right, end, colour, row.stressed ? 2.5 : 1.5);
            } else {
                svg.dashed(left, start, right, end, Colour.QUIET, 1);
            }
        }
        if (before != null) {
            Mark.slope(svg, left, start, row, row.before);
        }
        if (after != null) {
            Mark.slope(svg, right, end, row, row.after);
        }
    }
}
