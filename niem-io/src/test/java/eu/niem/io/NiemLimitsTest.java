package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Limits;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiemLimitsTest {
    @TempDir
    private Path folder;

    /** What reads a file without being told limits: all methods of the facade that take a path, but those that save. */
    private static List<Method> unlimited() {
        return Arrays.stream(Niem.class.getMethods())
                .filter(method -> !method.getName().equals("save"))
                .filter(method -> Stream.of(method.getParameterTypes())
                        .anyMatch(type -> type.equals(Path.class) || type.equals(Path[].class)))
                .filter(method -> !List.of(method.getParameterTypes()).contains(Limits.class))
                .toList();
    }

    @Test
    void everyReaderTakesLimits() {
        assertThat(unlimited()).hasSizeGreaterThan(8).allSatisfy(method -> {
            List<Class<?>> types = new ArrayList<>(List.of(method.getParameterTypes()));
            types.add(0, Limits.class);
            Method limited = Niem.class.getMethod(method.getName(), types.toArray(Class<?>[]::new));
            assertThat(limited.getGenericReturnType()).isEqualTo(method.getGenericReturnType());
        });
    }

    private static String message(ThrowingCallable call) {
        return String.valueOf(catchThrowable(call).getMessage());
    }

    @Test
    void aQuestionnaireIsReadUpToLimits() throws IOException {
        Study study = Niem.open(new DemoStudy().writeTo(folder.resolve("demo")));
        Questionnaire asked = Questionnaire.template(study.framework(), "LV", "2022", List.of());
        Path path = folder.resolve("asked.csv");
        Niem.save(asked, path);
        for (Limits enough : List.of(Limits.STANDARD, Limits.SERVICE)) {
            assertThatThrownBy(() -> Niem.questionnaire(enough, asked, path, List.of()))
                    .as("it is read, and nothing is answered")
                    .hasMessage(message(() -> Niem.questionnaire(asked, path, List.of())))
                    .hasMessageContaining("missing-answer");
        }
        assertThatThrownBy(() -> Niem.questionnaire(Limits.STANDARD.withFileBytes(10), asked, path, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("too-large");
    }
}
