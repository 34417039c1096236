package eu.niem.scoring.method;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The parameters of a method, read off the components of its record. */
final class RecordParameters {
    private RecordParameters() {}

    /**
     * Returns the components of a record that are not null by their names, as a {@link MethodCall} holds them.
     *
     * @param method the method, which has no parameters if it is no record
     * @param further writes a method that is a parameter
     */
    static Map<String, Object> of(Object method, UnaryOperator<Object> further) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (method instanceof Record) {
            for (RecordComponent component : method.getClass().getRecordComponents()) {
                Object value = read(component, method);
                if (value != null) {
                    parameters.put(component.getName(), written(value, further));
                }
            }
        }
        return parameters;
    }

    private static Object written(Object value, UnaryOperator<Object> further) {
        if (value instanceof Enum<?> constant) {
            return Parameters.code(constant);
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> written(each, further)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, written(each, further)));
            return copy;
        }
        return further.apply(value);
    }

    /** Reads a component. Records of the library need not be public for that; one of another module must be. */
    private static Object read(RecordComponent component, Object method) {
        Method accessor = component.getAccessor();
        accessor.trySetAccessible();
        try {
            return accessor.invoke(method);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "the parameter '" + component.getName() + "' of "
                            + method.getClass().getName()
                            + " cannot be read: make the record public, in a package that its module exports",
                    e);
        }
    }
}
