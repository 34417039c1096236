package eu.niem.scoring.analysis;

import eu.niem.core.framework.Dimension;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.statistics.multivariate.Completeness;
import eu.niem.scoring.statistics.multivariate.CronbachAlpha;
import eu.niem.scoring.statistics.multivariate.CronbachAlpha.WithoutItem;
import eu.niem.scoring.statistics.multivariate.McDonaldOmega;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The internal consistency of dimensions: whether the nodes below each measure one thing. It has {@link CronbachAlpha}
 * and {@link McDonaldOmega} of the indicators below a dimension and of its parts at every level below it, with the
 * alpha without each of them.
 *
 * <ul>
 *   <li>Where the children of a dimension are on different levels, there is also a scale of the children, as level 0.
 *   <li>In a panel, indicators of which lower is better are turned round first, and in a scorecard dimensions; given
 *       values are taken as they are.
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
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", line -> line.scale.dimension)
            .and("LEVEL", line -> line.scale.level)
            .and("ITEM", Line::nameOrCount)
            .and("ITEMS", Line::whole, scale -> scale.alpha.items().size())
            .and("ROWS", Line::whole, scale -> scale.alpha.n())
            .and("ALPHA", Line::whole, scale -> scale.alpha.value())
            .and("ALPHA_WITHOUT", Line::item, WithoutItem::alpha)
            .and("CORRELATION_WITH_REST", Line::item, WithoutItem::correlationWithRest)
            .and("OMEGA", Line::whole, scale -> scale.omega.value())
            .and("LOADING", Line::loading)
            .and("WARNING", Line::whole, Scale::warning)
            .and("ABSENT", Line::whole, Scale::absent);
    private static final Columns<Line> PRINTED =
            COLUMNS.without("ITEMS").renamed("ALPHA_WITHOUT", "WITHOUT").renamed("CORRELATION_WITH_REST", "WITH_REST");
    private static final int CHILDREN = 0;

    /** Copies the list. */
    public Consistency {
        Require.notNull("title", title);
        scales = Require.list("scales", scales);
    }

    /** Computes the consistency of observed values, turned so that more is better, over all pairs of numbers. */
    public static Consistency of(Panel panel) {
        return of(NodeValues.observed(panel).oriented(), Completeness.PAIRWISE);
    }

    /**
     * Computes the consistency of scores, turned so that more is better, over all pairs of them.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Consistency of(Scorecard scorecard) {
        return of(NodeValues.scores(scorecard).oriented(), Completeness.PAIRWISE);
    }

    /** Computes the consistency of any values, as they are. */
    public static Consistency of(NodeValues values, Completeness completeness) {
        Require.notNull("values", values);
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
        Require.notNull("dimension", dimension);
        return scales.stream()
                .filter(scale -> scale.dimension.equals(dimension) && scale.level == level)
                .findFirst();
    }

    /** Returns a line for every scale, followed by one for each of its items. */
    @Override
    public DataTable data() {
        return COLUMNS.data(title, lines());
    }

    private List<Line> lines() {
        return scales.stream().flatMap(Scale::lines).toList();
    }

    /** Returns the table for print, with shorter column names, and the number of items in the column of their names. */
    @Override
    public Table table() {
        return PRINTED.table(title, lines()).withoutEmptyColumns();
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
            Require.notNull("dimension", dimension);
            Require.notNull("alpha", alpha);
            Require.notNull("omega", omega);
        }

        private @Nullable String warning() {
            return together(alpha.warning(), omega.warning());
        }

        private @Nullable String absent() {
            return together(
                    alpha.undefined().isEmpty() ? "" : "alpha: " + alpha.undefined(),
                    omega.undefined().isEmpty() ? "" : "omega: " + omega.undefined());
        }

        private static @Nullable String together(String one, String other) {
            String both = one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
            return both.isEmpty() ? null : both;
        }

        private Stream<Line> lines() {
            return Stream.concat(
                    Stream.of(new Line(this, null, null)),
                    IntStream.range(0, alpha.withoutItem().size())
                            .mapToObj(i -> new Line(
                                    this,
                                    alpha.withoutItem().get(i),
                                    omega.loadings().isEmpty()
                                            ? null
                                            : omega.loadings().get(i))));
        }
    }

    /** A scale as a whole, or one of its items. */
    private record Line(
            Scale scale,
            @Nullable WithoutItem item,
            @Nullable Double loading) {
        @Nullable
        Scale whole() {
            return item == null ? scale : null;
        }

        /** Returns the item's name; in print, for all items, how many there are. */
        Cell nameOrCount() {
            return item == null ? new Cell(null, "(" + scale.alpha.items().size() + ")") : Cell.of(item.item());
        }
    }
}
