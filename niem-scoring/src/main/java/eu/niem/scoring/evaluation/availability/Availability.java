package eu.niem.scoring.evaluation.availability;

import eu.niem.core.evidence.MissingReason;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Counts of items that were asked: those with a value, and those without one by reason.
 *
 * @param collected the items with a value
 * @param notApplicable the items that cannot exist; they leave what is expected
 * @param notCollected the items that exist but were not collected
 * @param missing the items without value or reason
 * @param suppressed the items that must not be shown
 */
public record Availability(int collected, int notApplicable, int notCollected, int missing, int suppressed)
        implements Serializable {
    /** No items at all. */
    public static final Availability NONE = new Availability(0, 0, 0, 0, 0);
    /** One item with a value. */
    public static final Availability COLLECTED = new Availability(1, 0, 0, 0, 0);

    /** Refuses counts below 0. */
    public Availability {
        if (collected < 0 || notApplicable < 0 || notCollected < 0 || missing < 0 || suppressed < 0) {
            throw new IllegalArgumentException("counts of items must be 0 or more, but were " + collected + ", "
                    + notApplicable + ", " + notCollected + ", " + missing + ", " + suppressed);
        }
    }

    /** Makes the count of one item without a value, for a reason. */
    public static Availability of(MissingReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> new Availability(0, 1, 0, 0, 0);
            case NOT_COLLECTED -> new Availability(0, 0, 1, 0, 0);
            case MISSING -> new Availability(0, 0, 0, 1, 0);
            case SUPPRESSED -> new Availability(0, 0, 0, 0, 1);
        };
    }

    /** Returns the sum of both counts. */
    public Availability plus(Availability other) {
        return new Availability(
                collected + other.collected,
                notApplicable + other.notApplicable,
                notCollected + other.notCollected,
                missing + other.missing,
                suppressed + other.suppressed);
    }

    /**
     * Returns the number of items that could have a value: all that were asked, except those that are not applicable.
     */
    public int expected() {
        return collected + notCollected + missing + suppressed;
    }

    /** Returns <i>100 &times; collected / expected</i>, from 0 to 100; null where nothing is expected. */
    public @Nullable Double index() {
        return expected() == 0 ? null : (Double) (100.0 * collected / expected());
    }
}
