package eu.niem.io.report;

import eu.niem.core.framework.Direction;
import eu.niem.core.result.Explanation;
import eu.niem.io.wording.Words;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a value was brought to the common scale, in the words of one language. */
final class ScalingWords {
    private static final double HUNDRED = 100;

    private final Shown shown;
    private final Words words;
    private final MethodWords methods;

    ScalingWords(Shown shown) {
        this.shown = shown;
        this.words = shown.words();
        this.methods = shown.methods();
    }

    /** Returns what was done to a value; the normalisation's own words, where it is not of the library. */
    String of(Explanation.Normalised part) {
        if (part.method().equals(Explanation.Normalised.LEARNED)) {
            return words.say("explain.learned");
        }
        Double raw = part.input().value();
        return text(part, raw == null ? Double.NaN : raw).orElse(part.method());
    }

    /** Returns what was done to the score of a dimension after it was aggregated. */
    String of(Explanation.Aggregated part, Explanation.Rescaling rescaling) {
        return rescaling.method().equals(Explanation.Normalised.LEARNED)
                ? words.say("explain.learned")
                : text(part, rescaling.aggregated()).orElse(rescaling.method());
    }

    private Optional<String> text(Explanation part, double raw) {
        return shown.scorecard()
                .plan()
                .findScaling(part.node(), part.key().slice())
                .flatMap(methods::call)
                .map(call -> text(call, raw))
                .filter(text -> !text.isEmpty());
    }

    private String text(MethodCall call, double raw) {
        Stream<String> said = switch (call.name()) {
            case "linear" -> Stream.of(ends(call), unusualRange(call), beyond(call, raw));
            case "logarithmic" ->
                Stream.of(words.say("scaling.logarithm"), ends(call), unusualRange(call), beyond(call, raw));
            case "capped" -> Stream.of(ends(call), range(call), beyond(call, raw));
            case "standard-score" ->
                Stream.of(words.say(
                        "scaling.standard-score", number(call, "referenceMean"), number(call, "referenceSd")));
            case "rank" -> Stream.of(places(call));
            case "place" ->
                Stream.of(places(call), words.say("scaling.range", methods.number(0), number(call, "upper")));
            case "inverse" ->
                Stream.of(
                        words.say("scaling.inverse", number(call, "reference")),
                        size(call, "centre") == 1
                                ? ""
                                : words.say("scaling.centre", number(call, "reference"), number(call, "centre")));
            case "categorical" -> Stream.of(words.say("scaling.categorical", count(call, "points")));
            case "above-below" ->
                Stream.of(words.say("scaling.above-below", number(call, "mean"), words.percent(size(call, "p"))));
            case "annual-difference", "balance-of-opinions", "cyclical", "identity" ->
                Stream.of(words.say("scaling." + call.name()));
            default -> Stream.of();
        };
        List<String> parts = said.filter(text -> !text.isEmpty()).toList();
        boolean turned = Parameters.code(Direction.LOWER_IS_BETTER)
                .equals(call.parameters().get("direction"));
        return words.joined(Stream.concat(
                parts.stream(), turned && !parts.isEmpty() ? Stream.of(words.say("scaling.less")) : Stream.of()));
    }

    private String ends(MethodCall call) {
        return words.say("scaling.ends", number(call, "worst"), number(call, "best"));
    }

    private String range(MethodCall call) {
        return words.say("scaling.range", number(call, "lower"), number(call, "upper"));
    }

    /** Returns the scale, unless it is the usual one to 100. */
    private String unusualRange(MethodCall call) {
        return size(call, "lower") == 0 && size(call, "upper") == HUNDRED ? "" : range(call);
    }

    private String places(MethodCall call) {
        return words.count("scaling.places", count(call, "reference"));
    }

    /** Returns that a value lies beyond an end, and is taken as the end. */
    private String beyond(MethodCall call, double raw) {
        double share = (raw - size(call, "worst")) / (size(call, "best") - size(call, "worst"));
        boolean capped = call.name().equals("capped");
        boolean ends = capped || Boolean.TRUE.equals(call.parameters().get("clamp"));
        return ends && (share > 1 || (share < 0 && !capped)) ? words.say("scaling.beyond") : "";
    }

    private String number(MethodCall call, String name) {
        return methods.number(size(call, name));
    }

    private static double size(MethodCall call, String name) {
        return call.parameters().get(name) instanceof Double number ? number : Double.NaN;
    }

    private static int count(MethodCall call, String name) {
        return call.parameters().get(name) instanceof List<?> list ? list.size() : 0;
    }
}
