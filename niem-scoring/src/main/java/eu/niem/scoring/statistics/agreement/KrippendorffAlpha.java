package eu.niem.scoring.statistics.agreement;

import java.util.Locale;
import java.util.Objects;

/**
 * Krippendorff's alpha, <i>&alpha; = 1 &minus; D<sub>o</sub>/D<sub>e</sub></i>: the disagreement of any number of
 * coders within units beside that between answers drawn at random from all of them. 1 is full agreement, 0 what chance
 * gives, below 0 less than that.
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
 * @param metric how far two answers disagree
 */
public record KrippendorffAlpha(Metric metric) implements AgreementCoefficient {
    /** Refuses silence about the metric. */
    public KrippendorffAlpha {
        Objects.requireNonNull(metric, "metric");
    }

    /** For categories without order. */
    public static KrippendorffAlpha nominal() {
        return new KrippendorffAlpha(Metric.NOMINAL);
    }

    /** For ordered categories. */
    public static KrippendorffAlpha ordinal() {
        return new KrippendorffAlpha(Metric.ORDINAL);
    }

    /** For numbers whose differences count. */
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

    /** How far two answers disagree. */
    public enum Metric {
        /** 1 where they differ. */
        NOMINAL,
        /** The square of the number of answers between them, with half of those that are equal to either. */
        ORDINAL,
        /** The square of their difference. */
        INTERVAL;

        /** The name in results: {@code nominal}, {@code ordinal} or {@code interval}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
