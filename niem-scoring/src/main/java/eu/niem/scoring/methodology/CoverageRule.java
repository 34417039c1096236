package eu.niem.scoring.methodology;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * How much of what was expected must be there for a dimension to get a score: <i>scored / expected &ge; minimum</i>,
 * over its children. Children that are not applicable are not expected; whatever the minimum, one child must have a
 * score.
 *
 * <p>A share of weight is met where it falls short by rounding only. Where all that is expected has a weight of 0,
 * there is no share to ask for: the score is then undefined, not short of coverage.
 *
 * @param minimum from 0 to 1
 * @param by whether children are counted or weighed
 */
public record CoverageRule(double minimum, By by) implements Serializable {
    /** Checks the share. */
    public CoverageRule {
        Objects.requireNonNull(by, "by");
        if (!(minimum >= 0 && minimum <= 1)) {
            throw new IllegalArgumentException("the 'minimum' of coverage must lie from 0 to 1, but was " + minimum);
        }
    }

    /** One child with a score is enough. */
    public static CoverageRule standard() {
        return new CoverageRule(0, By.COUNT);
    }

    /** What is summed. */
    public enum By {
        /** The number of children. */
        COUNT,
        /** The weight of children. */
        WEIGHT;

        /** The name in documents: {@code count} or {@code weight}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
