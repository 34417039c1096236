package eu.niem.core.evidence;

import java.util.Locale;
import java.util.Optional;

/** Why there is no value. Only what is not applicable leaves the count of what was expected. */
public enum MissingReason {
    /** It cannot exist: the question does not apply. Status {@code M}. */
    NOT_APPLICABLE('M'),
    /** It exists but was not collected. Status {@code L}. */
    NOT_COLLECTED('L'),
    /** Not there, for no reason that is known. Status {@code O}. */
    MISSING('O'),
    /** It exists but must not be shown, or is too unreliable to be shown. Status {@code Q}. */
    SUPPRESSED('Q');

    private final char letter;

    MissingReason(char letter) {
        this.letter = letter;
    }

    /** Its letter among the SDMX observation statuses. */
    public char letter() {
        return letter;
    }

    /** Its name in documents, for example {@code not-applicable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason behind a letter, if it stands for one; small letters are read too. */
    public static Optional<MissingReason> ofLetter(char letter) {
        for (MissingReason reason : values()) {
            if (reason.letter == Character.toUpperCase(letter)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
