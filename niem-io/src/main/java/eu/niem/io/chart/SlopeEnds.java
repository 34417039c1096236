package eu.niem.io.chart;

import eu.niem.io.chart.Slopes.Slope;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The texts at both ends of slopes. Those that would cover each other stand apart, and a thin line leads from a
 * figure to a text that had to move.
 */
final class SlopeEnds {
    /** The room for the lines that lead to texts. */
    static final double AWAY = 14;

    private static final double GAP = 8;
    private static final double MOVED = 1;

    private final Svg svg;
    private final Axis axis;
    private final double high;
    private final double left;
    private final double right;

    SlopeEnds(Svg svg, Axis axis, double high, double left, double right) {
        this.svg = svg;
        this.axis = axis;
        this.high = high;
        this.left = left;
        this.right = right;
    }

    static double widest(List<Figure> figures) {
        return figures.stream()
                .mapToDouble(figure -> TextWidth.strong(number(figure), Svg.SIZE))
                .max()
                .orElse(0);
    }

    private static String number(Figure figure) {
        return figure.text() + (figure.flags().isEmpty() ? "" : "\u2009" + figure.flags());
    }

    /** Writes the earlier numbers; a row without a later one says why. */
    void begin(List<Slope> rows) {
        List<Slope> shown =
                rows.stream().filter(row -> row.before().value() != null).toList();
        double[] places = apart(shown.stream().map(Slope::before).toList());
        for (int row = 0; row < shown.size(); row++) {
            Slope slope = shown.get(row);
            double y = places[row];
            lead(slope.before(), left - 5, left - AWAY, y);
            svg.text(left - AWAY - 2, y + 4, Svg.Anchor.END, Colour.INK, number(slope.before()));
            if (slope.after().value() == null) {
                svg.haloed(
                        left + GAP,
                        y + 4,
                        Svg.Anchor.START,
                        Colour.QUIET,
                        inside(slope.after().absent()));
            }
        }
    }

    /** Writes the later numbers and the names; a row without an earlier number says why. */
    void end(List<Slope> rows, double names) {
        List<Slope> shown =
                rows.stream().filter(row -> row.after().value() != null).toList();
        double[] places = apart(shown.stream().map(Slope::after).toList());
        for (int row = 0; row < shown.size(); row++) {
            Slope slope = shown.get(row);
            double y = places[row];
            String number = number(slope.after());
            lead(slope.after(), right + 5, right + AWAY, y);
            svg.strong(right + AWAY + 2, y + 4, Svg.Anchor.START, number);
            double x = right + AWAY + 2 + GAP + TextWidth.strong(number, Svg.SIZE);
            String name = TextWidth.fitted(slope.name(), Svg.SIZE, Math.min(names, svg.width() - x));
            svg.text(x, y + 4, Svg.Anchor.START, slope.stressed() ? Colour.INK : Colour.QUIET, name);
            if (slope.before().value() == null) {
                String words = inside(slope.before().absent());
                svg.haloed(right - GAP, y + 4, Svg.Anchor.END, Colour.QUIET, words);
            }
        }
    }

    /** Returns words that take less than half of the room between both ends; else none, as they stand below too. */
    private String inside(String words) {
        return TextWidth.of(words, Svg.SIZE) > (right - left) / 2 - GAP ? "" : words;
    }

    private void lead(Figure figure, double from, double to, double y) {
        double own = y(figure);
        svg.line(from, own, to, y, Math.abs(own - y) > MOVED ? Colour.LINE : Colour.FAINT, 1);
    }

    private double y(Figure figure) {
        return Slopes.TOP + axis.place(Objects.requireNonNull(figure.value()), high, 0);
    }

    /** Returns where texts stand: at their figures, or as near as the texts above them leave room. */
    private double[] apart(List<Figure> figures) {
        int[] order = IntStream.range(0, figures.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> y(figures.get(place)))
                        .thenComparing(place -> place))
                .mapToInt(place -> place)
                .toArray();
        double[] wanted =
                IntStream.of(order).mapToDouble(place -> y(figures.get(place))).toArray();
        double[] sorted = Apart.places(wanted, Slopes.APART, Slopes.TOP, Slopes.TOP + high);
        double[] places = new double[order.length];
        for (int at = 0; at < order.length; at++) {
            places[order[at]] = sorted[at];
        }
        return places;
    }
}
