package eu.niem.io.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows below each other: a rank and a name, a field with an axis, and a number at the end. Names that would take too
 * much of the width stand above their field.
 */
final class Rows {
    private static final double HIGH = 24;
    private static final double NAME_HIGH = 18;
    private static final double TOP = 24;
    private static final double LEVEL = 12;
    private static final double SHARE_OF_NAMES = 0.42;
    private static final double SHARE_OF_FIELD = 0.1;
    private static final double GAP = 10;
    private static final double ROOM_OF_MARK = Mark.SIZE + 5;
    private static final double ROOM_OF_RING = Mark.RING + 1;

    private static final int MOST_LINES = 2;

    /** From so many rows on, the steps of the axis stand below them too. */
    private static final int MANY = 20;

    private final Svg svg;
    private final List<Row> rows;
    private final boolean stacked;
    private final double ranks;
    private final double names;
    private final double numbers;
    private final double notes;
    private final double left;
    private final double right;
    private final double flagsAt;
    private final double bottom;
    private final @Nullable Axis axis;
    private double y;
    private int place;

    /**
     * What stands in a row beside its field.
     *
     * @param rank empty where it has none
     * @param name its name
     * @param level how deep the name is indented
     * @param figure its number
     * @param note small text after the number, left out where the picture is too narrow for it
     */
    record Row(String rank, String name, int level, Figure figure, String note) {
        Row(String rank, String name, int level, Figure figure) {
            this(rank, name, level, figure, "");
        }

        private double nameWidth() {
            return TextWidth.of(name, Svg.SIZE) + level * LEVEL;
        }

        private double numberWidth() {
            return TextWidth.strong(figure.text(), Svg.SIZE);
        }
    }

    /**
     * Makes rows, and draws their axis.
     *
     * @param axis the axis of all fields; null where no row has a figure
     */
    Rows(Svg svg, List<Row> rows, @Nullable Axis axis) {
        this.svg = svg;
        this.rows = rows;
        this.ranks = gapped(TextWidth.widest(rows.stream().map(Row::rank).toList(), Svg.SIZE));
        this.names = rows.stream().mapToDouble(Row::nameWidth).max().orElse(0) + GAP;
        this.stacked = ranks + names > svg.width() * SHARE_OF_NAMES;
        double flags =
                TextWidth.widest(rows.stream().map(row -> row.figure.flags()).toList(), Svg.SIZE);
        this.numbers = rows.stream().mapToDouble(Row::numberWidth).max().orElse(0);
        this.left = ROOM_OF_RING + ranks + (stacked ? 0 : names);
        double after = flags + (flags > 0 ? 3 : 0);
        double without = svg.width() - after - gapped(numbers) - Mark.SIZE - 1;
        double widest = gapped(TextWidth.widest(rows.stream().map(Row::note).toList(), Svg.SIZE - 2));
        this.notes = without - widest - left < svg.width() * SHARE_OF_FIELD ? 0 : widest;
        this.right = Math.max(left + HIGH, without - notes);
        this.flagsAt = svg.width() - notes - after;
        this.y = axis == null ? 0 : TOP;
        this.axis = axis;
        this.bottom = y + rows.stream().mapToDouble(this::high).sum();
        svg.reach(bottom);
        if (axis != null) {
            draw(axis);
        }
    }

    /** Makes rows with an axis over some numbers, of which any may be none. */
    static Rows over(Svg svg, List<Row> rows, Stream<? extends @Nullable Double> numbers, Axis.Formatting formatting) {
        List<Double> present = present(numbers);
        return new Rows(svg, rows, present.isEmpty() ? null : Axis.over(present, formatting));
    }

    private static double gapped(double width) {
        return width == 0 ? 0 : width + GAP;
    }

    /** Returns the lines of a name: one beside its field, as few as it needs above it. */
    private List<String> lines(Row row) {
        double room = (stacked ? svg.width() - ranks : names) - row.level * LEVEL;
        return stacked
                ? TextWidth.lines(row.name, Svg.SIZE, room, MOST_LINES)
                : List.of(TextWidth.fitted(row.name, Svg.SIZE, room));
    }

    private double high(Row row) {
        return HIGH + (stacked ? lines(row).size() * NAME_HIGH : 0);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** Returns where a number of an axis stands. */
    double x(double number) {
        return axis == null ? left : axis.place(number, left, right);
    }

    /** Returns where bars begin: at 0, or at the end of the axis that is nearest to it. */
    double base() {
        return axis == null ? left : x(axis.base());
    }

    /** Draws the steps of an axis behind all rows, and its words above them, and below too where there are many. */
    private void draw(Axis axis) {
        for (double tick : axis.ticks()) {
            boolean isZero = tick == 0 && axis.from() < 0;
            svg.line(x(tick), TOP - 4, x(tick), bottom, isZero ? Colour.LINE : Colour.FAINT, 1);
        }
        words(axis, TOP - 9);
        if (rows.size() > MANY) {
            words(axis, bottom + 13);
            svg.reach(bottom + 16);
        }
    }

    private void words(Axis axis, double y) {
        double last = Double.NEGATIVE_INFINITY;
        for (double tick : axis.ticks()) {
            String words = axis.words().apply(tick);
            double half = TextWidth.of(words, Svg.SIZE - 2) / 2;
            double x = Math.max(half, Math.min(svg.width() - half, x(tick)));
            if (x - half > last + 4) {
                svg.small(x, y, Svg.Anchor.MIDDLE, Colour.QUIET, words);
                last = x + half;
            }
        }
    }

    /** Writes the texts of the next row, and returns the middle of its field; a row without a figure says why. */
    double next() {
        return next(null);
    }

    /**
     * Writes the texts of the next row.
     *
     * @param marked where its field has a mark although the row has no figure; null where it has none
     */
    double next(@Nullable Double marked) {
        Row row = rows.get(place++);
        double indent = row.level * LEVEL;
        double nameY = stacked ? y + NAME_HIGH - 4 : y + HIGH / 2 + 4;
        svg.text(ranks - GAP, nameY, Svg.Anchor.END, Colour.QUIET, row.rank);
        for (String line : lines(row)) {
            svg.haloed(ranks + indent, nameY, Svg.Anchor.START, Colour.INK, line);
            nameY += NAME_HIGH;
        }
        double middle = y + high(row) - HIGH / 2;
        double baseline = middle + 4;
        Figure figure = row.figure;
        svg.strong(flagsAt, baseline, Svg.Anchor.END, figure.text());
        svg.small(flagsAt + 3, baseline, Svg.Anchor.START, Colour.QUIET, figure.flags());
        if (notes > 0) {
            svg.small(svg.width(), baseline, Svg.Anchor.END, Colour.QUIET, row.note);
        }
        absent(figure.absent(), baseline, marked);
        y += high(row);
        return middle;
    }

    /** Writes why there is no figure: at the beginning of the field, or on the wider side of a mark in it. */
    private void absent(String words, double baseline, @Nullable Double marked) {
        if (marked == null) {
            svg.haloed(left, baseline, Svg.Anchor.START, Colour.QUIET, fitted(words, svg.width() - left));
        } else if (marked - left > right - marked) {
            double room = marked - ROOM_OF_MARK - left;
            svg.haloed(left, baseline, Svg.Anchor.START, Colour.QUIET, fitted(words, room));
        } else {
            double room = svg.width() - marked - ROOM_OF_MARK;
            svg.haloed(marked + ROOM_OF_MARK, baseline, Svg.Anchor.START, Colour.QUIET, fitted(words, room));
        }
    }

    private static String fitted(String words, double room) {
        return TextWidth.fitted(words, Svg.SIZE, room);
    }

    /** Returns the figures that there are. */
    static List<Double> present(Stream<? extends @Nullable Double> figures) {
        return figures.filter(Objects::nonNull).map(figure -> (Double) figure).toList();
    }
}
