package eu.niem.scoring.statistics.agreement;

import java.util.Locale;
import java.util.Objects;

/**
 * Krippendorff's alpha: the disagreement of any number of coders within units in proportion to that of answers drawn at
 * random, <i>&alpha; = 1 &minus; D<sub>o</sub>/D<sub>e</sub></i>. 1 is full agreement, 0 what chance gives, below 0
 * less than that.
 *
 * <ul>
 *   <li>Answers may be missing; a unit with fewer than two answers is left out.
 *   <li>A unit of m answers gives m(m &minus; 1) ordered pairs, each with weight 1/(m &minus; 1).
 *   <li>Where all answers of all units are the same, no disagreement is expected: undefined.
 *   <li>{@link Bootstrap} draws units.
 * </ul>
 *
 * <p>Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), Annenberg School for Communication; Hayes
 * and Krippendorff (2007), doi:10.1080/19312450709336664.
 *
 * @param metric the measure of how far two answers disagree
 */
public record KrippendorffAlpha(Metric metric) implements AgreementCoefficient {
    /** Refuses null. */
    public KrippendorffAlpha {
        Objects.requireNonNull(metric, "metric");
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
    public AgreementEstimate estimate(Ratings ratings) {
        return AgreementEstimate.of(new Coincidences(metric, ratings), null);
    }

    @Override
    public AgreementEstimate estimate(Ratings ratings, Bootstrap bootstrap) {
        return AgreementEstimate.of(new Coincidences(metric, ratings), bootstrap);
    }

    /** The measure of how far two answers disagree. */
    public enum Metric {
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
