package eu.niem.core.framework;

import java.util.Locale;

/** Which end of a quantity is the favourable one. */
public enum Direction {
    /** More is better: an employment rate. */
    HIGHER_IS_BETTER,
    /** Less is better: an unemployment rate. */
    LOWER_IS_BETTER;

    /** The name in documents: {@code higher-is-better} or {@code lower-is-better}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The raw value turned so that more is better: itself, or its negative. */
    public double orient(double raw) {
        return this == HIGHER_IS_BETTER ? raw : -raw;
    }
}
