package eu.niem.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Framework;
import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Null in the place of one argument, the others valid, is refused in words that name it. */
class NullArgumentsTest {
    /** What the language itself defines. */
    private static final Set<String> OF_JAVA = Set.of("equals", "compareTo", "valueOf");
    /** Packages whose interfaces are called by a plan, row by row, with what it has checked before. */
    private static final Set<Package> OF_METHODS = Set.of(
            Aggregator.class.getPackage(),
            Normaliser.class.getPackage(),
            Treatment.class.getPackage(),
            Weighting.class.getPackage());

    /** Called by the library only: what it gives is never null. */
    private static final Set<Class<?>> WRITTEN_BY_CALLERS = Set.of(Parameters.Maker.class, WhatIf.RawChange.class);

    private final List<String> wrong = new ArrayList<>();
    private int calls;

    @Test
    void nullIsRefusedInWordsThatNameTheArgument(@TempDir Path folder) throws Exception {
        findWrong(folder.resolve("file.json"));
        assertThat(wrong).isEmpty();
        assertThat(calls).isGreaterThan(1300);
    }

    private void findWrong(Path file) throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> member : List.of(Framework.class, Study.class, Niem.class)) {
            types.addAll(PublicApi.of(member).types());
        }
        Samples samples = new Samples(types, file);
        types.stream()
                .flatMap(Samples::members)
                .filter(NullArgumentsTest::isAsked)
                .forEach(member -> {
                    for (int place = 0; place < member.getParameterCount(); place++) {
                        if (mustBeThere(member, place)) {
                            calls++;
                            refusesNull(samples, member, place);
                        }
                    }
                });
    }

    private static boolean isAsked(Executable member) {
        Class<?> type = member.getDeclaringClass();
        return !OF_JAVA.contains(member.getName())
                && !(member instanceof Method method && above(type).anyMatch(role -> isOfRole(role, method)))
                && !WRITTEN_BY_CALLERS.contains(type);
    }

    private static Stream<Class<?>> above(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                above(type.getSuperclass()),
                                Stream.of(type.getInterfaces()).flatMap(NullArgumentsTest::above)));
    }

    private static boolean isOfRole(Class<?> role, Method method) {
        return role.isInterface()
                && OF_METHODS.contains(role.getPackage())
                && Stream.of(role.getDeclaredMethods())
                        .anyMatch(each -> each.getName().equals(method.getName())
                                && each.getParameterCount() == method.getParameterCount());
    }

    private static boolean mustBeThere(Executable member, int place) {
        return !member.getParameterTypes()[place].isPrimitive()
                && !annotated(member, place).isAnnotationPresent(Nullable.class);
    }

    /** Of a record the type of the component: the parameters of a compact constructor have no annotations. */
    private static AnnotatedType annotated(Executable member, int place) {
        Class<?> type = member.getDeclaringClass();
        boolean isCanonical = member instanceof Constructor
                && type.isRecord()
                && member.getParameterCount() == type.getRecordComponents().length;
        return isCanonical
                ? type.getRecordComponents()[place].getAnnotatedType()
                : member.getAnnotatedParameterTypes()[place];
    }

    private void refusesNull(Samples samples, Executable member, int place) {
        String name = member.getParameters()[place].getName();
        String found = "nothing is thrown";
        try {
            @Nullable Object[] arguments = samples.arguments(member);
            arguments[place] = null;
            samples.call(member, arguments);
        } catch (InvocationTargetException e) {
            found = String.valueOf(e.getCause());
        } catch (Samples.NoSample e) {
            found = e.getMessage();
        }
        String copied = name.replaceFirst("^new(?=[A-Z])", "");
        if (!found.matches(
                "(?i)java.lang.NullPointerException: ('" + copied + "\\w*'|(a|an|the) .*) must not be null")) {
            wrong.add(member + ", '" + name + "': " + found.lines().findFirst().orElse(""));
        }
    }
}
