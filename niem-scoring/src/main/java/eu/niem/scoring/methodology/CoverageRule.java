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
 * <p>Children may be dimensions that rest on little themselves. By indicators, such a child counts with the share of
 * the indicators below it that have a score, each dimension weighing its children as it does in the score.
 *
 * @param minimum the minimum share, from 0 to 1
 * @param by whether children are counted or weighed, or the indicators below them are
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

    /** Makes the rule that asks for a share of the children, of their weight, or of the indicators below. */
    public static CoverageRule of(double minimum, By by) {
        return new CoverageRule(minimum, by);
    }

    /** The quantity that is summed up. */
    public enum By {
        /** The number of children. */
        COUNT,
        /** The weight of children. */
        WEIGHT,
        /** The weight of children, each times the share of what is below it that has a score. */
        INDICATORS;

        /** Returns the name in documents: {@code count}, {@code weight} or {@code indicators}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
