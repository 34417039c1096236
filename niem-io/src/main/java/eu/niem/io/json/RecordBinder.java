package eu.niem.io.json;

import eu.niem.io.reading.KnownNames;
import eu.niem.scoring.method.MethodCall;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes document records of a tree, with a component for each field. Nothing is converted: a text is never a number,
 * nor the reverse. Every wrong type and unknown field is reported; the component is null then.
 */
public final class RecordBinder {
    private final JsonReading reading;
    private final JsonPlace place = new JsonPlace();

    /** Marks a record whose fields may be null in a document, which is the same as leaving them out. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    public @interface NullIsAbsent {}

    RecordBinder(JsonReading reading) {
        this.reading = reading;
    }

    /** Makes the record of a whole document; null if it is no object. */
    public static <T extends Record> @Nullable T document(JsonReading reading, Class<T> type) {
        Json root = reading.root();
        Object bound = root == null ? null : new RecordBinder(reading).bind(root, type);
        return bound == null ? null : type.cast(bound);
    }

    private @Nullable Object bind(Json json, Type type) {
        if (type == Json.class) {
            return json;
        }
        if (type == MethodCall.class) {
            return new MethodCallReader(reading).read(json, place.pointer());
        }
        if (type == LocalText.class) {
            return new LocalTextReader(reading).read(json, place.pointer());
        }
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class ? list(json, element) : map(json, element);
        }
        Class<?> simple = (Class<?>) type;
        return Record.class.isAssignableFrom(simple)
                ? record(json, simple)
                : scalar(json, simple); // faster than isRecord
    }

    private @Nullable Object scalar(Json json, Class<?> type) {
        if (type == String.class && json instanceof Json.Text text) {
            return text.text();
        }
        if (type == Boolean.class && json instanceof Json.Flag flag) {
            return flag.holds();
        }
        if (json instanceof Json.Numeral numeral && (type == Double.class || type == Integer.class)) {
            double value = numeral.value();
            if (type == Double.class) {
                return Double.isFinite(value) ? (Object) value : null; // reported with the syntax
            }
            if (isWhole(value)) {
                return (int) value;
            }
        }
        return wrong(
                type == String.class
                        ? "a text in quotes"
                        : type == Boolean.class
                                ? "true or false"
                                : type == Double.class ? "a number without quotes" : "a whole number",
                json);
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
    }

    private @Nullable Object list(Json json, Type element) {
        if (!(json instanceof Json.Items items)) {
            return wrong("a list in [ ]", json);
        }
        List<Object> list = new ArrayList<>();
        for (Json item : items.items()) {
            place.enter(list.size());
            Object bound = bind(item, element);
            place.leave();
            list.add(bound == null ? placeholder(element) : bound);
        }
        return Collections.unmodifiableList(list);
    }

    /** Makes an element that stands for a wrong one, so that the others keep their index. It is never read. */
    private static Object placeholder(Type element) {
        if (element == MethodCall.class) {
            return MethodCall.of("");
        }
        if (element instanceof Class<?> type && type.isRecord()) {
            RecordFields shape = RecordFields.of(type);
            return shape.make(new @Nullable Object[shape.names().size()]);
        }
        return "";
    }

    private @Nullable Object map(Json json, Type element) {
        if (!(json instanceof Json.Fields fields)) {
            return wrong("an object in { }", json);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        fields.members().forEach((name, member) -> {
            Object bound = bindMember(name, member, element);
            if (bound != null) {
                map.put(name, bound);
            }
        });
        return Collections.unmodifiableMap(map);
    }

    /** Shows how to write a method with its settings, where the method was given alone. */
    private static String example(RecordFields fields, Json json) {
        boolean begins = !fields.names().isEmpty() && fields.type(0) == MethodCall.class;
        return begins && json instanceof Json.Text method
                ? " such as {\"" + fields.names().get(0) + "\": \"" + method.text() + "\"}"
                : "";
    }

    private @Nullable Object record(Json json, Class<?> type) {
        RecordFields shape = RecordFields.of(type);
        if (!(json instanceof Json.Fields fields)) {
            return wrong("an object in { }" + example(shape, json), json);
        }
        @Nullable Object[] values = new @Nullable Object[shape.names().size()];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            String name = shape.names().get(i);
            Json.Member member = fields.members().get(name);
            known += member == null ? 0 : 1;
            if (member != null && !(shape.orNull() && member.value() instanceof Json.Null)) {
                values[i] = bindMember(name, member, shape.type(i));
            }
        }
        if (known < fields.members().size()) {
            reportUnknown(fields, shape);
        }
        return shape.make(values);
    }

    private @Nullable Object bindMember(String name, Json.Member member, Type type) {
        place.enter(name);
        Object bound = bind(member.value(), type);
        place.leave();
        return bound;
    }

    private void reportUnknown(Json.Fields fields, RecordFields shape) {
        for (String name : fields.members().keySet()) {
            if (!shape.names().contains(name)) {
                reading.misnamed(
                        "unknown-field",
                        place.pointer(),
                        name,
                        "there is no field '" + name + "' here: " + KnownNames.instead(name, shape.names()));
            }
        }
    }

    private @Nullable Object wrong(String expected, Json json) {
        reading.fail(
                "wrong-type",
                place.pointer(),
                "this must be " + expected + ", but is " + json.kind()
                        + (json instanceof Json.Null ? ": leave the field out instead" : ""));
        return null;
    }
}
