package eu.niem.scoring.analysis;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.statistics.multivariate.Completeness;
import eu.niem.scoring.statistics.multivariate.CronbachAlpha;
import eu.niem.scoring.statistics.multivariate.McDonaldOmega;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The internal consistency of dimensions: whether the nodes below each measure one thing. It has {@link CronbachAlpha}
 * and {@link McDonaldOmega} of the indicators below a dimension and of its parts at every level below it, with the
 * alpha without each of them.
 *
 * <ul>
 *   <li>Where the children of a dimension are on different levels, there is also a scale of the children, as level 0.
 *   <li>In a panel, indicators of which lower is better are turned round first; given values are taken as they are.
 *       COINr's {@code get_cronbach} ignores directions.
 *   <li>A high alpha is wanted of indicators that reflect one trait, not of those that together make up a whole.
 * </ul>
 *
 * <p>Source: Handbook on Constructing Composite Indicators (OECD/JRC, 2008), step 4.
 *
 * @param title the title of the table
 * @param scales the scales, by dimension in the order of the tree, then by level
 */
public record Consistency(String title, List<Scale> scales) implements Tabular, Serializable {
    private static final int CHILDREN = 0;
    private static final int ITEMS = 3;

    /** Copies the list. */
    public Consistency {
        Objects.requireNonNull(title, "title");
        scales = List.copyOf(scales);
    }

    /** Computes the consistency of observed values, turned so that more is better, over all pairs of numbers. */
    public static Consistency of(Panel panel) {
        return of(NodeValues.observed(panel).oriented(), Completeness.PAIRWISE);
    }

    /**
     * Computes the consistency of scores, over all pairs of them.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Consistency of(Scorecard scorecard) {
        return of(NodeValues.scores(scorecard), Completeness.PAIRWISE);
    }

    /** Computes the consistency of any values, as they are. */
    public static Consistency of(NodeValues values, Completeness completeness) {
        List<Scale> scales = new ArrayList<>();
        for (Dimension dimension : values.dimensions()) {
            List<String> below = values.below(dimension.id());
            TreeSet<Integer> levels =
                    new TreeSet<>(below.stream().map(values::level).toList());
            List<String> children = below.stream()
                    .filter(node -> values.tree().isParent(dimension.id(), node))
                    .toList();
            if (children.stream().map(values::level).distinct().count() > 1) {
                scales.add(scale(values, dimension.id(), CHILDREN, children.stream(), completeness));
            }
            for (int level : levels) {
                Stream<String> items = below.stream().filter(node -> values.level(node) == level);
                scales.add(scale(values, dimension.id(), level, items, completeness));
            }
        }
        return new Consistency("Consistency: " + values.title(), scales);
    }

    private static Scale scale(
            NodeValues values, String dimension, int level, Stream<String> items, Completeness completeness) {
        List<Column> columns = items.map(values::column).toList();
        return new Scale(
                dimension, level, CronbachAlpha.of(columns, completeness), McDonaldOmega.of(columns, completeness));
    }

    /** Finds the scale of a dimension at a level. */
    public Optional<Scale> find(String dimension, int level) {
        return scales.stream()
                .filter(scale -> scale.dimension.equals(dimension) && scale.level == level)
                .findFirst();
    }

    /** Returns a line for every scale, followed by one for each of its items. */
    @Override
    public DataTable data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        scales.forEach(scale -> {
            rows.add(scale.row());
            for (int i = 0; i < scale.alpha.withoutItem().size(); i++) {
                rows.add(scale.itemRow(i));
            }
        });
        return new DataTable(
                title,
                List.of(
                        "NODE",
                        "LEVEL",
                        "ITEM",
                        "ITEMS",
                        "ROWS",
                        "ALPHA",
                        "ALPHA_WITHOUT",
                        "CORRELATION_WITH_REST",
                        "OMEGA",
                        "LOADING",
                        "WARNING",
                        "ABSENT"),
                rows);
    }

    /** Returns the table for print, with shorter column names, and the number of items in the column of their names. */
    @Override
    public Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : data().rows()) {
            List<@Nullable Object> printed = new ArrayList<>(row);
            Object items = printed.remove(ITEMS);
            printed.set(ITEMS - 1, items == null ? row.get(ITEMS - 1) : "(" + items + ")");
            rows.add(printed);
        }
        List<String> columns = List.of(
                "NODE",
                "LEVEL",
                "ITEM",
                "ROWS",
                "ALPHA",
                "WITHOUT",
                "WITH_REST",
                "OMEGA",
                "LOADING",
                "WARNING",
                "ABSENT");
        return new DataTable(title, columns, rows).table().withoutEmptyColumns();
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The scale formed by the items of a dimension at a level.
     *
     * @param dimension the id of the dimension
     * @param level the level of the items, 1 for indicators; 0 for children of different levels
     * @param alpha the alpha of the items
     * @param omega the omega of the items
     */
    public record Scale(String dimension, int level, CronbachAlpha alpha, McDonaldOmega omega) implements Serializable {
        /** Refuses null. */
        public Scale {
            Objects.requireNonNull(dimension, "dimension");
            Objects.requireNonNull(alpha, "alpha");
            Objects.requireNonNull(omega, "omega");
        }

        private List<@Nullable Object> row() {
            return DataTable.row(
                    dimension,
                    level,
                    null,
                    alpha.items().size(),
                    alpha.n(),
                    alpha.value(),
                    null,
                    null,
                    omega.value(),
                    null,
                    together(alpha.warning(), omega.warning()),
                    together(
                            alpha.undefined().isEmpty() ? "" : "alpha: " + alpha.undefined(),
                            omega.undefined().isEmpty() ? "" : "omega: " + omega.undefined()));
        }

        private List<@Nullable Object> itemRow(int item) {
            CronbachAlpha.WithoutItem without = alpha.withoutItem().get(item);
            return DataTable.row(
                    dimension,
                    level,
                    without.item(),
                    null,
                    null,
                    null,
                    without.alpha(),
                    without.correlationWithRest(),
                    null,
                    omega.loadings().isEmpty() ? null : omega.loadings().get(item),
                    null,
                    null);
        }

        private static @Nullable String together(String one, String other) {
            return NumberCells.orNull(one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other);
        }
    }
}
