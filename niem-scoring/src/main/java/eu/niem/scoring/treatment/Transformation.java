package eu.niem.scoring.treatment;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.guard.NumberAdjustment;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.parallel.Parts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@code transformation}: the numbers of some indicators transformed one by one.
 *
 * @param indicators the transform of each indicator, by its id
 */
record Transformation(Map<String, Transform> indicators) implements Adjustment, NumberAdjustment {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "transformation",
            Transformation.class,
            with -> new Transformation(with.methodsByName("indicators", Transform.ROLE)));

    /** Copies the map. */
    public Transformation {
        indicators = Require.map("indicators", indicators);
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces().keys("indicators", indicators.keySet()).all();
    }

    @Override
    public Panel apply(Panel panel) {
        List<Map.Entry<String, Transform>> each = List.copyOf(indicators.entrySet());
        return panel.withColumns(Parts.map(
                each.size(),
                (long) each.size() * panel.size(),
                i -> transformed(panel.column(each.get(i).getKey()), each.get(i).getValue())));
    }

    @Override
    public Set<String> changed() {
        return indicators.keySet();
    }

    @Override
    public double changed(String indicator, double number) {
        return Objects.requireNonNull(indicators.get(indicator)).apply(number);
    }

    private static Column transformed(Column column, Transform transform) {
        return column.with(
                row -> column.isPresent(row) ? transform.apply(column.get(row)) : Double.NaN, MissingReason.MISSING);
    }

    @Override
    public Optional<MethodCall> describe(Panel before, String indicator, int row) {
        return Optional.ofNullable(indicators.get(indicator)).map(MethodCall::of);
    }

    @Override
    public String words(Panel before, String indicator, int row) {
        Transform transform = Objects.requireNonNull(indicators.get(indicator));
        double number = before.column(indicator).get(row);
        return Double.isFinite(transform.apply(number))
                ? transform.words()
                : transform.words() + " has no value for a number so far from those it was fitted to";
    }
}
