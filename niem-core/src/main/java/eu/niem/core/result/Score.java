package eu.niem.core.result;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The score of one node in one row: a value, or the reason why there is none.
 *
 * @param node the node's id
 * @param key area, period and group
 * @param value the score; null exactly where {@code absent} holds a reason
 * @param coverage the availability of data behind it
 * @param quality how much of what it rests on was observed, and the flags of that
 * @param band the name of its band; empty where the methodology has none for it
 * @param absent why there is no value; null exactly where there is one
 */
public record Score(
        String node,
        RowKey key,
        @Nullable Double value,
        Coverage coverage,
        Quality quality,
        String band,
        @Nullable AbsenceReason absent)
        implements Serializable {
    /** Checks that there is either a value or a reason. */
    public Score {
        Require.notNull("node", node);
        Require.notNull("key", key);
        Require.notNull("coverage", coverage);
        Require.notNull("quality", quality);
        Require.notNull("band", band);
        boolean isEither = value == null != (absent == null);
        Require.that(
                isEither,
                "a score",
                "have either a value or a reason for its absence",
                isEither ? "" : value + ", " + absent); // to write a number takes longer than all else here
        if (value != null) {
            Require.finite("a score", value);
        }
    }

    /** Returns whether there is a value. */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * Returns the value as the cell of a table that has no columns for its quality: with the {@link Quality#mark}
     * behind it, which {@link Table#withKey} explains.
     */
    public Cell marked() {
        return Cell.marked(value, quality.mark());
    }

    /** Returns a short text, for example {@code housing LV 2021: 62.50 (4 of 5; 70 % observed, u) favourable}. */
    @Override
    public String toString() {
        String result =
                value == null ? "no score, " + Objects.requireNonNull(absent).words() : Table.number(value);
        String rests = quality.toString();
        return Printable.text(node + " " + key + ": " + result + " (" + coverage + (rests.isEmpty() ? "" : "; " + rests)
                + ")" + (band.isEmpty() ? "" : " " + band));
    }
}
