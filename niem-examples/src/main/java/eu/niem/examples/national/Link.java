package eu.niem.examples.national;

import eu.niem.core.evidence.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How questions of the earlier edition stand to those of the later: an entry of the crosswalk.
 *
 * @param kind one of {@code same recoded split merged new dropped}
 * @param from the ids in the earlier edition
 * @param to the ids in the later edition
 * @param options for each id of the later edition its answer to every answer before, those of several questions joined by
 *     {@code +}; empty where answers do not carry over, or stay as they are
 */
record Link(String kind, List<String> from, List<String> to, Map<String, Map<String, String>> options) {

    static Link same(String id) {
        return new Link("same", List.of(id), List.of(id), Map.of());
    }

    static Link recoded(String id, Map<String, String> options) {
        return new Link("recoded", List.of(id), List.of(id), Map.of(id, options));
    }

    static Link split(String from, List<String> to, Map<String, Map<String, String>> options) {
        return new Link("split", List.of(from), to, options);
    }

    static Link merged(List<String> from, String to, Map<String, String> options) {
        return new Link("merged", from, List.of(to), Map.of(to, options));
    }

    static Link added(String id) {
        return new Link("new", List.of(), List.of(id), Map.of());
    }

    static Link dropped(String id) {
        return new Link("dropped", List.of(id), List.of(), Map.of());
    }

    /** The later answer to a question, if the earlier ones say it. */
    Optional<Value> carry(List<Value> before, String later) {
        if (kind.equals("same")) {
            return Optional.of(before.get(0));
        }
        String joined = before.stream().map(Value::toString).collect(Collectors.joining("+"));
        return Optional.ofNullable(options.getOrDefault(later, Map.of()).get(joined))
                .map(Value::answer);
    }

    /** The entry as JSON; ids need no escapes. */
    String json() {
        StringBuilder json = new StringBuilder("{\"kind\": ").append(text(kind));
        if (!from.isEmpty()) {
            json.append(", \"from\": ").append(ids(from));
        }
        if (!to.isEmpty()) {
            json.append(", \"to\": ").append(ids(to));
        }
        if (!options.isEmpty()) {
            json.append(", \"options\": ").append(kind.equals("split") ? nested() : flat());
        }
        return json.append('}').toString();
    }

    private String flat() {
        return object(options.values().iterator().next());
    }

    private String nested() {
        return new TreeMap<>(options)
                .entrySet().stream()
                        .map(each -> text(each.getKey()) + ": " + object(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String ids(List<String> ids) {
        return ids.size() == 1
                ? text(ids.get(0))
                : ids.stream().map(Link::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String object(Map<String, String> options) {
        return new TreeMap<>(options)
                .entrySet().stream()
                        .map(option -> text(option.getKey()) + ": " + text(option.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String id) {
        return "\"" + id + "\"";
    }
}
