package eu.niem.scoring.treatment;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code dimension-means}: a row's standing in the other indicators below a dimension, as {@link ImputeDimensionMean}
 * describes it.
 *
 * @param statistic mean, or median
 * @param levelsUp how many levels up the dimension is, 1 or more
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 * @param least the least value of each indicator that has one, by its id
 * @param greatest the greatest value of each indicator that has one, by its id
 */
record DimensionMeans(
        ImputeDimensionMean.Average statistic,
        int levelsUp,
        List<String> indicators,
        Map<String, Double> least,
        Map<String, Double> greatest)
        implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "dimension-means",
            DimensionMeans.class,
            with -> new DimensionMeans(
                    with.choice("statistic", ImputeDimensionMean.Average.class, ImputeDimensionMean.Average.MEAN),
                    with.whole("levelsUp", 1),
                    with.texts("indicators"),
                    with.numbersByName("least"),
                    with.numbersByName("greatest")));

    /** Checks that both ends are known of the same indicators. */
    public DimensionMeans {
        Require.notNull("statistic", statistic);
        indicators = TreatedIndicators.copy(indicators);
        least = Require.map("least", least);
        greatest = Require.map("greatest", greatest);
        if (!least.keySet().equals(greatest.keySet())) {
            throw new IllegalArgumentException("'least' and 'greatest' must be of the same indicators, but are of "
                    + least.keySet() + " and " + greatest.keySet());
        }
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .list("indicators", indicators)
                .keys("least", least.keySet())
                .keys("greatest", greatest.keySet())
                .all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        return new Standing(panel, dimensions(panel.framework()));
    }

    /** Returns the dimension above each indicator, whose mean is taken. */
    private Map<String, Dimension> dimensions(Framework framework) {
        Map<String, Dimension> parents = new HashMap<>();
        for (Node node : framework.nodes()) {
            if (node instanceof Dimension dimension) {
                dimension.children().forEach(child -> parents.put(child.id(), dimension));
            }
        }
        Map<String, Dimension> dimensions = new HashMap<>();
        for (Indicator indicator : framework.indicators()) {
            Dimension dimension = Objects.requireNonNull(parents.get(indicator.id()));
            for (int level = 1; level < levelsUp && parents.containsKey(dimension.id()); level++) {
                dimension = Objects.requireNonNull(parents.get(dimension.id()));
            }
            dimensions.put(indicator.id(), dimension);
        }
        return dimensions;
    }

    /** A scored indicator and the ends of its range. */
    private record Member(Column column, double low, double high, boolean falling) {
        double standing(int row) {
            double number = column.get(row);
            return (falling ? high - number : number - low) / (high - low);
        }
    }

    private final class Standing implements Estimates {
        private final Panel panel;
        private final Map<String, Dimension> dimensions;
        private final Map<String, List<Member>> members = new HashMap<>();

        Standing(Panel panel, Map<String, Dimension> dimensions) {
            this.panel = panel;
            this.dimensions = dimensions;
        }

        private Member member(Indicator indicator) {
            return new Member(
                    panel.column(indicator.id()),
                    least.getOrDefault(indicator.id(), Double.NaN),
                    greatest.getOrDefault(indicator.id(), Double.NaN),
                    indicator.scale().direction() == Direction.LOWER_IS_BETTER);
        }

        private List<Member> members(Dimension dimension) {
            return members.computeIfAbsent(
                    dimension.id(),
                    any -> dimension.indicators().stream()
                            .filter(Indicator::isScored)
                            .map(this::member)
                            .toList());
        }

        @Override
        public double get(String indicator, int row) {
            double standing = statistic.of(others(indicator, row));
            Double low = least.get(indicator);
            Double high = greatest.get(indicator);
            if (low == null || high == null || Double.isNaN(standing)) {
                return Double.NaN;
            }
            return falls(indicator) ? high - standing * (high - low) : low + standing * (high - low);
        }

        private boolean falls(String indicator) {
            return panel.framework()
                    .findIndicator(indicator)
                    .filter(found -> found.scale().direction() == Direction.LOWER_IS_BETTER)
                    .isPresent();
        }

        private double[] others(String indicator, int row) {
            List<Member> all = members(dimension(indicator));
            double[] found = new double[all.size()];
            int count = 0;
            for (Member other : all) {
                double standing = other.standing(row);
                if (Double.isFinite(standing) && !other.column().id().equals(indicator)) {
                    found[count++] = standing;
                }
            }
            return Arrays.copyOf(found, count);
        }

        private Dimension dimension(String indicator) {
            return Objects.requireNonNull(dimensions.get(indicator));
        }

        @Override
        public String words(String indicator, int row) {
            double[] others = others(indicator, row);
            String dimension = dimension(indicator).id();
            if (!least.containsKey(indicator)) {
                return "there is no value to learn its range from";
            }
            return others.length == 0
                    ? "nothing else below " + dimension + " has a value"
                    : statistic.code() + " of " + Counted.of(others.length, "other") + " below " + dimension
                            + ", of its range " + Table.number(statistic.of(others));
        }

        @Override
        public Optional<MethodCall> describe(String indicator, int row) {
            double[] others = others(indicator, row);
            return others.length == 0 || !least.containsKey(indicator)
                    ? Optional.empty()
                    : Optional.of(MethodCall.of("standing")
                            .with("statistic", statistic.code())
                            .with("count", others.length)
                            .with("dimension", dimension(indicator).id())
                            .with("standing", statistic.of(others)));
        }
    }
}
