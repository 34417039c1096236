package eu.niem.scoring.treatment;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code interpolate}: between the values before and after, of the same area and group, on a straight line over time,
 * <i>x = a + (b &minus; a)(t &minus; t<sub>a</sub>)/(t<sub>b</sub> &minus; t<sub>a</sub>)</i>.
 *
 * <ul>
 *   <li>It fills cells, not rows: an area without any observation in a period has no row there, and gets none.
 *   <li>Time is that of the first day of a period in years, so that 2016 lies a third of the way from 2015 to 2018, and
 *       quarters where they are in the year.
 *   <li>{@code between = previous} takes the value before instead of the line.
 *   <li>Before the first value and after the last, the nearest one stands; a single value stands for all periods. With
 *       {@code ends = none} these cells stay missing.
 *   <li>It looks at the panel at hand; nothing is learned.
 *   <li>A score that rests on it is marked as imputed, without the flags of the values between which it lies; the
 *       explanation names them.
 *   <li>Answers are interpolated by their points, and may get points that no answer has.
 * </ul>
 *
 * <p>Source: the R package COINr 1.1.14, {@code impute_panel}, {@code linear-constant} and {@code constant}.
 *
 * @param ends what stands before the first value and after the last
 * @param between what stands between two values
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record Interpolate(Ends ends, Between between, List<String> indicators)
        implements StandardImputation, Imputation {
    static final Method<Treatment> METHOD =
            Method.of(Treatment.ROLE, "interpolate", Interpolate.class, Interpolate::read);
    static final Method<Adjustment> ADJUSTMENT =
            Method.of(Adjustment.ROLE, "interpolate", Interpolate.class, Interpolate::read);

    /** Copies the list. */
    public Interpolate {
        Require.notNull("ends", ends);
        Require.notNull("between", between);
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method with straight lines and constant ends. */
    public static Interpolate standard() {
        return new Interpolate(Ends.CONSTANT, Between.LINEAR, List.of());
    }

    /** Returns a copy with another rule before the first value and after the last. */
    public Interpolate withEnds(Ends newEnds) {
        return new Interpolate(newEnds, between, indicators);
    }

    /** Returns a copy with another rule between two values. */
    public Interpolate withBetween(Between newBetween) {
        return new Interpolate(ends, newBetween, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public Interpolate withIndicators(List<String> newIndicators) {
        return new Interpolate(ends, between, newIndicators);
    }

    /** The values before the first value and after the last. */
    public enum Ends {
        /** The nearest value. */
        CONSTANT,
        /** Nothing. */
        NONE
    }

    /** The values between two values. */
    public enum Between {
        /** A straight line. */
        LINEAR,
        /** The value before. */
        PREVIOUS
    }

    private static Interpolate read(Parameters with) {
        return new Interpolate(
                with.choice("ends", Ends.class, Ends.CONSTANT),
                with.choice("between", Between.class, Between.LINEAR),
                with.texts("indicators"));
    }

    @Override
    public Adjustment fit(Panel reference) {
        return this;
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces().list("indicators", indicators).all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        return new Interpolated(panel, PanelSeries.of(panel), ends, between);
    }

    private record Interpolated(Panel panel, PanelSeries series, Ends ends, Between between) implements Estimates {
        @Override
        public double get(String indicator, int row) {
            Column column = panel.column(indicator);
            int before = series.before(column, row);
            int after = series.after(column, row);
            if (before == PanelSeries.NONE || after == PanelSeries.NONE) {
                int nearest = Math.max(before, after);
                return nearest == PanelSeries.NONE || ends == Ends.NONE ? Double.NaN : column.get(nearest);
            }
            return between == Between.PREVIOUS ? column.get(before) : line(column, before, row, after);
        }

        private double line(Column column, int before, int row, int after) {
            double span = series.time(after) - series.time(before);
            double part =
                    span > 0 ? (series.time(row) - series.time(before)) / span : 0; // a year and its first quarter
            double from = column.get(before);
            double to = column.get(after);
            double number = from + (to - from) * part;
            return Math.max(Math.min(from, to), Math.min(Math.max(from, to), number));
        }

        @Override
        public String words(String indicator, int row) {
            Column column = panel.column(indicator);
            int before = series.before(column, row);
            int after = series.after(column, row);
            if (before != PanelSeries.NONE && after != PanelSeries.NONE) {
                return between == Between.PREVIOUS
                        ? "that of " + series.flagged(indicator, before)
                        : "between " + series.flagged(indicator, before) + " and " + series.flagged(indicator, after);
            }
            int nearest = Math.max(before, after);
            if (nearest == PanelSeries.NONE) {
                return "there is no value of any period";
            }
            String side = nearest == before ? "after" : "before";
            return ends == Ends.CONSTANT
                    ? "that of " + series.flagged(indicator, nearest) + ", with none " + side
                    : "there is no value " + side + " it";
        }

        @Override
        public Optional<MethodCall> describe(String indicator, int row) {
            Column column = panel.column(indicator);
            int before = series.before(column, row);
            int after = series.after(column, row);
            if (before != PanelSeries.NONE && after != PanelSeries.NONE) {
                MethodCall call = series.described("value-of", indicator, before);
                return Optional.of(
                        between == Between.PREVIOUS
                                ? call
                                : MethodCall.of("between")
                                        .with("from", call)
                                        .with("to", series.described("value-of", indicator, after)));
            }
            int nearest = Math.max(before, after);
            return nearest == PanelSeries.NONE || ends == Ends.NONE
                    ? Optional.empty()
                    : Optional.of(series.described("value-of", indicator, nearest));
        }
    }
}
