package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code typical-values}: one number for all cells of an indicator that have none.
 *
 * @param statistic what the numbers are
 * @param values the number of each indicator that has one, by its id
 * @param counts how many values each was learned from
 */
record TypicalValues(ImputeDimensionMean.Average statistic, Map<String, Double> values, Map<String, Double> counts)
        implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "typical-values",
            TypicalValues.class,
            with -> new TypicalValues(
                    with.choice("statistic", ImputeDimensionMean.Average.class, ImputeDimensionMean.Average.MEAN),
                    with.numbersByName("values"),
                    with.numbersByName("counts")));

    /** Copies the maps. */
    public TypicalValues {
        Require.notNull("statistic", statistic);
        values = Require.map("values", values);
        counts = Require.map("counts", counts);
        values.forEach((indicator, value) -> {
            if (!Double.isFinite(value)) {
                throw Refused.argument(
                        "the typical value of '" + indicator + "' must be a finite number, but was " + value);
            }
        });
    }

    static TypicalValues of(ImputeDimensionMean.Average statistic, Panel reference) {
        return of(statistic, reference, IntStream.range(0, reference.size()).toArray());
    }

    static TypicalValues of(ImputeDimensionMean.Average statistic, Panel reference, int[] rows) {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, Double> counts = new LinkedHashMap<>();
        for (Indicator indicator : reference.framework().indicators()) {
            double[] numbers = reference.column(indicator.id()).select(rows).present();
            if (numbers.length > 0) {
                values.put(indicator.id(), statistic.of(numbers));
                counts.put(indicator.id(), (double) numbers.length);
            }
        }
        return new TypicalValues(statistic, values, counts);
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .keys("values", values.keySet())
                .keys("counts", counts.keySet())
                .all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        return new Estimates() {
            @Override
            public double get(String indicator, int row) {
                return values.getOrDefault(indicator, Double.NaN);
            }

            @Override
            public String words(String indicator, int row) {
                Double count = counts.get(indicator);
                return count == null
                        ? "there is no value"
                        : statistic.code() + " of " + Counted.of(count.intValue(), "value");
            }

            @Override
            public Optional<MethodCall> describe(String indicator, int row) {
                return Optional.ofNullable(counts.get(indicator))
                        .map(count -> MethodCall.of("typical")
                                .with("statistic", statistic.code())
                                .with("count", count));
            }
        };
    }
}
