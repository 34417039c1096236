package eu.niem.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Framework;
import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A text that would steer a terminal or turn the direction of what follows, in the place of one argument, the others
 * valid: where it is refused, the message repeats it harmlessly.
 */
class HostileTextsTest {
    private static final String ESCAPE = "\u001b";
    private static final String TURNED = "\u202e";

    /** The one has a control character, which codes may not have; the other has none. */
    private static final List<String> HOSTILE = List.of("a" + ESCAPE + "[2J" + TURNED, "a" + TURNED + "b");

    private final List<String> wrong = new ArrayList<>();
    private int refused;

    @Test
    void messagesRepeatTextsOfCallersHarmlessly(@TempDir Path folder) throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> member : List.of(Framework.class, Study.class, Niem.class)) {
            types.addAll(PublicApi.of(member).types());
        }
        Samples samples = new Samples(types, folder.resolve("file.json"));
        types.stream()
                .flatMap(Samples::members)
                .filter(HostileTextsTest::isOurs)
                .forEach(member -> {
                    for (int place = 0; place < member.getParameterCount(); place++) {
                        for (String text : HOSTILE) {
                            int argument = place;
                            hostile(member.getGenericParameterTypes(), place, text)
                                    .ifPresent(value -> call(samples, member, argument, value));
                        }
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(300);
    }

    /** Returns whether the message is not one of Java, as that of a constant that an enum does not have. */
    private static boolean isOurs(Executable member) {
        return !member.getName().equals("valueOf");
    }

    /** Returns a text, or a list, set or map with it; none where the argument is of another type. */
    private static Optional<Object> hostile(Type[] types, int place, String text) {
        if (place >= types.length) {
            return Optional.empty(); // an inner class, whose outer one is a parameter without a generic type
        }
        Type type = types[place];
        if (type.equals(String.class)) {
            return Optional.of(text);
        }
        if (!(type instanceof ParameterizedType parameterized)
                || !parameterized.getActualTypeArguments()[0].equals(String.class)) {
            return Optional.empty();
        }
        if (parameterized.getRawType().equals(List.class)
                || parameterized.getRawType().equals(Collection.class)) {
            return Optional.of(List.of(text));
        }
        if (parameterized.getRawType().equals(Set.class)) {
            return Optional.of(Set.of(text));
        }
        return parameterized.getRawType().equals(Map.class) ? value(parameterized, text) : Optional.empty();
    }

    private static Optional<Object> value(ParameterizedType map, String text) {
        Type value = map.getActualTypeArguments()[1];
        if (value.equals(Double.class)) {
            return Optional.of(Map.of(text, 1.0));
        }
        return value.equals(String.class) ? Optional.of(Map.of(text, text)) : Optional.empty();
    }

    private void call(Samples samples, Executable member, int place, Object value) {
        try {
            @Nullable Object[] arguments = samples.arguments(member);
            arguments[place] = value;
            samples.call(member, arguments);
        } catch (InvocationTargetException e) {
            refused++;
            String message = String.valueOf(e.getCause().getMessage());
            if (message.contains(ESCAPE) || message.contains(TURNED)) {
                wrong.add(
                        e.getCause().getStackTrace()[0] + " " + member + ", '" + member.getParameters()[place].getName()
                                + "': " + message.replace(ESCAPE, "ESC").replace(TURNED, "RLO"));
            }
        } catch (Samples.NoSample e) {
            wrong.add(member + ": " + e.getMessage());
        }
    }
}
