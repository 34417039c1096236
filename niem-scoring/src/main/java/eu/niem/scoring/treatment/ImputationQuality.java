package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A test of how well treatments with an imputation among them find known values. Some values are hidden, the treatments
 * are fitted anew without them and applied, and the imputed values are compared with those that the treatments give
 * where the value is there.
 *
 * <ul>
 *   <li>The values of each scored indicator are divided at random into folds of equal size, give or take one; in each
 *       turn one fold of every indicator is hidden. So a turn hides one value of each indicator where there are as many
 *       folds as values ({@link #ONE_AT_A_TIME}).
 *   <li>The same seed gives the same folds.
 *   <li>Values of aggregates are neither hidden nor learned from.
 *   <li>Values are hidden before the first treatment: with a denomination before the imputation, quotients are
 *       compared.
 *   <li>It says nothing about values that are missing for a reason of their own, such as those of areas that are unlike
 *       the others.
 * </ul>
 */
@SuppressWarnings("serial") // the list is a copy that can be serialised
public final class ImputationQuality implements Tabular, Serializable {
    /** As many folds as values. */
    public static final int ONE_AT_A_TIME = Integer.MAX_VALUE;

    private static final int FOLDS = 10;
    private static final long SEED = 1;
    private static final Columns<OfIndicator> COLUMNS = Columns.<OfIndicator>of("INDICATOR", OfIndicator::indicator)
            .and("VALUES", OfIndicator::values)
            .and("IMPUTED", OfIndicator::imputed)
            .and("RMSE", OfIndicator::rootMeanSquare)
            .and("MAE", OfIndicator::meanAbsolute)
            .and("BIAS", OfIndicator::bias)
            .and("R2", OfIndicator::rSquared);
    private static final long serialVersionUID = 1;

    private final List<OfIndicator> indicators;

    private ImputationQuality(List<OfIndicator> indicators) {
        this.indicators = Require.list("indicators", indicators);
    }

    /**
     * The quality of one indicator's imputation; of differences imputed less known.
     *
     * @param indicator its id
     * @param values how many values were hidden, one time each
     * @param imputed how many of them were imputed; the others stayed missing
     * @param rootMeanSquare the root of the mean squared difference, in the indicator's unit; null without any
     * @param meanAbsolute the mean absolute difference; null without any
     * @param bias the mean difference: above 0 where too much is imputed; null without any
     * @param rSquared 1 less the squared differences over those of the known values from their own mean: 1 is perfect,
     *     0 as good as that mean, below 0 worse; null where all known values are the same
     */
    public record OfIndicator(
            String indicator,
            int values,
            int imputed,
            @Nullable Double rootMeanSquare,
            @Nullable Double meanAbsolute,
            @Nullable Double bias,
            @Nullable Double rSquared)
            implements Serializable {
        /** Refuses nulls. */
        public OfIndicator {
            Require.notNull("indicator", indicator);
        }
    }

    /** Tests a treatment over ten folds. */
    public static ImputationQuality of(Treatment treatment, Panel panel) {
        Require.notNull("treatment", treatment);
        return of(List.of(treatment), panel);
    }

    /** Tests treatments, one after the other, over ten folds. */
    public static ImputationQuality of(List<? extends Treatment> treatments, Panel panel) {
        return of(treatments, panel, FOLDS, SEED);
    }

    /**
     * Tests treatments, one after the other.
     *
     * @param folds the number of folds, 2 or more; {@link #ONE_AT_A_TIME} for one for each value
     * @param seed decides which values share a fold
     * @throws IllegalArgumentException if there are fewer than two folds, or a treatment refuses the data without a
     *     fold
     */
    public static ImputationQuality of(List<? extends Treatment> treatments, Panel panel, int folds, long seed) {
        Require.notNull("treatments", treatments);
        Require.notNull("panel", panel);
        if (folds < 2) {
            throw Refused.argument("'folds' must be 2 or more, but was " + folds);
        }
        return ofAreas(treatments, panel.withoutAggregates(), folds, seed);
    }

    private static ImputationQuality ofAreas(List<? extends Treatment> treatments, Panel panel, int folds, long seed) {
        Panel known = treated(treatments, panel);
        List<HiddenValues> hidden = new ArrayList<>();
        for (Indicator indicator : panel.framework().indicators()) {
            if (indicator.isScored()) {
                hidden.add(new HiddenValues(
                        panel.column(indicator.id()), known.column(indicator.id()), folds, seed + hidden.size()));
            }
        }
        int turns = hidden.stream().mapToInt(HiddenValues::folds).max().orElse(0);
        for (int turn = 0; turn < turns; turn++) {
            int fold = turn;
            Panel without = panel.withColumns(
                    hidden.stream().map(each -> each.without(fold)).toList());
            Panel imputed = treated(treatments, without);
            hidden.forEach(each -> each.compare(fold, imputed.column(each.indicator())));
        }
        return new ImputationQuality(hidden.stream().map(HiddenValues::quality).toList());
    }

    private static Panel treated(List<? extends Treatment> treatments, Panel panel) {
        Panel treated = panel;
        for (Treatment treatment : treatments) {
            treated = treatment.fit(treated).apply(treated);
        }
        return treated;
    }

    /** Returns the scored indicators, in the order of the tree. */
    public List<OfIndicator> indicators() {
        return indicators;
    }

    /**
     * Returns the quality for one indicator.
     *
     * @throws NoSuchElementException if it is not scored
     */
    public OfIndicator indicator(String indicator) {
        Require.notNull("indicator", indicator);
        return indicators.stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> Refused.missing("there is no scored indicator '" + indicator + "'"));
    }

    /**
     * Returns one line for each scored indicator. It has how many {@code VALUES} were hidden, how many of them were
     * {@code IMPUTED}, and how far they were from the truth: {@code RMSE}, {@code MAE}, {@code BIAS}, {@code R2}.
     */
    @Override
    public DataTable data() {
        return COLUMNS.data("Quality of imputation", indicators);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
