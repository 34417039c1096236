package eu.niem.scoring.contract;

import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.SeriesScaling;

/** Checks what a normalisation has learned, the scaling of one indicator. */
final class ScalingCheck {
    private final Methods methods;
    private final Report report;

    ScalingCheck(Methods methods, Report report) {
        this.methods = methods;
        this.report = report;
    }

    /** Returns the normalised values; each must be finite, or {@code NaN} for a reason. */
    double[] apply(Scaling scaling, double[] raw, String input) {
        double[] scaled = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            String at = input + ", raw value " + raw[i];
            try {
                scaled[i] = scaling.apply(raw[i]);
                if (Double.isNaN(scaled[i])) {
                    String reason = scaling.undefined(raw[i]);
                    report.that(reason != null && !reason.isBlank(), "must say why a value has no score", at);
                }
            } catch (RuntimeException e) {
                throw report.thrown("must give NaN where a value has no score", at, e);
            }
            report.that(!Double.isInfinite(scaled[i]), "must give a finite number or NaN", at);
        }
        return scaled;
    }

    /** Checks that a scaling gives the same after serialisation, and when it is made again from a document. */
    void shipped(Scaling scaling, double[] scaled, double[] raw, double[] reference, String input) {
        Scaling copy = Shipping.serialised(scaling, report);
        report.that(
                CloseNumbers.same(scaled, apply(copy, raw, input)),
                "must give scalings that Java serialisation keeps",
                input);
        methods.describe(scaling).ifPresent(call -> described(call, scaling, scaled, raw, input));
        if (scaling instanceof SeriesScaling series) {
            SeriesCheck.check(series, (SeriesScaling) copy, reference, report, input);
        }
    }

    private void described(MethodCall call, Scaling scaling, double[] scaled, double[] raw, String input) {
        Scaling again = methods.make(Scaling.ROLE, call);
        report.that(again.equals(scaling), "must give scalings that are made again from " + call, input);
        report.that(
                CloseNumbers.same(scaled, apply(again, raw, input)),
                "must give scalings that documents can hold",
                input);
    }
}
