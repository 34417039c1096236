package eu.niem.scoring.statistics.agreement;

import eu.niem.core.internal.Require;
import java.util.Locale;

/** The coefficient of {@link AgreementCoefficient#alphaNominal}, by how far two answers disagree. */
record KrippendorffAlpha(Metric metric) implements ResampledCoefficient {
    /** Refuses null. */
    public KrippendorffAlpha {
        Require.notNull("metric", metric);
    }

    /** Makes an alpha for categories without order. */
    public static KrippendorffAlpha nominal() {
        return new KrippendorffAlpha(Metric.NOMINAL);
    }

    /** Makes an alpha for ordered categories. */
    public static KrippendorffAlpha ordinal() {
        return new KrippendorffAlpha(Metric.ORDINAL);
    }

    /** Makes an alpha for numbers whose differences count. */
    public static KrippendorffAlpha interval() {
        return new KrippendorffAlpha(Metric.INTERVAL);
    }

    @Override
    public String code() {
        return "krippendorff-alpha-" + metric.code();
    }

    @Override
    public Resampled statistic(Ratings ratings) {
        return new Coincidences(metric, ratings);
    }

    /** The measure of how far two answers disagree. */
    enum Metric {
        /** 1 where the answers differ, else 0. */
        NOMINAL,
        /** The square of the number of answers between them, plus half of the answers that are equal to either. */
        ORDINAL,
        /** The square of their difference. */
        INTERVAL;

        /** Returns the name in results: {@code nominal}, {@code ordinal} or {@code interval}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
