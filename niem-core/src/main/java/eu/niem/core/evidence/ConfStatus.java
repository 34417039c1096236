package eu.niem.core.evidence;

import java.util.Optional;

/**
 * The confidentiality of a value: who may see it.
 *
 * <p>Source: SDMX code list CL_CONF_STATUS 1.x, and Eurostat's {@code P} of 2025.
 */
public enum ConfStatus {
    /** Free for publication. */
    FREE('F'),
    /** Confidential because few units stand behind it. */
    PRIMARY_SMALL_COUNT('A'),
    /** Confidential. */
    CONFIDENTIAL('C'),
    /** Secondary confidentiality set by the sender. */
    SECONDARY_BY_SENDER('D'),
    /** Confidential for another reason than small counts. */
    PRIMARY_OTHER('M'),
    /** Not for publication, for internal use only. */
    NOT_FOR_PUBLICATION('N'),
    /** Confidential because one unit dominates. */
    PRIMARY_DOMINANCE('O'),
    /** Non-statistical secrecy. */
    NON_STATISTICAL('P'),
    /** Secondary confidentiality set by the receiver. */
    SECONDARY_BY_RECEIVER('S'),
    /** Confidential because one or two units dominate. */
    PRIMARY_DOMINANCE_OF_TWO('T');

    private final char letter;

    ConfStatus(char letter) {
        this.letter = letter;
    }

    /** Returns its SDMX letter. */
    public char letter() {
        return letter;
    }

    /** Finds the status of a letter; Eurostat's old small {@code c} is read too. */
    public static Optional<ConfStatus> ofLetter(char letter) {
        char capital = letter == 'c' ? 'C' : letter;
        for (ConfStatus status : values()) {
            if (status.letter == capital) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
