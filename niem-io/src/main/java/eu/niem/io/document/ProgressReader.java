package eu.niem.io.document;

import static java.util.Objects.requireNonNullElse;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.document.MethodologyDocument.ProgressDocument;
import eu.niem.io.json.JsonReading;
import eu.niem.scoring.methodology.ProgressRule;
import org.jspecify.annotations.Nullable;

/** Reads how the progress towards targets is classed. What is absent is as in the standard. */
record ProgressReader(JsonReading reading) {
    private static final ProgressRule STANDARD = ProgressRule.standard();

    /** Makes the rule; the standard, and errors, where the limits do not fall. */
    ProgressRule rule(@Nullable ProgressDocument document) {
        if (document == null) {
            return STANDARD;
        }
        double onTrack = requireNonNullElse(document.onTrack(), STANDARD.onTrack());
        double moving = requireNonNullElse(document.moving(), STANDARD.moving());
        double stagnating = requireNonNullElse(document.stagnating(), STANDARD.stagnating());
        boolean isBelow = below("onTrack", onTrack, "moving", moving, document.moving() != null);
        boolean isBelowThat = below("moving", moving, "stagnating", stagnating, document.stagnating() != null);
        if (!isBelow || !isBelowThat) {
            return STANDARD;
        }
        String change = document.change();
        return STANDARD.withLimits(onTrack, moving, stagnating)
                .withChange(
                        change == null
                                ? STANDARD.change()
                                : NamedConstants.of(ProgressRule.Change.values(), ProgressRule.Change::code, change));
    }

    /** Checks that a limit lies below another; the error stands at the one that is written. */
    private boolean below(String upper, double above, String lower, double below, boolean isWritten) {
        if (below < above) {
            return true;
        }
        reading.error(
                "limits-not-falling",
                "/progress/" + (isWritten ? lower : upper),
                "the limits of progress must fall, but '" + lower + "' is " + ShortestDecimal.of(below) + ", and '"
                        + upper + "' " + ShortestDecimal.of(above) + ": write a lower '" + lower + "' or a higher '"
                        + upper + "'");
        return false;
    }
}
