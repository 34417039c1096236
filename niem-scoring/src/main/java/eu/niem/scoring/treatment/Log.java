package eu.niem.scoring.treatment;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.description.Moments;
import java.util.List;
import java.util.Locale;

/**
 * {@code log}: the natural logarithm of numbers moved above 0.
 *
 * <ul>
 *   <li>{@code scaled}: <i>ln(x &minus; min + offset &times; (max &minus; min))</i>, the COIN Tool's form.
 *   <li>{@code shifted}: <i>ln(x &minus; min + 1)</i>, which depends on the unit of measure.
 *   <li>{@code mirrored}: as {@code scaled} for a long tail of large numbers, and <i>&minus;ln(max + offset &times;
 *       (max &minus; min) &minus; x)</i> where the skewness is below 0.
 *   <li>Minimum and maximum are those of the reference. A number of other data so far below them that it has no
 *       logarithm becomes missing, and its explanation says why.
 *   <li>Without two different numbers there is nothing to learn, and all stay.
 *   <li>The scale is no longer that of the indicator's own goalposts: use a normalisation that learns its range.
 * </ul>
 *
 * <p>Source: the R package COINr 1.1.14, {@code log_CT}, {@code log_CT_orig} and {@code log_CT_plus}; JRC, COIN Tool.
 *
 * @param offset the share of the range added, above 0; not used by {@code shifted}
 * @param variant which of the three
 * @param indicators the ids of the indicators that it concerns; empty for all scored quantities
 */
public record Log(double offset, Variant variant, List<String> indicators) implements NumberTreatment {
    static final Method<Treatment> METHOD = Method.of(
                    Treatment.ROLE,
                    "log",
                    Log.class,
                    with -> new Log(
                            with.number("offset", 0.01),
                            with.choice("variant", Variant.class, Variant.SCALED),
                            with.texts("indicators")))
            .withAliases("log_CT");

    /** To what a skewness is 0, so that even numbers have no tail below by rounding. */
    private static final Resolution SKEWNESS = Resolution.of(1);

    /** Checks the offset. */
    public Log {
        if (!(offset > 0) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("the 'offset' of 'log' must be a number above 0, but was " + offset);
        }
        Require.notNull("variant", variant);
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the scaled logarithm, with an offset of a hundredth of the range, for all scored quantities. */
    public static Log standard() {
        return new Log(0.01, Variant.SCALED, List.of());
    }

    /** Returns a copy that adds another share of the range. */
    public Log withOffset(double newOffset) {
        return new Log(newOffset, variant, indicators);
    }

    /** Returns a copy with another of the three logarithms. */
    public Log withVariant(Variant newVariant) {
        return new Log(offset, newVariant, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public Log withIndicators(List<String> newIndicators) {
        return new Log(offset, variant, newIndicators);
    }

    /** The way in which numbers are moved above 0. */
    public enum Variant {
        /** By a share of their range. */
        SCALED,
        /** By 1 above the least. */
        SHIFTED,
        /** By a share of their range, from above where the long tail is below. */
        MIRRORED;

        /** Returns the name in documents. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Transform fit(Column reference) {
        Range range = Range.of(reference);
        double room = offset * range.width();
        if (!(range.width() > 0) || !Double.isFinite(room)) {
            return new Unchanged();
        }
        double min = range.least();
        return switch (variant) {
            case SCALED -> new Logarithm(room - min, false);
            case SHIFTED -> new Logarithm(1 - min, false);
            case MIRRORED ->
                isTailBelow(reference)
                        ? new Logarithm(range.greatest() + room, true)
                        : new Logarithm(room - min, false);
        };
    }

    private static boolean isTailBelow(Column numbers) {
        return SKEWNESS.round(Moments.of(numbers).skewness().orElse(0)) < 0;
    }
}
