package eu.niem.scoring.comparison;

import java.util.Locale;

/**
 * A way to state how far a target <i>t</i> is from a reference <i>r</i>. None is turned by the direction of the
 * indicator: {@link GroupGap#isTargetWorse} says who is worse off.
 */
public enum GapMeasure {
    /** <i>t &minus; r</i>, in the unit of both: percentage points for percentages. */
    DIFFERENCE,
    /** <i>t / r</i>. There is none where the reference is 0. */
    RATIO,
    /** <i>(t &minus; r) / r</i>, the difference as a share of the reference. There is none where the reference is 0. */
    RELATIVE_GAP,
    /** <i>ln(t / r)</i>. There is none where the ratio is not above 0. */
    LOG_RATIO,
    /**
     * <i>(t / (1 &minus; t)) / (r / (1 &minus; r))</i> for shares. It is 0 where only the target is 0 %, and there is
     * none where the target is 100 % or the reference 0 %, nor where both are 100 %, nor for what is no percentage.
     */
    ODDS_RATIO;

    /** Returns it in words, for example {@code relative gap}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
