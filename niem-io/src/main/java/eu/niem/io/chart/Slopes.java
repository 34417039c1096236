package eu.niem.io.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What changed between two periods: a line for each row that has both figures.
 *
 * @param from the name of the earlier period
 * @param to that of the later one
 * @param rows the rows
 * @param formatting writes numbers
 * @param key what the marks mean
 */
public record Slopes(String from, String to, List<Slope> rows, Axis.Formatting formatting, Key key) implements Drawing {
    private static final double LEAST_HEIGHT = 220;
    private static final double APART = 16;
    private static final double TOP = 30;

    /**
     * A row.
     *
     * @param name its name
     * @param before the earlier figure
     * @param after the later one
     * @param stressed whether it changed by more than noise; the others are grey
     * @param comparable whether nothing broke in between; else its line is dashed
     */
    public record Slope(String name, Figure before, Figure after, boolean stressed, boolean comparable) {}

    /** Copies the rows. */
    public Slopes {
        rows = List.copyOf(rows);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        double numbers = rows.stream()
                        .flatMap(row -> Stream.of(row.before, row.after))
                        .mapToDouble(figure -> TextWidth.of(figure.text() + figure.flags(), Svg.SIZE))
                        .max()
                        .orElse(0)
                + 12;
        double names = Math.min(
                width * 0.42,
                rows.stream()
                                .mapToDouble(row -> TextWidth.of(row.name, Svg.SIZE))
                                .max()
                                .orElse(0)
                        + 4);
        double left = numbers + 4;
        double right = width - numbers - names - 8;
        double high = Math.max(LEAST_HEIGHT, rows.size() * APART + APART);
        Axis axis = fitted();
        svg.text(left, APART, Svg.Anchor.MIDDLE, Colour.QUIET, from);
        svg.text(right, APART, Svg.Anchor.MIDDLE, Colour.QUIET, to);
        svg.line(left, TOP - 6, left, TOP + high, Colour.LINE, 1);
        svg.line(right, TOP - 6, right, TOP + high, Colour.LINE, 1);
        rows.stream()
                .sorted(Comparator.comparing(Slope::stressed))
                .forEach(row -> line(svg, row, axis, left, right, high));
        ends(svg, axis, high, left, right, names);
        svg.reach(TOP + high + APART);
        key.draw(svg);
        return svg;
    }

    private Axis fitted() {
        List<Double> values = rows.stream()
                .flatMap(row -> Stream.of(row.before.value(), row.after.value()).filter(Objects::nonNull))
                .toList();
        double least = values.stream().mapToDouble(value -> value).min().orElse(0);
        double greatest = values.stream().mapToDouble(value -> value).max().orElse(1);
        return new Axis(least, greatest > least ? greatest : least + 1, 1, tick -> formatting.text(tick, 0));
    }

    private static void line(Svg svg, Slope row, Axis axis, double left, double right, double high) {
        Double before = row.before.value();
        Double after = row.after.value();
        if (before == null || after == null) {
            return;
        }
        Colour colour = !row.stressed ? Colour.LINE : after > before ? Colour.FIRST : Colour.SECOND;
        double start = TOP + axis.place(before, high, 0);
        double end = TOP + axis.place(after, high, 0);
        if (row.comparable) {
            svg.line(left, start, right, end, colour, row.stressed ? 2.5 : 1.5);
        } else {
            svg.dashed(left, start, right, end, Colour.QUIET, 1);
        }
    }

    /** Writes numbers and names at both ends, moved apart where they would cover each other. */
    private void ends(Svg svg, Axis axis, double high, double left, double right, double names) {
        List<Slope> began =
                rows.stream().filter(row -> row.before.value() != null).toList();
        double[] places = apart(began.stream().map(Slope::before).toList(), axis, high);
        for (int row = 0; row < began.size(); row++) {
            Figure figure = began.get(row).before;
            svg.text(left - 8, places[row] + 4, Svg.Anchor.END, Colour.INK, figure.text() + figure.flags());
        }
        List<Slope> ended =
                rows.stream().filter(row -> row.after.value() != null).toList();
        places = apart(ended.stream().map(Slope::after).toList(), axis, high);
        for (int row = 0; row < ended.size(); row++) {
            Slope slope = ended.get(row);
            String number = slope.after.text() + slope.after.flags();
            double y = places[row] + 4;
            svg.strong(right + 8, y, Svg.Anchor.START, number);
            double x = right + 16 + TextWidth.of(number, Svg.SIZE);
            String name = TextWidth.fitted(slope.name, Svg.SIZE, names);
            svg.text(x, y, Svg.Anchor.START, slope.stressed ? Colour.INK : Colour.QUIET, name);
        }
    }

    /** Returns where texts stand: at their figures, or as near as the texts above them leave room. */
    private static double[] apart(List<Figure> figures, Axis axis, double high) {
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < figures.size(); place++) {
            order.add(place);
        }
        order.sort(Comparator.comparing((Integer place) ->
                        -Objects.requireNonNull(figures.get(place).value()))
                .thenComparing(place -> place));
        double[] places = new double[figures.size()];
        double above = Double.NEGATIVE_INFINITY;
        for (int place : order) {
            double wanted =
                    TOP + axis.place(Objects.requireNonNull(figures.get(place).value()), high, 0);
            places[place] = Math.max(wanted, above + APART);
            above = places[place];
        }
        double below = TOP + high + APART / 2;
        for (int at = order.size() - 1; at >= 0; at--) {
            int place = order.get(at);
            places[place] = Math.min(places[place], below);
            below = places[place] - APART;
        }
        return places;
    }
}
