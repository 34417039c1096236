package eu.niem.examples.documents;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tests of a class that need nothing of JUnit but the arguments of a method of the same class. */
public final class TestsOf implements Function<String, List<String>> {
    /** Returns what ran. */
    @Override
    public List<String> apply(String name) {
        List<String> ran = new ArrayList<>();
        try {
            Class<?> type = Class.forName(name);
            for (Method test : type.getDeclaredMethods()) {
                if (test.isAnnotationPresent(Test.class)) {
                    run(test, ran);
                }
                if (test.isAnnotationPresent(MethodSource.class)) {
                    Method source = type.getDeclaredMethod(
                            test.getAnnotation(MethodSource.class).value()[0]);
                    source.setAccessible(true);
                    for (Object argument : ((Stream<?>) source.invoke(null)).toList()) {
                        run(test, ran, argument);
                    }
                }
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError(name + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
        return ran;
    }

    private static void run(Method test, List<String> ran, Object... arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = test.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        test.setAccessible(true);
        test.invoke(constructor.newInstance(), arguments);
        ran.add(test.getName() + Arrays.toString(arguments));
    }
}
