package eu.niem.io.report;

import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What treatments did to a value, in the words of one language. */
final class TreatedWords {
    private final Shown shown;
    private final Words words;
    private final MethodWords methods;
    private final Treated treated;

    TreatedWords(Shown shown) {
        this.shown = shown;
        this.words = shown.words();
        this.methods = shown.methods();
        this.treated = shown.scorecard().treated();
    }

    /**
     * Returns the treatment and what it did.
     *
     * @param part the value that it made
     * @param own the treatment's own words, for one that is not of the library
     */
    String of(Explanation part, String own) {
        int step = step(part);
        Optional<String> name =
                step == 0 ? Optional.empty() : methods.name(treated.treatments().get(step - 1));
        return name.map(text -> described(part, step)
                        .map(this::text)
                        .filter(said -> !said.isEmpty())
                        .map(said -> words.say("method.with", text, said))
                        .orElse(text))
                .orElse(own);
    }

    /** Returns the number of the treatment that made a value, from 1; 0 where none did. */
    private int step(Explanation part) {
        int row = treated.observed().findRow(part.key()).orElse(-1);
        int wanted = layers(part);
        for (int step = 1; row >= 0 && step <= treated.treatments().size(); step++) {
            double before = treated.after(step - 1).column(part.node()).get(row);
            double after = treated.after(step).column(part.node()).get(row);
            boolean made = !Double.isNaN(after) && after != before;
            wanted -= made ? 1 : 0;
            if (made && wanted == 0) {
                return step;
            }
        }
        return 0;
    }

    /** Returns how many treatments made the value, and those that it was made from. */
    private static int layers(Explanation part) {
        int below = part.parts().stream().mapToInt(TreatedWords::layers).sum();
        return below + (part instanceof Explanation.Treated || part instanceof Explanation.Imputed ? 1 : 0);
    }

    private Optional<MethodCall> described(Explanation part, int step) {
        Scorecard scorecard = shown.scorecard();
        Panel before = treated.after(step - 1);
        String period = part.key().timePeriod();
        Optional<Adjustment> adjustment = scorecard.plan().yardsticks().stream()
                .filter(each -> each.timePeriod().isEmpty() || each.timePeriod().equals(period))
                .map(Yardstick::adjustments)
                .map(all -> all.get(step - 1))
                .findFirst();
        return adjustment.flatMap(each ->
                each.describe(before, part.node(), before.findRow(part.key()).orElseThrow()));
    }

    private String text(MethodCall call) {
        return switch (call.name()) {
            case "value-of" -> words.say("treated.value-of", period(call));
            case "between" -> words.say("treated.between", period(part(call, "from")), period(part(call, "to")));
            case "typical" ->
                words.joined(Stream.concat(
                        Stream.of(typical(call)),
                        texts(call, "peers").map(peers -> words.say("treated.peers", peers))));
            case "standing" -> standing(call);
            case "nearest" -> words.say("treated.nearest", rows(call));
            case "expected" ->
                whole(call, "count") == 0
                        ? words.say("treated.own-mean")
                        : words.count("treated.expected", whole(call, "count"));
            case "regression" -> regression(call);
            case "divided" -> divided(call);
            case "bounds" ->
                words.joined(Stream.of("lower", "upper")
                        .filter(call.parameters()::containsKey)
                        .map(end -> words.say("treated." + end, number(call, end))));
            case "logarithm" -> logarithm(call);
            case "power-transform" -> "Box\u2013Cox: \u03bb = " + number(call, "lambda") + ", " + shifted(call);
            default -> "";
        };
    }

    private String typical(MethodCall call) {
        int count = whole(call, "count");
        return isMedian(call) ? words.count("treated.median", count) : words.count("treated.mean", count);
    }

    private String standing(MethodCall call) {
        int count = whole(call, "count");
        String dimension = shown.node(String.valueOf(call.parameters().get("dimension")));
        String standing = number(call, "standing");
        return isMedian(call)
                ? words.count("treated.standing-median", count, dimension, standing)
                : words.count("treated.standing-mean", count, dimension, standing);
    }

    private static boolean isMedian(MethodCall call) {
        return "median".equals(call.parameters().get("statistic"));
    }

    private String divided(MethodCall call) {
        String by = words.say(
                "treated.divided", shown.node(String.valueOf(call.parameters().get("by"))), number(call, "divisor"));
        return words.joined(Stream.concat(
                Stream.of(by),
                Stream.of(number(call, "times"))
                        .filter(times -> !times.equals(methods.number(1)))
                        .map(times -> words.say("treated.times", times))));
    }

    private String regression(MethodCall call) {
        String on = texts(call, "predictors").map(shown::node).collect(Collectors.joining(", "));
        String text = words.say("treated.regression", whole(call, "rows"), on);
        return call.parameters().containsKey("rSquared")
                ? words.joined(Stream.of(text, "R\u00b2 = " + number(call, "rSquared")))
                : text;
    }

    private String logarithm(MethodCall call) {
        return Boolean.TRUE.equals(call.parameters().get("mirrored"))
                ? "\u2212ln(" + number(call, "shift") + " \u2212 x)"
                : "ln(" + shifted(call) + ")";
    }

    private String shifted(MethodCall call) {
        double shift = size(call, "shift");
        return shift == 0 ? "x" : "x " + (shift < 0 ? "\u2212 " : "+ ") + methods.number(Math.abs(shift));
    }

    private String rows(MethodCall call) {
        return call.parameters().get("rows") instanceof List<?> rows
                ? rows.stream()
                        .map(row -> row instanceof List<?> label
                                ? shown.area(String.valueOf(label.get(0)))
                                        + (label.size() == 1 ? "" : " " + label.get(1))
                                : "")
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** Returns a period, with the flags of the figure it had then. */
    private String period(MethodCall call) {
        String flags =
                texts(call, "flags").map(flag -> words.say("flag." + flag)).collect(Collectors.joining(", "));
        String period = String.valueOf(call.parameters().get("period"));
        return flags.isEmpty() ? period : words.say("method.with", period, flags);
    }

    private static MethodCall part(MethodCall call, String name) {
        return call.parameters().get(name) instanceof MethodCall part ? part : call;
    }

    /** Returns the texts of a parameter: of a list all, of a text itself, none where it is not there. */
    private static Stream<String> texts(MethodCall call, String name) {
        Object value = call.parameters().get(name);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    private String number(MethodCall call, String name) {
        return methods.number(size(call, name));
    }

    private static int whole(MethodCall call, String name) {
        return (int) size(call, name);
    }

    private static double size(MethodCall call, String name) {
        return call.parameters().get(name) instanceof Double number ? number : Double.NaN;
    }
}
