package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;

/** Dimensions for tests of weightings. */
final class Dimensions {
    private Dimensions() {}

    /** A dimension {@code all} of some indicators. */
    static Dimension of(String... ids) {
        return Dimension.of("all", "All")
                .withChildren(Arrays.stream(ids)
                        .map(id -> (Node) Indicator.of(id, id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER)))
                        .toList());
    }

    /** The dimension of some columns. */
    static Dimension of(List<Column> columns) {
        return of(columns.stream().map(Column::id).toArray(String[]::new));
    }
}
