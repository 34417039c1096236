package eu.niem.io.report;

import eu.niem.io.wording.Words;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Methods in the words of one language: the name, and the parameters in brackets. Whatever a plug-in brings is called
 * as it calls itself.
 */
final class MethodWords {
    private static final String UNNAMED = new Named() {}.label();

    private final Shown shown;
    private final Words words;
    private final Methods methods = Methods.load();

    MethodWords(Shown shown) {
        this.shown = shown;
        this.words = shown.words();
    }

    /** Returns the call by which a document writes a method, or what it learned; empty where there is none. */
    Optional<MethodCall> call(Object method) {
        return methods.describe(method);
    }

    /** Returns a method's name and parameters. */
    String text(Named method) {
        return call(method).map(call -> text(kind(method), call)).orElseGet(() -> own(method));
    }

    /** Returns a method's name alone; empty for one that is not of the library. */
    Optional<String> name(Named method) {
        return call(method)
                .map(call -> kind(method) + "." + call.name())
                .filter(words::has)
                .map(words::say);
    }

    /** Returns what the keys of a method's texts begin with. */
    private static String kind(Named method) {
        if (method instanceof Treatment) {
            return "treatment";
        } else if (method instanceof Normaliser) {
            return "normalisation";
        } else if (method instanceof Weighting) {
            return "weighting";
        } else if (method instanceof Aggregator) {
            return "aggregation";
        } else if (method instanceof Groups) {
            return "groups";
        }
        return method instanceof Reference ? "reference" : "";
    }

    private String text(String kind, MethodCall call) {
        String key = kind + "." + call.name();
        if (!words.has(key)) {
            return call.toString();
        }
        String parameters = call.parameters().entrySet().stream()
                .map(entry -> parameter(kind, entry.getKey(), entry.getValue()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? words.say(key) : words.say("method.with", words.say(key), parameters);
    }

    private String own(Named method) {
        try {
            String label = method.label();
            return label.equals(UNNAMED) ? words.say("method.unnamed") : label;
        } catch (RuntimeException | LinkageError e) {
            return method.getClass().getName();
        }
    }

    /** Returns a parameter; empty for one that says nothing, and for tables, which are too long for a line. */
    private String parameter(String kind, String name, Object value) {
        String key = name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (value instanceof Boolean flag) {
            return flag ? words.say("parameter." + key) : "";
        }
        String choice = "choice." + key + "." + value;
        if (value instanceof String && words.has(choice)) {
            return words.say(choice);
        }
        String text = value(kind, name, value);
        return text.isEmpty() ? "" : words.say("parameter." + key, text);
    }

    private String value(String kind, String name, Object value) {
        if (value instanceof Double number) {
            return number(number);
        } else if (value instanceof MethodCall call) {
            return text(name.equals("otherwise") ? "treatment" : name, call);
        } else if (value instanceof List<?> list) {
            return isTable(list)
                    ? ""
                    : list.stream().map(each -> value(kind, name, each)).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> map) {
            Stream<String> pairs = map.entrySet().stream()
                    .map(entry -> words.pair(
                            name(kind, name, String.valueOf(entry.getKey())), value(kind, name, entry.getValue())));
            return isTable(map.values()) ? "" : words.joined(pairs);
        }
        return name(kind, name, String.valueOf(value));
    }

    private static boolean isTable(Collection<?> values) {
        return values.stream().anyMatch(each -> each instanceof Collection<?> || each instanceof Map<?, ?>);
    }

    /** Returns the name of what a parameter names: a group, an area, a node, or none of these. */
    private String name(String kind, String parameter, String code) {
        if (kind.equals("groups")) {
            return shown.group(code);
        }
        return switch (parameter) {
            case "refArea", "keep", "drop" -> shown.area(code);
            case "refPeriod", "period", "peerGroup" -> code;
            default -> shown.node(code);
        };
    }

    /** Returns a number with as many decimals as it has, up to those that its size needs. */
    String number(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals(number), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return words.number(number, Math.max(0, rounded.scale()));
    }

    /** Returns how many decimals a number of its size needs. */
    static int decimals(double number) {
        return number == Math.rint(number) ? 0 : Math.abs(number) < 2 ? 4 : 2;
    }
}
