package eu.niem.io.chart;

import java.util.List;

/**
 * Rows below each other: a rank and a name, a field with an axis, and a number at the end. Names that would take too
 * much of the width stand above their field.
 */
final class Rows {
    private static final double HIGH = 24;
    private static final double NAME_HIGH = 18;
    private static final double TOP = 22;
    private static final double LEVEL = 12;
    private static final double SHARE_OF_NAMES = 0.42;
    private static final double GAP = 10;

    private final Svg svg;
    private final boolean stacked;
    private final double ranks;
    private final double names;
    private final double flags;
    private final double left;
    private final double right;
    private double y = TOP;

    /** What stands in a row beside its field; an empty rank or number leaves its place empty. */
    record Row(String rank, String name, int level, Figure figure) {}

    Rows(Svg svg, List<Row> rows) {
        this.svg = svg;
        this.ranks = widest(rows.stream().map(Row::rank).toList(), GAP);
        this.names = rows.stream()
                        .mapToDouble(row -> TextWidth.of(row.name, Svg.SIZE) + row.level * LEVEL)
                        .max()
                        .orElse(0)
                + GAP;
        this.stacked = ranks + names > svg.width() * SHARE_OF_NAMES;
        this.flags = widest(rows.stream().map(row -> row.figure.flags()).toList(), 3);
        double numbers = widest(rows.stream().map(row -> row.figure.text()).toList(), GAP);
        this.left = Mark.SIZE + 1 + ranks + (stacked ? 0 : names);
        this.right = Math.max(left + HIGH, svg.width() - numbers - flags - Mark.SIZE);
    }

    private static double widest(List<String> texts, double gap) {
        double widest = texts.stream()
                .mapToDouble(text -> TextWidth.of(text, Svg.SIZE))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : widest + gap;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** Draws the steps of an axis above and behind a number of rows. */
    void axis(Axis axis, int count) {
        double bottom = TOP + count * (HIGH + (stacked ? NAME_HIGH : 0));
        double last = Double.NEGATIVE_INFINITY;
        for (double tick : axis.ticks()) {
            double x = axis.place(tick, left, right);
            svg.line(x, TOP - 4, x, bottom, tick == 0 && axis.from() < 0 ? Colour.QUIET : Colour.FAINT, 1);
            String words = axis.words().apply(tick);
            double half = TextWidth.of(words, Svg.SIZE - 2) / 2;
            if (x - half > last + 4) {
                svg.small(x, TOP - 9, Svg.Anchor.MIDDLE, Colour.QUIET, words);
                last = x + half;
            }
        }
        svg.reach(bottom);
    }

    /** Writes the texts of the next row, and returns the middle of its field; a row without a figure says why. */
    double next(Row row) {
        double indent = row.level * LEVEL;
        double room = (stacked ? svg.width() - ranks : names) - indent;
        double nameY = stacked ? y + NAME_HIGH - 4 : y + HIGH / 2 + 4;
        if (!row.rank.isEmpty()) {
            svg.text(ranks - GAP, nameY, Svg.Anchor.END, Colour.QUIET, row.rank);
        }
        svg.text(ranks + indent, nameY, Svg.Anchor.START, Colour.INK, TextWidth.fitted(row.name, Svg.SIZE, room));
        double middle = y + HIGH / 2 + (stacked ? NAME_HIGH : 0);
        Figure figure = row.figure;
        svg.strong(svg.width() - flags, middle + 4, Svg.Anchor.END, figure.text());
        svg.small(svg.width() - flags + 3, middle + 4, Svg.Anchor.START, Colour.QUIET, figure.flags());
        svg.text(left, middle + 4, Svg.Anchor.START, Colour.QUIET, figure.absent());
        y += HIGH + (stacked ? NAME_HIGH : 0);
        svg.reach(y);
        return middle;
    }
}
