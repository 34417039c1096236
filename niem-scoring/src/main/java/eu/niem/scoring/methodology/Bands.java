package eu.niem.scoring.methodology;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Band;
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
 * </ul>
 *
 * @param rounding how a score is rounded before it is put into a band
 * @param bands the bands, each beginning above the one before
 */
public record Bands(Rounding rounding, List<Band> bands) implements Serializable {
    /** Checks that names differ and bounds ascend. */
    public Bands {
        Require.notNull("rounding", rounding);
        bands = Require.list("bands", bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                throw new IllegalArgumentException("bands must each begin above the one before, but '"
                        + bands.get(i).name() + "' begins at " + bands.get(i).from() + " after "
                        + bands.get(i - 1).from());
            }
        }
        if (bands.stream().map(Band::name).distinct().count() < bands.size()) {
            throw new IllegalArgumentException("bands must have different names, but were " + bands);
        }
    }

    /** Makes an empty list of bands. */
    public static Bands none() {
        return of(List.of());
    }

    /** Makes bands, each beginning above the one before, for scores that are not rounded. */
    public static Bands of(List<Band> bands) {
        return new Bands(Rounding.NONE, bands);
    }

    /** Returns a copy that rounds a score before it is put into a band. */
    public Bands withRounding(Rounding newRounding) {
        return new Bands(newRounding, bands);
    }

    /** Returns the name of the band of a score; empty where there is none. */
    public String of(double score) {
        double rounded = rounding.apply(score);
        String name = "";
        for (Band band : bands) {
            if (band.from() <= rounded) {
                name = band.name();
            }
        }
        return name;
    }

    /** The rounding of a score before its band is found. */
    public enum Rounding {
        /** Not at all. */
        NONE,
        /** To a whole number, halves away from zero: 59.5 is 60. */
        HALF_UP,
        /** To a whole number, halves to the even one: 59.5 is 60, 60.5 is 60. */
        HALF_EVEN;

        /** Returns the name in documents: {@code none}, {@code half-up} or {@code half-even}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        double apply(double score) {
            return switch (this) {
                case NONE -> score;
                case HALF_UP -> whole(score, RoundingMode.HALF_UP);
                case HALF_EVEN -> whole(score, RoundingMode.HALF_EVEN);
            };
        }

        private static double whole(double score, RoundingMode mode) {
            return new BigDecimal(score).setScale(0, mode).doubleValue();
        }
    }
}
