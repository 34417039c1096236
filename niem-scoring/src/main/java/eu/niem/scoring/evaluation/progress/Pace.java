package eu.niem.scoring.evaluation.progress;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.methodology.ProgressRule;
import org.jspecify.annotations.Nullable;

/**
 * The change from a base to a latest value beside the one that leads to a target in time.
 *
 * <p>Whether a ratio is at a limit is asked of values, not of ratios: the latest value is compared with the one that it
 * would have at the limit. So the last bits of a division decide nothing; values are equal as scores are, see
 * {@link Resolution}.
 */
record Pace(ProgressRule rule, Direction direction, Quantity.Target target, Quantity.Base base, Quantity.Base latest) {

    private Resolution resolution() {
        return Resolution.among(base.value(), latest.value(), target.value());
    }

    /** Returns whether a value reaches a number in the favourable direction, or passes it. */
    private boolean reaches(Resolution resolution, double value, double number) {
        return resolution.equal(value, number) || direction.orient(value) > direction.orient(number);
    }

    /** Returns whether the latest value is where the target wants it to be, or better; the base plays no part. */
    private boolean isMet() {
        return reaches(Resolution.among(latest.value(), target.value()), latest.value(), target.value());
    }

    /** Returns whether the base is where the target wants to be, or better. */
    boolean beginsAtTarget() {
        return reaches(resolution(), base.value(), target.value());
    }

    /** Returns why the numbers give no class; null where they do, as where the base asks for no change. */
    @Nullable
    Obstacle obstacle() {
        if (beginsAtTarget()) {
            return null;
        }
        if (!hasTimeUpTo(target.period())) {
            return Obstacle.NO_TIME;
        }
        if (rule.change() == ProgressRule.Change.COMPOUND
                && !(base.value() > 0 && latest.value() > 0 && target.value() > 0)) {
            return Obstacle.NOT_POSITIVE;
        }
        boolean isComputable = Double.isFinite(observed()) && Double.isFinite(required()) && Double.isFinite(ratio());
        return isComputable ? null : Obstacle.TOO_LARGE;
    }

    private static double years(Quantity.Base from, String to) {
        return TimePeriod.parse(to).years() - TimePeriod.parse(from.period()).years();
    }

    /** Returns whether there is time between the base and a later period. */
    boolean hasTimeUpTo(String period) {
        return years(base, period) > 0;
    }

    /** Returns the observed yearly change divided by the one that is required. */
    double ratio() {
        return observed() / required() + 0.0; // never -0
    }

    private double observed() {
        return change(latest.value(), latest.period());
    }

    private double required() {
        return change(target.value(), target.period());
    }

    private double change(double value, String period) {
        double difference = resolution().difference(base.value(), value);
        double years = years(base, period);
        return rule.change() == ProgressRule.Change.LINEAR
                ? difference / years
                : StrictMath.expm1(StrictMath.log1p(difference / base.value()) / years);
    }

    /**
     * Returns the class.
     *
     * @param isTold whether the change since the base can be told
     */
    ProgressClass progress(boolean isTold) {
        if (isMet()) {
            return ProgressClass.MET;
        }
        if (!isTold) {
            return ProgressClass.UNDEFINED;
        }
        if (beginsAtTarget()) {
            return ProgressClass.AWAY;
        }
        return reachesLimit(rule.onTrack())
                ? ProgressClass.ON_TRACK
                : reachesLimit(rule.moving())
                        ? ProgressClass.MOVING
                        : reachesLimit(rule.stagnating()) ? ProgressClass.STAGNATING : ProgressClass.AWAY;
    }

    /** Returns whether the ratio is at a limit or above it. */
    private boolean reachesLimit(double limit) {
        double yearly = limit * required();
        double years = years(base, latest.period());
        return reaches(
                resolution(),
                latest.value(),
                rule.change() == ProgressRule.Change.LINEAR
                        ? base.value() + yearly * years
                        : yearly <= -1 ? 0 : base.value() * StrictMath.exp(StrictMath.log1p(yearly) * years));
    }
}
