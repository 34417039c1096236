package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.CompactTabular;
import eu.niem.core.result.DataTable;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The observed values of outcome indicators, which show what law, policy and practice lead to.
 *
 * @param title the title of the table
 * @param lines the observations, by indicator in the order of the tree, then by row
 */
public record Outcomes(String title, List<Line> lines) implements CompactTabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
            .and("INDICATOR", Line::indicator)
            .and("NAME", Line::name)
            .andKey(Line::key)
            .and("OBS_VALUE", Line::value)
            .and("UNIT_MEASURE", Line::unitMeasure)
            .and("DIRECTION", Line::direction)
            .and("ABSENT", Line::absent, AbsenceReason::code);

    /** Copies the list. */
    public Outcomes {
        Require.notNull("title", title);
        lines = Require.list("lines", lines);
    }

    /** Returns a copy with only some of the rows. */
    public Outcomes where(Predicate<RowKey> test) {
        return new Outcomes(
                title, lines.stream().filter(line -> test.test(line.key())).toList());
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
     * One observation of an outcome.
     *
     * @param node the dimension that the indicator stands in
     * @param indicator the indicator's id
     * @param name what is counted
     * @param key area, period and group of the observation
     * @param value the number; the points of an answer; null where there is none
     * @param unitMeasure its unit; empty for points
     * @param direction which end is favourable
     * @param absent why there is no value; null exactly where there is one
     */
    public record Line(
            String node,
            String indicator,
            String name,
            RowKey key,
            @Nullable Double value,
            String unitMeasure,
            String direction,
            @Nullable AbsenceReason absent)
            implements Serializable {
        /** Checks that there is either a value or a reason. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("unitMeasure", unitMeasure);
            Require.notNull("direction", direction);
            if (value == null == (absent == null)) {
                throw new IllegalArgumentException("an outcome must have either a value or a reason for its absence,"
                        + " but '" + indicator + "' " + key + " had " + value + " and " + absent);
            }
        }
    }
}
