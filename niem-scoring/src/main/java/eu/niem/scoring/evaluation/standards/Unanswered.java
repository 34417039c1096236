package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import java.io.Serializable;

/**
 * An indicator that should have an answer and has none. Nothing can be said about its standard, even where a value was
 * imputed for its score.
 *
 * @param key area, period and group
 * @param indicator the indicator's id
 * @param name the indicator's name
 * @param reason the reason why it has no answer
 */
public record Unanswered(RowKey key, String indicator, String name, AbsenceReason reason) implements Serializable {
    static final Columns<Unanswered> COLUMNS = Columns.<Unanswered>ofKey(Unanswered::key)
            .and("INDICATOR", Unanswered::indicator)
            .and("NAME", Unanswered::name)
            .and("ABSENT", Unanswered::reason, AbsenceReason::code);

    /** Refuses null. */
    public Unanswered {
        Require.notNull("key", key);
        Require.notNull("indicator", indicator);
        Require.notNull("name", name);
        Require.notNull("reason", reason);
    }
}
