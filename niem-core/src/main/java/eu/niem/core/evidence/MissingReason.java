package eu.niem.core.evidence;

import java.util.Locale;
import java.util.Optional;

/** The reason why there is no value. Only a value that is not applicable leaves the count of what was expected. */
public enum MissingReason {
    /** The value cannot exist: the question does not apply. Status {@code M}. */
    NOT_APPLICABLE('M'),
    /** The value exists but was not collected. Status {@code L}. */
    NOT_COLLECTED('L'),
    /** The value is missing for no reason that is known. Status {@code O}. */
    MISSING('O'),
    /** The value exists but must not be shown, or is too unreliable to be shown. Status {@code Q}. */
    SUPPRESSED('Q');

    private final char letter;

    MissingReason(char letter) {
        this.letter = letter;
    }

    /** Returns its letter among the SDMX observation statuses. */
    public char letter() {
        return letter;
    }

    /** Returns its name in documents, for example {@code not-applicable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the reason of a letter, if the letter stands for one; small letters are read too. */
    public static Optional<MissingReason> ofLetter(char letter) {
        for (MissingReason reason : values()) {
            if (reason.letter == Character.toUpperCase(letter)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
