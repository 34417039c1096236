package eu.niem.scoring.method;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A method as documents write it: a name with its parameters.
 *
 * @param name the name in kebab case, or an alias
 * @param parameters numbers ({@link Double}), flags ({@link Boolean}), texts ({@link String}), lists of these
 *     ({@link java.util.List}), maps from text to these ({@link Map}) and further calls ({@code MethodCall}), by name
 */
public record MethodCall(String name, Map<String, Object> parameters) implements Serializable {
    /** Copies the map and all in it; numbers of any kind become doubles. */
    public MethodCall {
        Require.notNull("parameters", parameters);
        Require.notNull("name", name);
        parameters = copy(parameters);
    }

    private static <K> Map<K, Object> copy(Map<K, ?> values) {
        Map<K, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(key, copy(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copy(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MethodCall::copy).toList();
        }
        return value instanceof Map<?, ?> map ? copy(map) : value;
    }

    /** Makes a call without parameters. */
    public static MethodCall of(String name) {
        return new MethodCall(name, Map.of());
    }

    /**
     * Makes the call of a method from the name and parameters that it gives itself; those of a record are its
     * components.
     */
    public static MethodCall of(Named method) {
        Require.notNull("method", method);
        return new MethodCall(
                method.methodName(),
                RecordParameters.of(method, value -> value instanceof Named further ? of(further) : value));
    }

    /** Returns a copy with one parameter more. */
    public MethodCall with(String parameter, Object value) {
        Require.notNull("parameter", parameter);
        Require.notNull("value", value);
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new MethodCall(name, more);
    }

    /** Returns the name, and the parameters in brackets: {@code power-mean (exponent 0.5)}. */
    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return Printable.text(name);
        }
        StringBuilder text = new StringBuilder(name).append(" (");
        String separator = "";
        for (var entry : parameters.entrySet()) {
            Object value = entry.getValue();
            text.append(separator).append(entry.getKey()).append(' ');
            text.append(value instanceof Double number && Double.isFinite(number) ? ShortestDecimal.of(number) : value);
            separator = ", ";
        }
        return Printable.text(text.append(')').toString());
    }
}
