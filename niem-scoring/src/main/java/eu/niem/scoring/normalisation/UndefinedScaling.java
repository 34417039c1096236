package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.scoring.method.Method;

/**
 * The scaling of an indicator from whose reference nothing could be learned: it has no value for any raw value.
 *
 * @param reason why nothing could be learned
 */
record UndefinedScaling(String reason) implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE, "undefined", UndefinedScaling.class, with -> new UndefinedScaling(with.text("reason")));

    /** Refuses silence about the reason. */
    public UndefinedScaling {
        Require.notNull("reason", reason);
    }

    /** Says that there is no mean of an indicator of which no area has a value. */
    static UndefinedScaling withoutMean(Indicator indicator) {
        return new UndefinedScaling("no area has a value of '" + indicator.id() + "' to take the mean of");
    }

    @Override
    public double apply(double raw) {
        return Double.NaN;
    }

    @Override
    public String undefined(double raw) {
        return reason;
    }
}
