package eu.niem.scoring.statistics.agreement;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The value of a coefficient of agreement for some ratings.
 *
 * @param value the coefficient; null where it is undefined
 * @param units the number of units it rests on: those that two coders or more have answered
 * @param interval its bootstrap interval; null where none was asked for, where the coefficient or all draws are
 *     undefined, and with fewer than two units
 * @param undefined why there is no value; empty where there is one
 */
public record AgreementEstimate(
        @Nullable Double value, int units, Bootstrap.@Nullable Interval interval, String undefined)
        implements Serializable {
    /** Checks that there is either a value or a reason. */
    public AgreementEstimate {
        Require.notNull("undefined", undefined);
        Require.valueOrReason("an estimate", "a value", value, undefined);
    }

    static AgreementEstimate of(Resampled statistic, @Nullable Bootstrap bootstrap) {
        int units = statistic.units();
        if (units == 0) {
            return new AgreementEstimate(null, 0, null, "no unit was answered by two coders");
        }
        int[] once = new int[units];
        Arrays.fill(once, 1);
        double value = statistic.value(once);
        if (Double.isNaN(value)) {
            return new AgreementEstimate(
                    null, units, null, "all answers are the same, which leaves no disagreement to expect by chance");
        }
        return new AgreementEstimate(value, units, bootstrap == null ? null : bootstrap.interval(statistic), "");
    }
}
