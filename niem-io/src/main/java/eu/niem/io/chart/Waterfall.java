package eu.niem.io.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What changed a score: the score before, what each part added or took, and the score after.
 *
 * @param before the name and figure before
 * @param steps what was added or taken, in order
 * @param after the name and figure after
 * @param formatting writes the numbers of the axis
 * @param key what the marks mean
 */
public record Waterfall(Step before, List<Step> steps, Step after, Axis.Formatting formatting, Key key)
        implements Drawing {
    private static final double THICK = 14;

    /**
     * A row.
     *
     * @param name its name
     * @param figure the score, or the points added or taken
     */
    public record Step(String name, Figure figure) {}

    /** Copies the steps. */
    public Waterfall {
        steps = List.copyOf(steps);
    }

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        List<Step> all = new ArrayList<>(List.of(before));
        all.addAll(steps);
        all.add(after);
        List<Double> levels = new ArrayList<>();
        double level = number(before);
        levels.add(level);
        for (Step step : steps) {
            level += number(step);
            levels.add(level);
        }
        levels.add(number(after));
        List<Rows.Row> texts = all.stream()
                .map(step -> new Rows.Row("", step.name, 0, step.figure))
                .toList();
        Rows field = new Rows(svg, texts);
        Axis axis = Axis.over(levels, formatting);
        field.axis(axis, all.size());
        for (int place = 0; place < all.size(); place++) {
            double y = field.next(texts.get(place));
            boolean whole = place == 0 || place == all.size() - 1;
            double from = axis.place(whole ? axis.from() : levels.get(place - 1), field.left(), field.right());
            double to = axis.place(levels.get(place), field.left(), field.right());
            Colour colour = whole ? Colour.QUIET : to >= from ? Colour.FIRST : Colour.SECOND;
            svg.rectangle(Math.min(from, to), y - THICK / 2, Math.max(1.5, Math.abs(to - from)), THICK, colour.code);
        }
        key.draw(svg);
        return svg;
    }

    private static double number(Step step) {
        return Objects.requireNonNull(step.figure.value());
    }
}
