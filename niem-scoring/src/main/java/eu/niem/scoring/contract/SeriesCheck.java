package eu.niem.scoring.contract;

import eu.niem.scoring.normalisation.SeriesScaling;
import java.util.Arrays;

/** Checks scalings of whole series. */
final class SeriesCheck {
    private SeriesCheck() {}

    /**
     * Checks a scaling on a series.
     *
     * @param shipped the scaling after Java serialisation
     */
    static void check(SeriesScaling scaling, SeriesScaling shipped, double[] series, Report report, String input) {
        double[] given = series.clone();
        double[] normalised = apply(scaling, given, report, input);
        report.that(CloseNumbers.same(given, series), "must not change the array of a series", input);
        report.that(normalised.length == series.length, "must give a value or NaN for each of a series", input);
        for (int place = 0; place < series.length; place++) {
            String at = input + ", place " + place;
            report.that(!Double.isInfinite(normalised[place]), "must give a finite number or NaN", at);
            if (Double.isNaN(series[place])) {
                report.that(Double.isNaN(normalised[place]), "must give NaN where there is no raw value", at);
            } else if (Double.isNaN(normalised[place])) {
                report.that(says(scaling, series, place, report, at), "must say why a value has no score", at);
            }
        }
        report.that(
                CloseNumbers.same(normalised, apply(scaling, given, report, input)), "must give the same again", input);
        report.that(
                CloseNumbers.same(normalised, apply(shipped, given, report, input)),
                "must give scalings that Java serialisation keeps",
                input);
    }

    private static double[] apply(SeriesScaling scaling, double[] series, Report report, String input) {
        try {
            return report.notNull(scaling.apply(series), "must give values for a series, not null", input);
        } catch (RuntimeException e) {
            throw report.thrown("must give NaN where a value has no score", input + Arrays.toString(series), e);
        }
    }

    private static boolean says(SeriesScaling scaling, double[] series, int place, Report report, String at) {
        try {
            String reason = scaling.undefined(series, place);
            return reason != null && !reason.isBlank();
        } catch (RuntimeException e) {
            throw report.thrown("must say why a value has no score", at, e);
        }
    }
}
