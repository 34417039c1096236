package eu.niem.scoring.treatment;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code carry-forward}: the last value before, of the same area and group.
 *
 * <ul>
 *   <li>It fills cells, not rows: an area without any observation in a period has no row there, and gets none.
 *   <li>Without an earlier value, or where that is older than {@code maxGap}, the cell stays missing.
 *   <li>{@code maxGap} counts periods of the panel: in one with 2015, 2018 and 2021, a value of 2018 is one period old
 *       in 2021.
 *   <li>It looks at the panel at hand; nothing is learned. A panel of one period has nothing to carry.
 *   <li>A score that rests on it is marked as imputed, without the flags of the value carried; the explanation names
 *       them.
 *   <li>What stands still looks like no change: do not read trends off it.
 * </ul>
 *
 * <p>Source: last observation carried forward, OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3;
 * the R package COINr 1.1.14, {@code impute_panel(imp_type = "latest")}.
 *
 * @param maxGap over how many periods of the panel a value may be carried, 0 or more; null for any number
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record CarryForward(@Nullable Integer maxGap, List<String> indicators)
        implements StandardImputation, Imputation {
    static final Method<Treatment> METHOD = Method.of(
                    Treatment.ROLE, "carry-forward", CarryForward.class, CarryForward::read)
            .withAliases("impute_panel");
    static final Method<Adjustment> ADJUSTMENT =
            Method.of(Adjustment.ROLE, "carry-forward", CarryForward.class, CarryForward::read);

    /** Checks the gap. */
    public CarryForward {
        if (maxGap != null && maxGap < 0) {
            throw new IllegalArgumentException(
                    "'maxGap' of 'carry-forward' must be a number of periods, 0 or more, but was " + maxGap);
        }
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method that carries values forward over any number of periods. */
    public static CarryForward standard() {
        return new CarryForward(null, List.of());
    }

    /** Makes the method that carries values forward over a limited number of periods. */
    public static CarryForward of(int maxGap) {
        return new CarryForward(maxGap, List.of());
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public CarryForward withIndicators(List<String> newIndicators) {
        return new CarryForward(maxGap, newIndicators);
    }

    private static CarryForward read(Parameters with) {
        return new CarryForward(with.findWhole("maxGap"), with.texts("indicators"));
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
        return new Carried(panel, PanelSeries.of(panel), maxGap == null ? Integer.MAX_VALUE : maxGap);
    }

    private record Carried(Panel panel, PanelSeries series, int most) implements Estimates {
        @Override
        public double get(String indicator, int row) {
            int source = series.before(panel.column(indicator), row);
            return source != PanelSeries.NONE && series.periods(source, row) <= most
                    ? panel.column(indicator).get(source)
                    : Double.NaN;
        }

        @Override
        public String words(String indicator, int row) {
            int source = series.before(panel.column(indicator), row);
            if (source == PanelSeries.NONE) {
                return "there is no earlier value";
            }
            int age = series.periods(source, row);
            return age <= most
                    ? "carried forward from " + series.flagged(indicator, source)
                    : "the last value, of " + series.period(source) + ", is " + Counted.of(age, "period")
                            + " old, but maxGap is " + most;
        }

        @Override
        public Optional<MethodCall> describe(String indicator, int row) {
            int source = series.before(panel.column(indicator), row);
            return source == PanelSeries.NONE || series.periods(source, row) > most
                    ? Optional.empty()
                    : Optional.of(series.described("value-of", indicator, source));
        }
    }
}
