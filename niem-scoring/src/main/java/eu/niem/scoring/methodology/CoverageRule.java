package eu.niem.scoring.methodology;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * The share of expected children that must have a score for a dimension to get one: <i>scored / expected &ge;
 * minimum</i>. Children that are not applicable are not expected; whatever the minimum, one child must have a score.
 *
 * <p>A share of weight is met where it falls short by rounding only. Where all expected children have a weight of 0
 * there is no share; the score is then undefined, not short of coverage.
 *
 * @param minimum the minimum share, from 0 to 1
 * @param by whether children are counted or weighed
 */
public record CoverageRule(double minimum, By by) implements Serializable {
    /** Checks the share. */
    public CoverageRule {
        Require.notNull("by", by);
        if (!(minimum >= 0 && minimum <= 1)) {
            throw new IllegalArgumentException("the 'minimum' of coverage must lie from 0 to 1, but was " + minimum);
        }
    }

    /** Makes the standard rule: one child with a score is enough. */
    public static CoverageRule standard() {
        return new CoverageRule(0, By.COUNT);
    }

    /** Makes the rule that asks for a share of the children, or of their weight. */
    public static CoverageRule of(double minimum, By by) {
        return new CoverageRule(minimum, by);
    }

    /** The quantity that is summed up. */
    public enum By {
        /** The number of children. */
        COUNT,
        /** The weight of children. */
        WEIGHT;

        /** Returns the name in documents: {@code count} or {@code weight}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
