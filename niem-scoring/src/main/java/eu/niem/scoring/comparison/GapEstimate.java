package eu.niem.scoring.comparison;

import eu.niem.core.internal.Require;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a measure of a gap comes to, with its interval as far as errors are known.
 *
 * @param measure the measure
 * @param value the number; null where there is none
 * @param stdError its standard error; null where the operands have none, and for an odds ratio, whose interval is not
 *     symmetric
 * @param interval its confidence interval; null where nothing is known of errors
 * @param undefined why there is no number, or no interval of it; empty where there are both
 */
public record GapEstimate(
        GapMeasure measure,
        @Nullable Double value,
        @Nullable Double stdError,
        @Nullable ConfidenceInterval interval,
        String undefined)
        implements Serializable {
    /** Checks that there is either an interval, and then a number, or a reason. */
    public GapEstimate {
        Require.notNull("measure", measure);
        Require.notNull("undefined", undefined);
        Require.valueOrReason("a gap", "an interval", interval, undefined);
        if (interval != null && value == null) {
            throw new IllegalArgumentException("a gap with an interval must have a number");
        }
    }

    static GapEstimate none(GapMeasure measure, String reason) {
        return new GapEstimate(measure, null, null, null, reason);
    }

    static GapEstimate withoutInterval(GapMeasure measure, double value, String reason) {
        return new GapEstimate(measure, value, null, null, reason);
    }
}
