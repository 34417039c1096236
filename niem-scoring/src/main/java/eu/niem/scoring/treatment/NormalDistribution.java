package eu.niem.scoring.treatment;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.statistics.regression.NormalModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code normal-distribution}: the expectation given the other indicators of the row, as {@link NormalModel} describes
 * it.
 *
 * @param means the mean of each indicator, by its id
 * @param covariances the covariances of each indicator that varies with all of these, itself included
 */
record NormalDistribution(Map<String, Double> means, Map<String, Map<String, Double>> covariances)
        implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "normal-distribution",
            NormalDistribution.class,
            with -> new NormalDistribution(with.numbersByName("means"), with.table("covariances")));

    /** Checks the covariances. */
    public NormalDistribution {
        means = Require.map("means", means);
        covariances = ReferenceRows.copy(covariances);
        NormalModel.of(means, covariances);
    }

    static NormalDistribution of(NormalModel model) {
        return new NormalDistribution(model.means(), model.covariances());
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .keys("means", means.keySet())
                .keys("covariances", covariances.keySet())
                .keysWithin("covariances", covariances)
                .all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        return new Expected(panel, NormalModel.of(means, covariances));
    }

    /** Estimates that are computed once per row for all its gaps. */
    private final class Expected implements Estimates {
        private final Panel panel;
        private final NormalModel model;
        private final @Nullable Map<String, Double>[] expected;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Expected(Panel panel, NormalModel model) {
            this.panel = panel;
            this.model = model;
            this.expected = new Map[panel.size()];
        }

        @Override
        public double get(String indicator, int row) {
            Map<String, Double> ofRow = expected[row];
            if (ofRow == null) {
                ofRow = model.expected(known(row));
                expected[row] = ofRow;
            }
            return ofRow.getOrDefault(indicator, Double.NaN);
        }

        private Map<String, Double> known(int row) {
            Map<String, Double> known = new LinkedHashMap<>();
            for (String indicator : means.keySet()) {
                Column column = panel.column(indicator);
                if (column.isPresent(row)) {
                    known.put(indicator, column.get(row));
                }
            }
            return known;
        }

        @Override
        public String words(String indicator, int row) {
            if (!means.containsKey(indicator)) {
                return "there is no value to learn from";
            }
            int others = others(indicator, row);
            return others == 0 ? "its mean" : "expected from " + Counted.of(others, "other indicator");
        }

        /** Returns how many other indicators the expected value depends on. */
        private int others(String indicator, int row) {
            return covariances.containsKey(indicator)
                    ? (int) known(row).keySet().stream()
                            .filter(covariances::containsKey)
                            .count()
                    : 0;
        }

        @Override
        public Optional<MethodCall> describe(String indicator, int row) {
            return means.containsKey(indicator)
                    ? Optional.of(MethodCall.of("expected").with("count", others(indicator, row)))
                    : Optional.empty();
        }
    }
}
