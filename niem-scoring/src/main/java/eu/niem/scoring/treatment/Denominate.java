package eu.niem.scoring.treatment;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code denominate}: divides indicators that grow with the size of an area by another indicator of the same row, <i>y
 * = scale &times; x / d</i>. Denominators are as a rule recorded for context, and are of the same period and group as
 * what they divide.
 *
 * <ul>
 *   <li>A denominator that is missing, 0 or below gives no value: the cell is missing, and its explanation says why.
 *   <li>Nothing is learned. Denominators are read as they stood before this treatment.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 2.
 *
 * @param by the denominator of each indicator that has one, both by id
 * @param scale what quotients are multiplied by, for example 1000 for a rate per thousand; above 0
 * @param scales the same for single indicators that have another scale, by id
 */
public record Denominate(Map<String, String> by, double scale, Map<String, Double> scales)
        implements StandardTreatment, Adjustment {
    static final Method<Treatment> METHOD = Method.of(Treatment.ROLE, "denominate", Denominate.class, Denominate::read);
    static final Method<Adjustment> ADJUSTMENT =
            Method.of(Adjustment.ROLE, "denominate", Denominate.class, Denominate::read);

    /** Checks the scales, and that nothing is divided by itself. */
    public Denominate {
        by = Require.map("by", by);
        scales = Require.map("scales", scales);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("'denominate' must name a denominator 'by' indicator, but has none");
        }
        scale("'scale' of 'denominate'", scale);
        scales.forEach((indicator, each) -> scale("the scale of '" + indicator + "' in 'denominate'", each));
        for (String indicator : scales.keySet()) {
            if (!by.containsKey(indicator)) {
                throw Refused.argument("'scales' of 'denominate' must name indicators that are divided, but '"
                        + indicator + "' has no denominator in 'by'");
            }
        }
        by.forEach((indicator, denominator) -> {
            if (indicator.equals(denominator)) {
                throw Refused.argument("'denominate' must not divide '" + indicator + "' by itself");
            }
        });
    }

    private static void scale(String subject, double scale) {
        if (!Double.isFinite(scale) || !(scale > 0)) {
            throw Refused.argument(subject + " must be a finite number above 0, but was " + scale);
        }
    }

    /** Makes the method that keeps quotients as they are. */
    public static Denominate of(Map<String, String> by) {
        return new Denominate(by, 1, Map.of());
    }

    /** Returns a copy that multiplies quotients by this. */
    public Denominate withScale(double newScale) {
        return new Denominate(by, newScale, scales);
    }

    /** Returns a copy that multiplies the quotients of single indicators by these, by their ids. */
    public Denominate withScales(Map<String, Double> newScales) {
        return new Denominate(by, scale, newScales);
    }

    private static Denominate read(Parameters with) {
        return new Denominate(
                with.require("by").textsByName("by"), with.number("scale", 1), with.numbersByName("scales"));
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .keys("by", by.keySet())
                .values("by", by)
                .keys("scales", scales.keySet())
                .all();
    }

    @Override
    public Adjustment fit(Panel reference) {
        return this;
    }

    @Override
    public Panel apply(Panel panel) {
        List<Column> columns = new ArrayList<>();
        by.forEach((indicator, denominator) -> {
            Column numbers = panel.column(indicator);
            Column denominators = panel.column(denominator);
            double factor = scales.getOrDefault(indicator, scale);
            columns.add(numbers.with(
                    row -> quotient(numbers.get(row), denominators.get(row), factor), MissingReason.MISSING));
        });
        return panel.withColumns(columns);
    }

    private static double quotient(double number, double denominator, double factor) {
        double quotient = !(denominator > 0) ? Double.NaN : number / denominator;
        return factor == 1 ? quotient : quotient * factor;
    }

    @Override
    public String words(Panel before, String indicator, int row) {
        String denominator = by.getOrDefault(indicator, "");
        double divisor = before.column(denominator).get(row);
        if (Double.isNaN(divisor)) {
            return "its denominator '" + denominator + "' has no value";
        }
        if (!(divisor > 0)) {
            return "its denominator '" + denominator + "' is " + Table.number(divisor) + ", and must be above 0";
        }
        double factor = scales.getOrDefault(indicator, scale);
        return "divided by " + denominator + " " + Table.number(divisor)
                + (factor == 1 ? "" : ", times " + Table.number(factor));
    }

    @Override
    public Optional<MethodCall> describe(Panel before, String indicator, int row) {
        String denominator = by.getOrDefault(indicator, "");
        double divisor =
                denominator.isEmpty() ? Double.NaN : before.column(denominator).get(row);
        return divisor > 0
                ? Optional.of(MethodCall.of("divided")
                        .with("by", denominator)
                        .with("divisor", divisor)
                        .with("times", scales.getOrDefault(indicator, scale)))
                : Optional.empty();
    }

    @Override
    public List<String> drawsOn(String indicator) {
        String denominator = by.get(indicator);
        return denominator == null ? List.of() : List.of(denominator);
    }

    @Override
    public Optional<String> refuses(Framework framework) {
        return by.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream()
                        .flatMap(name -> refusal(framework, name).stream()))
                .distinct()
                .reduce((one, next) -> one + "; " + next);
    }

    private static Optional<String> refusal(Framework framework, String name) {
        Optional<Indicator> indicator = framework.findIndicator(name);
        if (indicator.isEmpty()) {
            return Optional.of("'denominate' names '" + name + "', but there is no such indicator: correct 'by'");
        }
        return indicator
                .filter(found -> !(found.scale() instanceof Quantity))
                .map(found -> "'denominate' names '" + name + "', whose answers are no quantity to be divided: take it"
                        + " from 'by'");
    }
}
