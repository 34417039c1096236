package eu.niem.io.questionnaire;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * The answer to one line of a questionnaire.
 *
 * @param observation what was answered, or why nothing was, with the ids of the sources as they are listed; without
 *     sample size and standard error, which are not asked for, and free or confidential
 * @param coder who answered; empty only where there is no value
 * @param reviewer who checked that, someone else; empty where nobody did
 */
public record Answer(Observation observation, String coder, String reviewer) implements Serializable {
    /** Checks that a value has a coder, and that nobody reviews an answer of their own. */
    public Answer {
        Require.notNull("observation", observation);
        Require.notNull("coder", coder);
        Require.notNull("reviewer", reviewer);
        String what = "the answer to '" + observation.indicator() + "', " + observation.key() + ", must ";
        require(coder.equals(coder.strip()), what + "name its coder without space around, but has '" + coder + "'");
        require(
                reviewer.equals(reviewer.strip()),
                what + "name its reviewer without space around, but has '" + reviewer + "'");
        require(
                observation.value() instanceof Value.Missing || !coder.isEmpty(),
                what + "name its coder, but has a value and none");
        require(!isOwnReview(coder, reviewer), what + "be reviewed by someone else than its coder '" + coder + "'");
        require(
                observation.sampleSize() == null && observation.stdError() == null,
                what + "have no sample size and no standard error, which a questionnaire has no columns for");
        require(
                observation.conf() == ConfStatus.FREE || observation.conf() == ConfStatus.CONFIDENTIAL,
                what + "be free or confidential, but has '" + observation.conf().letter() + "'");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Returns whether reviewer and coder are the same, whatever the case of their letters. */
    static boolean isOwnReview(String coder, String reviewer) {
        return !reviewer.isEmpty() && reviewer.equalsIgnoreCase(coder);
    }

    /** Returns the letters of status and reason, with that of confidentiality; empty where there is nothing to say. */
    String letters() {
        return observation.statusLetters() + (observation.conf() == ConfStatus.CONFIDENTIAL ? "c" : "");
    }
}
