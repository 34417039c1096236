package eu.niem.scoring.methodology;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.result.Band;
import eu.niem.core.result.Resolution;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Named classes of scores. A score is rounded first, then belongs to the last band that begins at it or below; so bands
 * leave no holes between them.
 *
 * <ul>
 *   <li>A score below the first band has none.
 *   <li>A score that is equal to a bound belongs to the band that begins there, see {@link Resolution}.
 * </ul>
 *
 * @param rounding how a score is rounded before it is put into a band
 * @param decimals the decimals to which it is rounded, from 0 to 15; 0 where it is not
 * @param bands the bands, each beginning above the one before
 */
public record Bands(Rounding rounding, int decimals, List<Band> bands) implements Serializable {
    private static final int MOST = 15;

    /** Checks that names differ and bounds ascend, and that decimals are of a rounding. */
    public Bands {
        Require.notNull("rounding", rounding);
        bands = Require.list("bands", bands);
        Require.that(decimals >= 0 && decimals <= MOST, "the 'decimals' of bands", "lie from 0 to 15", decimals);
        if (decimals > 0 && rounding == Rounding.NONE) {
            throw Refused.argument("the 'decimals' of bands say how far scores are rounded, but 'rounding'"
                    + " is none: make it half-up or half-even");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                throw Refused.argument("bands must each begin above the one before, but '"
                        + bands.get(i).name() + "' begins at " + bands.get(i).from() + " after "
                        + bands.get(i - 1).from());
            }
        }
        if (bands.stream().map(Band::name).distinct().count() < bands.size()) {
            throw Refused.argument("bands must have different names, but were " + bands);
        }
    }

    /** Makes bands for scores that are rounded to whole numbers, or not at all. */
    public Bands(Rounding rounding, List<Band> bands) {
        this(rounding, 0, bands);
    }

    /** Makes an empty list of bands. */
    public static Bands none() {
        return of(List.of());
    }

    /** Makes bands, each beginning above the one before, for scores that are not rounded. */
    public static Bands of(List<Band> bands) {
        return new Bands(Rounding.NONE, bands);
    }

    /** Returns a copy that rounds a score to a whole number, or not at all, before it is put into a band. */
    public Bands withRounding(Rounding newRounding) {
        return new Bands(newRounding, 0, bands);
    }

    /** Returns a copy that rounds a score to so many decimals before it is put into a band. */
    public Bands withRounding(Rounding newRounding, int newDecimals) {
        return new Bands(newRounding, newDecimals, bands);
    }

    /** Returns the name of the band of a score on a scale to 100; empty where there is none. */
    public String of(double score) {
        return of(score, Resolution.standard());
    }

    /**
     * Returns the name of the band of a score; empty where there is none.
     *
     * @param resolution the resolution to which scores of its node are equal
     */
    public String of(double score, Resolution resolution) {
        Require.notNull("resolution", resolution);
        if (bands.isEmpty()) {
            return "";
        }
        double rounded = resolution.round(rounded(resolution.round(score)));
        String name = "";
        for (Band band : bands) {
            if (resolution.round(band.from()) <= rounded) {
                name = band.name();
            }
        }
        return name;
    }

    /** Returns a number as it is put into a band. */
    double rounded(double number) {
        return Double.isFinite(number) ? rounding.apply(number, decimals) : number;
    }

    /** Returns whether no number is rounded into a band: none lies at its bound or between it and the next. */
    boolean isSkipped(double from, double next) {
        if (rounding == Rounding.NONE || next == Double.POSITIVE_INFINITY) {
            return false;
        }
        BigDecimal first = new BigDecimal(ShortestDecimal.of(from)).setScale(decimals, RoundingMode.CEILING);
        return first.compareTo(new BigDecimal(ShortestDecimal.of(next))) >= 0;
    }

    /** The rounding of a score before its band is found. */
    public enum Rounding {
        /** Not at all. */
        NONE,
        /** To so many decimals, halves away from zero: 59.5 is 60. */
        HALF_UP,
        /** To so many decimals, halves to the even digit: 59.5 is 60, 60.5 is 60. */
        HALF_EVEN;

        /** Returns the name in documents: {@code none}, {@code half-up} or {@code half-even}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        double apply(double score, int decimals) {
            return switch (this) {
                case NONE -> score;
                case HALF_UP -> rounded(score, decimals, RoundingMode.HALF_UP);
                case HALF_EVEN -> rounded(score, decimals, RoundingMode.HALF_EVEN);
            };
        }

        private static double rounded(double score, int decimals, RoundingMode mode) {
            return new BigDecimal(ShortestDecimal.of(score))
                    .setScale(decimals, mode)
                    .doubleValue();
        }
    }
}
