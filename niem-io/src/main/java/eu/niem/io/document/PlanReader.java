package eu.niem.io.document;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.io.document.PlanDocument.YardstickDocument;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.KnownNames;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the document of a plan: framework and methodology, then what was learned for each period. */
final class PlanReader {
    private final Methods methods;
    private final JsonReading reading;

    PlanReader(Methods methods, JsonReading reading) {
        this.methods = methods;
        this.reading = reading;
    }

    /** Reads the plan; null if there is an error. */
    @Nullable
    Plan read() {
        PlanDocument document = Constraints.document(reading, PlanDocument.class);
        return document == null ? null : make(document);
    }

    /** Makes the plan of a document whose constraints were checked; null if there is an error. */
    @Nullable
    Plan make(PlanDocument document) {
        JsonReading frameworkReading = reading.in("/framework");
        if (document.framework() != null) {
            new FrameworkCheck(frameworkReading).check(document.framework());
        }
        Methodology methodology = document.methodology() == null
                ? null
                : new MethodologyReader(methods, reading.in("/methodology")).make(document.methodology());
        List<YardstickDocument> documents = OptionalFields.orEmpty(document.yardsticks());
        DistinctNames periods = new DistinctNames(reading);
        List<List<Adjustment>> adjustments = IntStream.range(0, documents.size())
                .mapToObj(i -> adjustments(documents.get(i), JsonPointer.to("/yardsticks", i) + "/adjustments"))
                .toList();
        List<Map<String, Scaling>> scalings = IntStream.range(0, documents.size())
                .mapToObj(i -> yardstick(documents.get(i), JsonPointer.to("/yardsticks", i), periods))
                .toList();
        Framework framework = reading.make(
                "invalid-framework",
                "/framework",
                () -> FrameworkMaker.framework(requireNonNull(document.framework())));
        if (framework == null || methodology == null) {
            return null;
        }
        suits(methodology, framework);
        for (int i = 0; i < documents.size(); i++) {
            complete(scalings.get(i), framework, JsonPointer.to("/yardsticks", i) + "/scalings");
        }
        return reading.make(
                "invalid-plan",
                "/yardsticks",
                () -> Plan.of(framework, methodology, yardsticks(documents, adjustments, scalings)));
    }

    private static List<Yardstick> yardsticks(
            List<YardstickDocument> documents,
            List<List<Adjustment>> adjustments,
            List<Map<String, Scaling>> scalings) {
        return IntStream.range(0, documents.size())
                .mapToObj(i -> new Yardstick(
                        requireNonNullElse(documents.get(i).timePeriod(), ""),
                        adjustments.get(i),
                        scalings.get(i),
                        weights(requireNonNull(documents.get(i).weights()))))
                .toList();
    }

    private void suits(Methodology methodology, Framework framework) {
        for (Problem problem : methodology.check(framework)) {
            reading.add(LocatedDocument.issue(problem, reading.at("/methodology" + problem.path())));
        }
    }

    private Map<String, Scaling> yardstick(YardstickDocument document, String pointer, DistinctNames periods) {
        String timePeriod = document.timePeriod();
        periods.add(requireNonNullElse(timePeriod, "all periods"), pointer);
        if (timePeriod != null) {
            try {
                TimePeriod.parse(timePeriod);
            } catch (IllegalArgumentException e) {
                reading.error("invalid-period", pointer + "/timePeriod", String.valueOf(e.getMessage()));
            }
        }
        Map<String, Map<String, Double>> weights = requireNonNullElse(document.weights(), Map.of());
        weights.forEach((dimension, ofChild) -> {
            if (!ofChild.isEmpty() && ofChild.values().stream().allMatch(weight -> weight == 0)) {
                reading.error(
                        "all-zero-weights",
                        JsonPointer.to(pointer + "/weights", dimension),
                        "the weights below '" + dimension + "' are all 0: give one child more");
            }
        });
        return scalings(requireNonNullElse(document.scalings(), Map.of()), pointer + "/scalings");
    }

    private List<Adjustment> adjustments(YardstickDocument document, String pointer) {
        List<Adjustment> adjustments = new ArrayList<>();
        List<MethodCall> calls = OptionalFields.orEmpty(document.adjustments());
        for (int i = 0; i < calls.size(); i++) {
            try {
                adjustments.add(methods.make(Adjustment.ROLE, calls.get(i)));
            } catch (MethodException e) {
                reading.error(e.kind().code(), JsonPointer.to(pointer, i), String.valueOf(e.getMessage()));
            }
        }
        return adjustments;
    }

    private Map<String, Scaling> scalings(Map<String, MethodCall> calls, String pointer) {
        Map<String, Scaling> scalings = new LinkedHashMap<>();
        calls.forEach((indicator, call) -> {
            try {
                scalings.put(indicator, methods.make(Scaling.ROLE, call));
            } catch (MethodException e) {
                reading.error(e.kind().code(), JsonPointer.to(pointer, indicator), String.valueOf(e.getMessage()));
            }
        });
        return scalings;
    }

    private void complete(Map<String, Scaling> scalings, Framework framework, String pointer) {
        List<String> scored = framework.indicators().stream()
                .filter(Indicator::isScored)
                .map(Indicator::id)
                .toList();
        for (String indicator : scored) {
            if (!scalings.containsKey(indicator)) {
                reading.error(
                        "missing-scaling", pointer, "there is no scaling of '" + indicator + "': fit a plan anew");
            }
        }
        for (String indicator : scalings.keySet()) {
            if (framework.findIndicator(indicator).isEmpty()) {
                reading.error(
                        "unknown-indicator",
                        JsonPointer.to(pointer, indicator),
                        "the framework has no indicator '" + indicator + "': " + KnownNames.instead(indicator, scored));
            }
        }
    }

    private static Map<String, Weights> weights(Map<String, Map<String, Double>> documents) {
        Map<String, Weights> weights = new LinkedHashMap<>();
        documents.forEach((dimension, ofChild) -> weights.put(dimension, new Weights(ofChild)));
        return weights;
    }
}
