package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.DataTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that should have an answer and has none, so that nothing can be said of its standard, even where a value
 * was imputed for its score.
 *
 * @param key area, period and group
 * @param indicator the indicator's id
 * @param name what it asks
 * @param reason why it has no answer
 */
public record Unanswered(RowKey key, String indicator, String name, AbsenceReason reason) implements Serializable {
    /** Refuses null. */
    public Unanswered {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }

    /** With the columns of {@link Shortfall}. */
    List<@Nullable Object> row() {
        List<@Nullable Object> row =
                new ArrayList<>(DataTable.row(key.refArea(), key.timePeriod(), key.group(), indicator, name));
        row.addAll(Collections.nCopies(Shortfall.COLUMNS.size() - row.size() - 1, null));
        row.add(reason.code());
        return row;
    }
}
