package eu.niem.io.document;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.result.Resolution;
import eu.niem.io.document.PlanDocument.YardstickDocument;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.KnownNames;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.weighting.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a plan has learned from one set of reference rows. */
final class YardstickReader {
    private final YardstickDocument document;
    private final String pointer;
    private final JsonReading reading;
    private final Map<Integer, Adjustment> adjustments = new LinkedHashMap<>();
    private final Map<String, Scaling> scalings = new LinkedHashMap<>();
    private final Map<String, Map<String, Scaling>> byGroup = new LinkedHashMap<>();

    YardstickReader(YardstickDocument document, String pointer, JsonReading reading) {
        this.document = document;
        this.pointer = pointer;
        this.reading = reading;
    }

    /** Makes the methods, and reports what is wrong whatever the framework. */
    void read(Methods methods, DistinctNames periods) {
        timePeriod(periods);
        weights().forEach((dimension, ofChild) -> {
            if (!ofChild.isEmpty() && ofChild.values().stream().allMatch(weight -> weight == 0)) {
                reading.error(
                        "all-zero-weights",
                        JsonPointer.to(pointer + "/weights", dimension),
                        "the weights below '" + dimension + "' are all 0: give one child more");
            }
        });
        adjustments(methods);
        scalings.putAll(scalings(methods, requireNonNullElse(document.scalings(), Map.of()), pointer + "/scalings"));
        groups().forEach((indicator, calls) ->
                byGroup.put(indicator, scalings(methods, calls, JsonPointer.to(ofGroups(), indicator))));
    }

    private void timePeriod(DistinctNames periods) {
        String timePeriod = document.timePeriod();
        periods.add(requireNonNullElse(timePeriod, "all periods"), pointer);
        if (timePeriod != null) {
            try {
                TimePeriod.parse(timePeriod);
            } catch (IllegalArgumentException e) {
                reading.error("invalid-period", pointer + "/timePeriod", String.valueOf(e.getMessage()));
            }
        }
    }

    private void adjustments(Methods methods) {
        List<MethodCall> calls = OptionalFields.orEmpty(document.adjustments());
        for (int i = 0; i < calls.size(); i++) {
            String place = ofAdjustment(i);
            try {
                adjustments.put(i, methods.make(Adjustment.ROLE, calls.get(i)));
            } catch (MethodException e) {
                reading.error(e.kind().code(), place, String.valueOf(e.getMessage()));
            }
        }
    }

    private String ofAdjustment(int index) {
        return JsonPointer.to(pointer + "/adjustments", index);
    }

    private Map<String, Scaling> scalings(Methods methods, Map<String, MethodCall> calls, String place) {
        Map<String, Scaling> made = new LinkedHashMap<>();
        calls.forEach((name, call) -> {
            try {
                made.put(name, methods.make(Scaling.ROLE, call));
            } catch (MethodException e) {
                reading.error(e.kind().code(), JsonPointer.to(place, name), String.valueOf(e.getMessage()));
            }
        });
        return made;
    }

    private Map<String, Map<String, Double>> weights() {
        return requireNonNullElse(document.weights(), Map.of());
    }

    private Map<String, Map<String, MethodCall>> groups() {
        return requireNonNullElse(document.scalingsByGroup(), Map.of());
    }

    private Map<String, Integer> resolutions() {
        return requireNonNullElse(document.resolutions(), Map.of());
    }

    private Map<String, Integer> rawResolutions() {
        return requireNonNullElse(document.rawResolutions(), Map.of());
    }

    private String ofGroups() {
        return pointer + "/scalingsByGroup";
    }

    /** Reports scalings that are missing, and what was learned of names that are not known. */
    void check(Framework framework, Methodology methodology) {
        Groups groups = methodology.groups();
        List<String> scored = framework.indicators().stream()
                .filter(Indicator::isScored)
                .map(Indicator::id)
                .toList();
        YardstickNames names = new YardstickNames(framework, reading);
        Set<String> rescaled = names.rescaled(methodology);
        Stream.concat(scored.stream(), rescaled.stream())
                .filter(node -> !scalings.containsKey(node))
                .forEach(node -> reading.error(
                        "missing-scaling",
                        pointer + "/scalings",
                        "there is no scaling of '" + node + "': fit a plan anew"));
        scalings.keySet().forEach(node -> names.scaled(node, rescaled, JsonPointer.to(pointer + "/scalings", node)));
        byGroup.forEach((node, ofGroup) -> {
            names.scaled(node, rescaled, JsonPointer.to(ofGroups(), node));
            ofGroup.keySet().forEach(group -> takenIn(group, groups, JsonPointer.to(ofGroups(), node)));
        });
        AdjustmentNames learned = new AdjustmentNames(framework, methodology, reading);
        adjustments.forEach((index, adjustment) -> {
            names.adjustment(adjustment, ofAdjustment(index));
            learned.check(adjustment, index, document.timePeriod(), ofAdjustment(index));
        });
        names.weights(weights(), methodology, pointer + "/weights");
        names.nodes(resolutions().keySet(), methodology, pointer + "/resolutions");
        rawResolutions()
                .keySet()
                .forEach(node -> names.scaled(node, rescaled, JsonPointer.to(pointer + "/rawResolutions", node)));
    }

    private void takenIn(String group, Groups groups, String place) {
        if (!groups.takesIn(group) && groups instanceof Groups.Combine combine) {
            reading.error(
                    "unknown-group",
                    JsonPointer.to(place, group),
                    "the methodology does not combine the group '" + group + "': "
                            + KnownNames.instead(
                                    group,
                                    Stream.concat(combine.of().stream(), combine.apart().stream())
                                            .toList()));
        }
    }

    /** Makes the yardstick of a document that was found to be right. */
    Yardstick yardstick() {
        Map<String, Weights> ofDimension = new LinkedHashMap<>();
        requireNonNull(document.weights())
                .forEach((dimension, ofChild) -> ofDimension.put(dimension, new Weights(ofChild)));
        return new Yardstick(
                requireNonNullElse(document.timePeriod(), ""),
                List.copyOf(adjustments.values()),
                scalings,
                byGroup,
                ofDimension,
                resolutions(resolutions()),
                resolutions(rawResolutions()));
    }

    private static Map<String, Resolution> resolutions(Map<String, Integer> exponents) {
        Map<String, Resolution> resolutions = new LinkedHashMap<>();
        exponents.forEach((name, exponent) -> resolutions.put(name, new Resolution(exponent)));
        return resolutions;
    }
}
