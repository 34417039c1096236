package eu.niem.scoring.methodology;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Bounds;
import eu.niem.scoring.treatment.BoxCox;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Log;
import eu.niem.scoring.treatment.Logarithm;
import eu.niem.scoring.treatment.NumberTreatment;
import eu.niem.scoring.treatment.PowerTransform;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.Transform;
import eu.niem.scoring.treatment.Transformation;
import eu.niem.scoring.treatment.TreatOutliers;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.Unchanged;
import eu.niem.scoring.treatment.Winsorise;
import java.util.List;
import java.util.stream.Stream;

/** The treatments of the library, and the adjustments they give, under their names in documents. */
final class StandardTreatments {
    private StandardTreatments() {}

    static List<Method<?>> all() {
        return Stream.of(rows(), StandardImputations.all(), outliers(), transforms())
                .<Method<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Method<?>> rows() {
        return List.of(
                Method.of(Treatment.ROLE, "screen", Screen.class, StandardTreatments::screen),
                Method.of(Adjustment.ROLE, "screen", Screen.class, StandardTreatments::screen),
                Method.of(Treatment.ROLE, "denominate", Denominate.class, StandardTreatments::denominate),
                Method.of(Adjustment.ROLE, "denominate", Denominate.class, StandardTreatments::denominate));
    }

    private static Screen screen(Parameters with) {
        return new Screen(
                with.number("minimumAvailable"),
                with.number("minimumNonZero", 0),
                with.texts("keep"),
                with.texts("drop"));
    }

    private static Denominate denominate(Parameters with) {
        return new Denominate(
                with.require("by").textsByName("by"), with.number("scale", 1), with.numbersByName("scales"));
    }

    private static List<Method<?>> outliers() {
        return List.of(
                Method.of(
                        Treatment.ROLE,
                        "winsorise",
                        Winsorise.class,
                        with -> new Winsorise(
                                with.number("maxPoints", 5),
                                with.number("skewness", 2),
                                with.number("kurtosis", 3.5),
                                with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "log",
                        Log.class,
                        with -> new Log(
                                with.number("offset", 0.01),
                                with.choice("variant", Log.Variant.class, Log.Variant.SCALED),
                                with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "box-cox",
                        BoxCox.class,
                        with -> new BoxCox(with.findNumber("lambda"), with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "treat-outliers",
                        TreatOutliers.class,
                        with -> new TreatOutliers(
                                with.number("maxPoints", 5),
                                with.number("skewness", 2),
                                with.number("kurtosis", 3.5),
                                otherwise(with.method("otherwise", Treatment.ROLE, Log.standard())),
                                with.texts("indicators"))));
    }

    private static NumberTreatment otherwise(Treatment treatment) {
        if (treatment instanceof NumberTreatment ofNumbers) {
            return ofNumbers;
        }
        throw new IllegalArgumentException("'otherwise' must be 'winsorise', 'log', 'box-cox' or 'treat-outliers'");
    }

    private static List<Method<?>> transforms() {
        return List.of(
                Method.of(
                        Adjustment.ROLE,
                        "transformation",
                        Transformation.class,
                        with -> new Transformation(with.methodsByName("indicators", Transform.ROLE))),
                Method.of(Transform.ROLE, "unchanged", Unchanged.class, with -> new Unchanged()),
                Method.of(
                        Transform.ROLE,
                        "bounds",
                        Bounds.class,
                        with -> new Bounds(with.findNumber("lower"), with.findNumber("upper"))),
                Method.of(
                        Transform.ROLE,
                        "logarithm",
                        Logarithm.class,
                        with -> new Logarithm(with.number("shift"), with.flag("mirrored", false))),
                Method.of(
                        Transform.ROLE,
                        "power-transform",
                        PowerTransform.class,
                        with -> new PowerTransform(with.number("lambda"), with.number("shift"))));
    }
}
