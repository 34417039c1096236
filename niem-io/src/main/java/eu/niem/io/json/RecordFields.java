package eu.niem.io.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a document record, looked up once by reflection. */
final class RecordFields {
    private static final ClassValue<RecordFields> SHAPES = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final List<String> names;
    private final List<Type> types;
    private final List<Method> accessors;
    private final Constructor<?> constructor;
    private final boolean orNull;

    private RecordFields(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        names = components.stream().map(RecordComponent::getName).toList();
        types = components.stream().map(RecordComponent::getGenericType).toList();
        accessors = components.stream().map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true)); // records of other packages need not be public
        orNull = type.isAnnotationPresent(RecordBinder.NullIsAbsent.class);
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor, but not " + type, e);
        }
    }

    static RecordFields of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Returns the names of the fields, in their order. */
    List<String> names() {
        return names;
    }

    /** Returns the type of a field. */
    Type type(int index) {
        return types.get(index);
    }

    /** Returns whether a field may be null as well as absent. */
    boolean orNull() {
        return orNull;
    }

    /** Makes a record of values in the order of the fields. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a document's record cannot be made: " + Arrays.toString(values), e);
        }
    }

    /** Returns the value of a field. */
    @Nullable
    Object read(Record document, int index) {
        try {
            return accessors.get(index).invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a document's record cannot be read: " + document, e);
        }
    }
}
