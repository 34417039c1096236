package eu.niem.core.framework;

import java.util.Locale;

/** The favourable end of a quantity. */
public enum Direction {
    /** More is better, as for an employment rate. */
    HIGHER_IS_BETTER,
    /** Less is better, as for an unemployment rate. */
    LOWER_IS_BETTER;

    /** Returns the name in documents: {@code higher-is-better} or {@code lower-is-better}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a raw value turned so that more is better: the value itself, or its negative. */
    public double orient(double raw) {
        return this == HIGHER_IS_BETTER ? raw : -raw;
    }
}
