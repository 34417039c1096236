package eu.niem.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.document.ScorecardDocument.ScoreDocument;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether those that are checked without the validator where they are complete keep all constraints then. */
class ConstraintsTest {
    @Test
    void whatIsCompleteKeepsAllConstraints() throws ReflectiveOperationException {
        assertCompleteIfSound(ObservationDocument.class, ObservationDocument::isComplete);
        assertCompleteIfSound(ScoreDocument.class, ScoreDocument::isComplete);
    }

    private static <D> void assertCompleteIfSound(Class<D> type, Predicate<D> isComplete)
            throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        assertThat(isComplete.test(of(type, -1))).isTrue();
        for (int i = 0; i < components.length; i++) {
            List<Class<? extends Annotation>> constraints = Arrays.stream(
                            components[i].getAccessor().getAnnotations())
                    .<Class<? extends Annotation>>map(Annotation::annotationType)
                    .filter(each -> each.isAnnotationPresent(Constraint.class) || each == Valid.class)
                    .toList();
            assertThat(constraints)
                    .as(components[i].getName())
                    .isEqualTo(isComplete.test(of(type, i)) ? List.of() : List.of(NotNull.class));
        }
    }

    /** Makes a document with something everywhere but in one place. */
    private static <D> D of(Class<D> type, int without) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] given = new Object[components.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = i == without ? null : something(components[i].getType());
        }
        Constructor<D> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(given);
    }

    private static @Nullable Object something(Class<?> type) {
        return type == String.class ? "A" : type == Integer.class ? 1 : type == Double.class ? (Object) 1.0 : null;
    }
}
