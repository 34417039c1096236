package eu.niem.io.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What changed a score: the score before, what each part added or took, and the score after. Both scores are marks and
 * not bars, because the axis shows only the stretch between them, where the parts can be seen.
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
        List<Double> levels = levels();
        Rows field = new Rows(
                svg,
                all.stream()
                        .map(step -> new Rows.Row("", step.name, 0, step.figure))
                        .toList(),
                Axis.near(levels, formatting));
        double last = 0;
        for (int place = 0; place < all.size(); place++) {
            double y = field.next();
            double to = field.x(levels.get(place));
            if (place > 0) {
                double from = field.x(levels.get(place - 1));
                svg.line(from, last, from, y, Colour.LINE, 1);
            }
            if (place == 0 || place == all.size() - 1) {
                Mark.END.draw(svg, to, y, all.get(place).figure);
            } else {
                step(svg, field.x(levels.get(place - 1)), to, y);
            }
            last = y;
        }
        key.draw(svg);
        return svg;
    }

    private static void step(Svg svg, double from, double to, double y) {
        Colour colour = to >= from ? Colour.FIRST : Colour.SECOND;
        svg.rectangle(Math.min(from, to), y - THICK / 2, Math.max(2, Math.abs(to - from)), THICK, colour.code);
    }

    /** Returns the score after each row. */
    private List<Double> levels() {
        List<Double> levels = new ArrayList<>();
        double level = number(before);
        levels.add(level);
        for (Step step : steps) {
            level += number(step);
            levels.add(level);
        }
        levels.add(number(after));
        return levels;
    }

    private static double number(Step step) {
        return Objects.requireNonNull(step.figure.value());
    }
}
