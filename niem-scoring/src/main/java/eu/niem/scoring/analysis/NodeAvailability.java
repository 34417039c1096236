package eu.niem.scoring.analysis;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The share of the scored indicators below each dimension that have a number, for every area, period and group. At the
 * root it is that of the area as a whole.
 *
 * <ul>
 *   <li>Every indicator counts once, at whatever depth, whereas the coverage of a {@link eu.niem.core.result.Score}
 *       counts children. An indicator that is not applicable is not expected.
 *   <li>For the reasons why numbers are missing, by type, over all areas that a study covers, see
 *       {@code DataAvailability} in {@code eu.niem.scoring.evaluation.availability}.
 * </ul>
 *
 * <p>Source: COINr's {@code get_data_avail} (2022), its tables by group and summary.
 *
 * @param title the title of the table
 * @param lines the counts, by dimension in the order of the tree, then by row
 */
public record NodeAvailability(String title, List<Line> lines) implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
            .andKey(Line::key)
            .and("AVAILABLE", Line::available)
            .and("EXPECTED", Line::expected)
            .and("ZERO", Line::zero)
            .and("SHARE_AVAILABLE", Line::share)
            .and("SHARE_NON_ZERO", Line::shareNonZero);

    /** Copies the list. */
    public NodeAvailability {
        Require.notNull("title", title);
        lines = Require.list("lines", lines);
    }

    /** Counts the observed values along the framework's own tree. */
    public static NodeAvailability of(Panel panel) {
        return of(NodeValues.withAggregates(panel));
    }

    /**
     * Counts the scores of indicators along the tree of the methodology's view.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static NodeAvailability of(Scorecard scorecard) {
        return of(NodeValues.withAggregates(scorecard));
    }

    /** Counts any values. */
    public static NodeAvailability of(NodeValues values) {
        Require.notNull("values", values);
        List<Line> lines = new ArrayList<>();
        for (Dimension dimension : values.dimensions()) {
            List<Column> columns = dimension.indicators().stream()
                    .filter(Indicator::isScored)
                    .map(indicator -> values.column(indicator.id()))
                    .toList();
            for (int row = 0; row < values.rows().size(); row++) {
                lines.add(line(dimension.id(), values.rows().get(row), columns, row));
            }
        }
        return new NodeAvailability("Availability by node: " + values.title(), lines);
    }

    private static Line line(String node, RowKey key, List<Column> columns, int row) {
        int available = 0;
        int expected = 0;
        int zero = 0;
        for (Column column : columns) {
            available += column.isPresent(row) ? 1 : 0;
            zero += column.get(row) == 0 ? 1 : 0;
            expected += column.isPresent(row) || column.missing(row) != MissingReason.NOT_APPLICABLE ? 1 : 0;
        }
        return new Line(node, key, available, expected, zero);
    }

    /** Finds the line of a dimension and row. */
    public Optional<Line> find(String node, RowKey key) {
        Require.notNull("node", node);
        Require.notNull("key", key);
        return lines.stream()
                .filter(line -> line.node.equals(node) && line.key.equals(key))
                .findFirst();
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, lines);
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The counts of the indicators below a dimension in one row.
     *
     * @param node the id of the dimension
     * @param key the row
     * @param available the number of indicators that have a number
     * @param expected the number of indicators that could have one
     * @param zero the number of numbers that are 0
     */
    public record Line(String node, RowKey key, int available, int expected, int zero) implements Serializable {
        /** Refuses counts of which a part is larger than its whole. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("key", key);
            if (zero < 0 || zero > available || available > expected) {
                throw new IllegalArgumentException(
                        "of what is expected some may be available, of that some 0, but they " + "were " + expected
                                + ", " + available + ", " + zero);
            }
        }

        /**
         * Returns the share of the expected indicators that have a number, from 0 to 1; null where none is expected.
         */
        public @Nullable Double share() {
            return expected == 0 ? null : (Double) ((double) available / expected);
        }

        /** Returns the share of the numbers that are not 0, from 0 to 1; null where there are none. */
        public @Nullable Double shareNonZero() {
            return available == 0 ? null : (Double) (1 - (double) zero / available);
        }
    }
}
