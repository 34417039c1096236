package eu.niem.io.document;

import eu.niem.core.result.Resolution;
import eu.niem.io.document.PlanDocument.YardstickDocument;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.normalisation.Scaling;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the document of a plan. */
final class PlanWriter {
    private PlanWriter() {}

    static PlanDocument document(Plan plan, MethodologyWriter writing) {
        return new PlanDocument(
                PlanDocument.FORMAT,
                FrameworkWriter.document(plan.framework()),
                writing.document(plan.methodology()),
                plan.yardsticks().stream().map(each -> document(each, writing)).toList());
    }

    private static YardstickDocument document(Yardstick yardstick, MethodologyWriter writing) {
        Map<String, Map<String, MethodCall>> byGroup = new LinkedHashMap<>();
        yardstick
                .scalingsByGroup()
                .forEach((indicator, ofGroups) -> byGroup.put(indicator, scalings(ofGroups, writing)));
        Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
        yardstick.weights().forEach((dimension, each) -> weights.put(dimension, each.ofChild()));
        return new YardstickDocument(
                OptionalFields.orNull(yardstick.timePeriod()),
                OptionalFields.orNull(yardstick.adjustments().stream()
                        .map(each -> writing.call(each, "adjustment"))
                        .toList()),
                scalings(yardstick.scalings(), writing),
                byGroup.isEmpty() ? null : byGroup,
                weights,
                exponents(yardstick.resolutions()),
                exponents(yardstick.rawResolutions()));
    }

    private static @Nullable Map<String, Integer> exponents(Map<String, Resolution> resolutions) {
        Map<String, Integer> exponents = new LinkedHashMap<>();
        resolutions.forEach((name, each) -> exponents.put(name, each.exponent()));
        return exponents.isEmpty() ? null : exponents;
    }

    private static Map<String, MethodCall> scalings(Map<String, Scaling> scalings, MethodologyWriter writing) {
        Map<String, MethodCall> calls = new LinkedHashMap<>();
        scalings.forEach((name, scaling) -> calls.put(name, writing.call(scaling, "scaling")));
        return calls;
    }
}
