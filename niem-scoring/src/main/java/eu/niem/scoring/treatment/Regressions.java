package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.statistics.regression.LinearRegression;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code regressions}: linear regressions over these rows, as {@link ImputeRegression} describes them.
 *
 * @param predictors the ids of indicators; empty to take the closest
 * @param most how many to take where none are named, 1 or more
 * @param rows the numbers by indicator, by area and period
 */
record Regressions(List<String> predictors, int most, Map<String, Map<String, Double>> rows) implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "regressions",
            Regressions.class,
            with -> new Regressions(with.texts("predictors"), with.whole("most", 3), with.table("rows")));
    private static final int ROWS_FOR_EACH = 5;

    /** To what shares explained are equal, so that rounding neither adds a predictor nor orders two. */
    private static final Resolution SHARES = Resolution.of(1);

    /** Checks the number. */
    public Regressions {
        check(most);
        predictors = TreatedIndicators.copy("predictors", predictors);
        rows = ReferenceRows.rows(rows);
    }

    static void check(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("'most' of 'impute-regression' must be 1 or more, but was " + most);
        }
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .list("predictors", predictors)
                .keysWithin("rows", rows)
                .all();
    }

    @Override
    public Map<String, String> namedPeriods() {
        return new NamedPlaces().periods("rows", rows.keySet()).all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        return new Expected(panel);
    }

    /** A regression and what it is on. */
    private record Line(List<Column> predictors, LinearRegression regression) {}

    /** Each regression is learned once, for all rows that have its predictors. */
    private final class Expected implements Estimates {
        private final Panel panel;
        private final ReferenceRows reference;
        private final Map<List<String>, Double> shared = new HashMap<>();
        private final Map<String, List<Column>> closest = new HashMap<>();
        private final Map<String, Optional<Line>> lines = new HashMap<>();

        Expected(Panel panel) {
            this.panel = panel;
            this.reference = ReferenceRows.rows(rows);
        }

        @Override
        public double get(String indicator, int row) {
            return line(indicator, row)
                    .map(line -> line.regression()
                            .predict(line.predictors().stream()
                                    .map(each -> panel.column(each.id()).get(row))
                                    .toList()))
                    .orElse(Double.NaN);
        }

        private Optional<Line> line(String indicator, int row) {
            List<Column> there = closest.computeIfAbsent(indicator, this::candidates).stream()
                    .filter(each -> panel.column(each.id()).isPresent(row))
                    .limit(predictors.isEmpty() ? most : Long.MAX_VALUE)
                    .toList();
            StringBuilder key = new StringBuilder(indicator);
            there.forEach(each -> key.append('\n').append(each.id()));
            return lines.computeIfAbsent(key.toString(), any -> learned(reference.column(indicator), there));
        }

        /** Returns the possible predictors, the closest first, or as they are named. */
        private List<Column> candidates(String indicator) {
            if (!predictors.isEmpty()) {
                return predictors.stream()
                        .filter(each -> !each.equals(indicator))
                        .map(reference::column)
                        .toList();
            }
            Column outcome = reference.column(indicator);
            Map<String, Double> shares = new HashMap<>();
            for (Indicator other : panel.framework().indicators()) {
                if (other.isScored() && !other.id().equals(indicator)) {
                    shares.put(other.id(), share(outcome, reference.column(other.id())));
                }
            }
            return panel.framework().indicators().stream()
                    .map(Indicator::id)
                    .filter(each -> shares.getOrDefault(each, 0.0) > 0)
                    .sorted(Comparator.comparing((String each) -> shares.getOrDefault(each, 0.0))
                            .reversed())
                    .map(reference::column)
                    .toList();
        }

        /** Returns what one explains of the other, which is what the other explains of it. */
        private double share(Column one, Column other) {
            boolean inOrder = one.id().compareTo(other.id()) < 0;
            return shared.computeIfAbsent(
                    inOrder ? List.of(one.id(), other.id()) : List.of(other.id(), one.id()),
                    pair -> SHARES.round(LinearRegression.share(one, other, ROWS_FOR_EACH)));
        }

        private Optional<Line> learned(Column outcome, List<Column> there) {
            for (int count = there.size(); count > 0; count--) {
                List<Column> used = there.subList(0, count);
                int complete = LinearRegression.completeRows(outcome, used);
                if (complete >= count + 2 && (!predictors.isEmpty() || complete >= ROWS_FOR_EACH * count)) {
                    return Optional.of(new Line(used, LinearRegression.of(outcome, used)));
                }
            }
            return Optional.empty();
        }

        @Override
        public String words(String indicator, int row) {
            Line line = line(indicator, row).orElse(null);
            if (line == null) {
                return "no indicator that the row has could be learned from";
            }
            String on = Counted.names(line.predictors().stream().map(Column::id).toList());
            String fit = line.regression().rSquared().isPresent()
                    ? ", R\u00b2 " + Table.number(line.regression().rSquared().getAsDouble())
                    : "";
            return "regression on " + on + " over "
                    + Counted.of(line.regression().rows(), "row") + fit;
        }

        @Override
        public Optional<MethodCall> describe(String indicator, int row) {
            return line(indicator, row).map(line -> {
                MethodCall call = MethodCall.of("regression")
                        .with(
                                "predictors",
                                line.predictors().stream().map(Column::id).toList())
                        .with("rows", line.regression().rows());
                OptionalDouble fit = line.regression().rSquared();
                return fit.isPresent() ? call.with("rSquared", fit.getAsDouble()) : call;
            });
        }
    }
}
