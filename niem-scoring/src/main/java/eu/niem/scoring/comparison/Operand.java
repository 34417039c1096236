package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One of the two figures that are compared: a number with what is known of its error, or the reason why there is none.
 *
 * @param value the number; null exactly where {@code absent} holds a reason
 * @param absent why there is no number; null exactly where there is one
 * @param stdError its standard error in its own unit, 0 or more; null where unknown
 * @param sampleSize the number of respondents behind it, 0 or more; null where unknown
 * @param quality what it rests on, with its flags
 */
public record Operand(
        @Nullable Double value,
        @Nullable AbsenceReason absent,
        @Nullable Double stdError,
        @Nullable Double sampleSize,
        Quality quality)
        implements Serializable {
    /** Checks that there is either a number or a reason, and the range of the others. */
    public Operand {
        Require.notNull("quality", quality);
        Require.that(
                value == null != (absent == null),
                "an operand",
                "have either a number or a reason for its absence",
                value + ", " + absent);
        if (value != null) {
            Require.finite("the number of an operand", value);
        }
        if (stdError != null) {
            Require.notNegative("a standard error", stdError);
        }
        if (sampleSize != null) {
            Require.notNegative("a sample size", sampleSize);
        }
    }

    /** Makes the operand of a number of whose error nothing is known. */
    public static Operand of(double value) {
        return new Operand(value, null, null, null, Quality.UNKNOWN);
    }

    /**
     * Makes the operand of an observed number, with its error, sample size and flags, or of the reason why there is
     * none. One that is confidential ({@link Disclosure}) is suppressed: a gap would give it away.
     *
     * @throws IllegalArgumentException if it is an answer or a checklist, which have no number: take its score
     */
    public static Operand of(Observation observation) {
        Require.notNull("observation", observation);
        if (observation.value() instanceof Value.Missing missing) {
            return absent(AbsenceReason.of(missing.reason())).withQuality(Quality.of(observation));
        }
        if (observation.value() instanceof Value.Numeric numeric) {
            return of(numeric.number(), observation);
        }
        throw Refused.argument("the observation of '" + observation.indicator() + "' at " + observation.key()
                + " is an answer, not a number; compare the scores of answers");
    }

    /** Makes the operand of a number that is read from an observation, such as the points of an answer. */
    static Operand of(double number, Observation observation) {
        if (Disclosure.isConfidential(observation)) {
            return absent(AbsenceReason.SUPPRESSED);
        }
        return new Operand(number, null, observation.stdError(), observation.sampleSize(), Quality.of(observation));
    }

    /** Makes the operand of a score, or of the reason why there is none. Of its error nothing is known. */
    public static Operand of(Score score) {
        Require.notNull("score", score);
        return new Operand(score.value(), score.absent(), null, null, score.quality());
    }

    /** Makes the operand of a number that there is not. */
    public static Operand absent(AbsenceReason reason) {
        return new Operand(null, Require.notNull("reason", reason), null, null, Quality.UNKNOWN);
    }

    /** Returns whether anything is known of its error. */
    boolean isSampled() {
        return stdError != null || sampleSize != null;
    }

    /** Returns whether there is a number. */
    public boolean isPresent() {
        return value != null;
    }

    /** Returns a copy with another standard error; null where unknown. */
    public Operand withStdError(@Nullable Double newStdError) {
        return new Operand(value, absent, newStdError, sampleSize, quality);
    }

    /** Returns a copy with another sample size; null where unknown. */
    public Operand withSampleSize(@Nullable Double newSampleSize) {
        return new Operand(value, absent, stdError, newSampleSize, quality);
    }

    /** Returns a copy that rests on something else. */
    public Operand withQuality(Quality newQuality) {
        return new Operand(value, absent, stdError, sampleSize, newQuality);
    }
}
