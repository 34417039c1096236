package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * McDonald's omega of one factor. It is the share of the variance of the sum of standardised items that their common
 * factor explains, <i>&omega; = (&Sigma; &lambda;)<sup>2</sup> / ((&Sigma; &lambda;)<sup>2</sup> + &Sigma; (1 &minus;
 * &lambda;<sup>2</sup>))</i>, from 0 to 1. Unlike {@link CronbachAlpha} it lets items load on the factor unequally.
 *
 * <ul>
 *   <li>The loadings are those of minimum residuals: they leave the least sum of squares between the correlations of
 *       different items and their products, <i>r<sub>ij</sub> &minus; &lambda;<sub>i</sub>&lambda;<sub>j</sub></i>.
 *       They are found one after the other, round by round, until none moves by 10<sup>&minus;13</sup>.
 *   <li>Their sum is not below 0. A warning names items with a negative loading, which run against the others.
 *   <li>Undefined with fewer than three items, which do not determine a factor; where a correlation is undefined; and
 *       where a loading is 1 or more, so that nothing of the item would be its own (a Heywood case).
 * </ul>
 *
 * <p>Source: McDonald, Test Theory (1999), chapter 6; Harman and Jones (1966), doi:10.1007/BF02289468.
 *
 * @param items the ids of the items
 * @param completeness which rows the correlations rest on
 * @param n the least number of rows behind any of them
 * @param value omega; null where it is undefined
 * @param loadings the loading of each item; empty where omega is undefined
 * @param warning why to be careful; empty where there is no particular reason
 * @param undefined why there is no omega; empty where there is one
 */
public record McDonaldOmega(
        List<String> items,
        Completeness completeness,
        int n,
        @Nullable Double value,
        List<Double> loadings,
        String warning,
        String undefined)
        implements Serializable {
    /** Copies the lists; checks that there is either a value or a reason. */
    public McDonaldOmega {
        Require.notNull("undefined", undefined);
        items = Require.list("items", items);
        Require.notNull("completeness", completeness);
        loadings = Require.list("loadings", loadings);
        Require.notNull("warning", warning);
        Require.valueOrReason("an omega", "a value", value, undefined);
    }

    /**
     * Computes the omega of some items.
     *
     * @param columns the items over the same rows
     * @throws IllegalArgumentException if the columns do not have the same number of rows
     */
    public static McDonaldOmega of(List<Column> columns, Completeness completeness) {
        Require.notNull("columns", columns);
        Items items = new Items(columns, completeness);
        int n = items.rows();
        if (items.size() < 3) {
            return undefined(items, completeness, n, "fewer than three items");
        }
        double[][] correlations = new double[items.size()][items.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                correlations[i][j] = items.correlation(i, j);
                correlations[j][i] = correlations[i][j];
                if (Double.isNaN(correlations[i][j])) {
                    String pair =
                            "'" + items.ids().get(j) + "' and '" + items.ids().get(i) + "'";
                    return undefined(items, completeness, n, "the correlation of " + pair + " is undefined");
                }
            }
        }
        OneFactor factor = OneFactor.of(correlations);
        return factor.undefined().isEmpty()
                ? of(items, completeness, n, factor.loadings())
                : undefined(items, completeness, n, factor.undefined());
    }

    private static McDonaldOmega undefined(Items items, Completeness completeness, int n, String reason) {
        return new McDonaldOmega(items.ids(), completeness, n, null, List.of(), "", reason);
    }

    private static McDonaldOmega of(Items items, Completeness completeness, int n, List<Double> loadings) {
        double sum = ExactSum.of(loadings.stream().mapToDouble(loading -> loading));
        double own = ExactSum.of(loadings.stream().mapToDouble(loading -> (1 - loading) * (1 + loading)));
        StringBuilder against = new StringBuilder();
        for (int i = 0; i < loadings.size(); i++) {
            double loading = loadings.get(i);
            if (loading < 0) {
                against.append(against.isEmpty() ? "" : ", ").append(items.ids().get(i));
            }
        }
        String warning = against.isEmpty() ? "" : "run against the other items: " + against;
        return new McDonaldOmega(
                items.ids(), completeness, n, (Double) (sum * sum / (sum * sum + own)), loadings, warning, "");
    }
}
