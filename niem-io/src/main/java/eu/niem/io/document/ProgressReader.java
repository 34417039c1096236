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

    /** Checks that the limits fall. */
    void check(@Nullable ProgressDocument document) {
        if (document != null) {
            double moving = requireNonNullElse(document.moving(), STANDARD.moving());
            below(
                    "onTrack",
                    requireNonNullElse(document.onTrack(), STANDARD.onTrack()),
                    "moving",
                    moving,
                    document.moving() != null);
            below(
                    "moving",
                    moving,
                    "stagnating",
                    requireNonNullElse(document.stagnating(), STANDARD.stagnating()),
                    document.stagnating() != null);
        }
    }

    /** Makes the rule of which nothing can be wrong any more. */
    static ProgressRule rule(@Nullable ProgressDocument document) {
        if (document == null) {
            return STANDARD;
        }
        String change = document.change();
        return STANDARD.withLimits(
                        requireNonNullElse(document.onTrack(), STANDARD.onTrack()),
                        requireNonNullElse(document.moving(), STANDARD.moving()),
                        requireNonNullElse(document.stagnating(), STANDARD.stagnating()))
                .withChange(
                        change == null
                                ? STANDARD.change()
                                : NamedConstants.of(ProgressRule.Change.values(), ProgressRule.Change::code, change));
    }

    /** Checks that a limit lies below another; the error stands at the one that is written. */
    private void below(String upper, double above, String lower, double below, boolean isWritten) {
        if (below >= above) {
            reading.error(
                    "limits-not-falling",
                    "/progress/" + (isWritten ? lower : upper),
                    "the limits of progress must fall, but '" + lower + "' is " + ShortestDecimal.of(below) + ", and '"
                            + upper + "' " + ShortestDecimal.of(above) + ": write a lower '" + lower
                            + "' or a higher '" + upper + "'");
        }
    }
}
