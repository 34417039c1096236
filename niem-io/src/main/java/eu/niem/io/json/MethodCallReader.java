package eu.niem.io.json;

import eu.niem.scoring.method.MethodCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a method: its bare name, or an object with its name as {@code method} and its parameters. */
final class MethodCallReader {
    static final String NAME = "method";

    private final JsonReading reading;

    MethodCallReader(JsonReading reading) {
        this.reading = reading;
    }

    /** Reads the call; null if it is none. */
    @Nullable
    MethodCall read(Json json, String pointer) {
        if (json instanceof Json.Text text) {
            return MethodCall.of(text.text());
        }
        if (!(json instanceof Json.Fields fields)) {
            reading.fail(
                    "wrong-type",
                    pointer,
                    "this must be the name of a method, or an object with 'method' and its parameters, but is "
                            + json.kind());
            return null;
        }
        Json.Member name = fields.members().get(NAME);
        if (name == null) {
            reading.fail("missing-field", pointer, "the field 'method' is missing: name the method");
            return null;
        }
        if (!(name.value() instanceof Json.Text text)) {
            reading.fail(
                    "wrong-type",
                    JsonPointer.to(pointer, NAME),
                    "the name of a method must be a text, but is "
                            + name.value().kind());
            return null;
        }
        Map<String, Object> parameters = map(fields, pointer);
        return parameters == null ? null : new MethodCall(text.text(), parameters);
    }

    /** Reads the members of an object but {@code method}; null if one of them is no parameter. */
    private @Nullable Map<String, Object> map(Json.Fields fields, String pointer) {
        Map<String, Object> map = new LinkedHashMap<>();
        boolean complete = true;
        for (var entry : fields.members().entrySet()) {
            if (!entry.getKey().equals(NAME)) {
                Object value = value(entry.getValue().value(), JsonPointer.to(pointer, entry.getKey()));
                complete &= value != null;
                map.put(entry.getKey(), value == null ? "" : value);
            }
        }
        return complete ? map : null;
    }

    private @Nullable Object value(Json json, String pointer) {
        if (json instanceof Json.Numeral numeral) {
            return Double.isFinite(numeral.value()) ? (Object) numeral.value() : null; // reported with the syntax
        }
        if (json instanceof Json.Text text) {
            return text.text();
        }
        if (json instanceof Json.Flag flag) {
            return flag.holds();
        }
        if (json instanceof Json.Items items) {
            return list(items, pointer);
        }
        if (json instanceof Json.Fields fields) {
            Json.Member name = fields.members().get(NAME);
            return name != null && name.value() instanceof Json.Text ? read(json, pointer) : wholeMap(fields, pointer);
        }
        reading.fail("wrong-type", pointer, "a parameter must not be null: leave it out instead");
        return null;
    }

    private @Nullable Object wholeMap(Json.Fields fields, String pointer) {
        Map<String, Object> map = map(fields, pointer);
        Json.Member named = fields.members().get(NAME);
        if (map != null && named != null) {
            Object value = value(named.value(), JsonPointer.to(pointer, NAME));
            map.put(NAME, value == null ? "" : value);
            return value == null ? null : map;
        }
        return map;
    }

    private @Nullable Object list(Json.Items items, String pointer) {
        List<Object> list = new ArrayList<>();
        boolean complete = true;
        for (Json item : items.items()) {
            Object value = value(item, JsonPointer.to(pointer, list.size()));
            complete &= value != null;
            list.add(value == null ? "" : value);
        }
        return complete ? List.copyOf(list) : null;
    }
}
