package eu.niem.core.evidence;

import java.util.Locale;
import java.util.Optional;

/**
 * A remark on a value from a fixed list, such as provisional or estimated. An observation may have several; one without
 * any is normal. Why a value is missing is said by {@link MissingReason}.
 *
 * <p>Source: SDMX code list CL_OBS_STATUS 2.x; the small letters are those of Eurostat, where they differ in meaning as
 * it published them until January 2025.
 */
public enum ObsStatus {
    /** Break in the series: not comparable with the period before. */
    BREAK('B', 'b'),
    /** The definition differs. */
    DEFINITION_DIFFERS('D', 'd'),
    /** Estimated. */
    ESTIMATED('E', 'e'),
    /** Forecast. */
    FORECAST('F', 'f'),
    /** Experimental. */
    EXPERIMENTAL('G', 'g'),
    /** No value because of a holiday or weekend. */
    HOLIDAY('H', 'h'),
    /** Imputed by the body that publishes it; Eurostat's {@code s} until 2025. */
    IMPUTED('I', 'i'),
    /** Derogation. */
    DEROGATION('J', 'j'),
    /** Included in another category. */
    INCLUDED_ELSEWHERE('K', 'k'),
    /** Not significant. */
    NOT_SIGNIFICANT('N', 'n'),
    /** Provisional. */
    PROVISIONAL('P', 'p'),
    /** Revised; Eurostat's {@code r} until 2025, not an SDMX code. */
    REVISED('R', 'r'),
    /** A strike or other special event. */
    STRIKE('S', ObsStatus.NONE),
    /** Low reliability. */
    LOW_RELIABILITY('U', 'u'),
    /** Not validated. */
    UNVALIDATED('V', 'v'),
    /** Includes another category. */
    INCLUDES_ANOTHER('W', 'w'),
    /** Other. */
    OTHER('X', 'x');

    private static final char NONE = 0;

    private final char letter;
    private final char small;

    ObsStatus(char letter, char small) {
        this.letter = letter;
        this.small = small;
    }

    /** Returns its SDMX letter. */
    public char letter() {
        return letter;
    }

    /** Returns its letter as a flag beside a figure: Eurostat's small one; {@code S} for a strike, which has none. */
    public char flag() {
        return small == NONE ? letter : small;
    }

    /** Returns it in words, for example {@code low reliability}. */
    public String words() {
        return switch (this) {
            case BREAK -> "break in the series";
            case IMPUTED -> "imputed by its publisher";
            case INCLUDED_ELSEWHERE -> "included in another category";
            case INCLUDES_ANOTHER -> "includes another category";
            case STRIKE -> "strike or other special event";
            case OTHER -> "other remark";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /**
     * Finds the status of a letter: a capital as in SDMX, a small one as Eurostat uses it ({@code s} is
     * {@link #IMPUTED}). {@code A}, normal, stands for no status and is not found.
     */
    public static Optional<ObsStatus> ofLetter(char letter) {
        if (letter == 's') {
            return Optional.of(IMPUTED);
        }
        for (ObsStatus status : values()) {
            boolean small = status.small != NONE && status.small == letter;
            if (small || status.letter == letter) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
