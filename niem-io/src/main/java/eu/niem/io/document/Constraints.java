package eu.niem.io.document;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.json.RecordBinder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Checks all constraints that document records carry at once. The message of a constraint is the code of the issue, a
 * colon and the rule; what is {@link NotNull} and not there is a {@code missing-field}.
 */
final class Constraints {
    static final String ID_RULE = "invalid-id: must be letters, digits, '_', '-' or '.', not empty";

    static final String CODE_RULE = "invalid-id: must be text without space around it or control characters, not empty";

    static final String LIST_RULE = "empty-list: must have one element at least";

    private static final Validator VALIDATOR = validator();

    private Constraints() {}

    /** Reads a document and reports everything in it that its constraints forbid; null if it has not its form. */
    static <D extends Record> @Nullable D document(JsonReading reading, Class<D> type) {
        D document = RecordBinder.document(reading, type);
        if (document != null) {
            check(document, "", reading);
        }
        return document;
    }

    /**
     * Reports everything that is forbidden in the documents of a list. For lists of so many that the validator, which
     * takes longer for each than to read it, is asked only about those that something is wrong with.
     *
     * @param isSound whether a document keeps all its constraints
     */
    static <D> void checkAll(List<D> documents, String list, Predicate<D> isSound, JsonReading reading) {
        for (int i = 0; i < documents.size(); i++) {
            if (!isSound.test(documents.get(i))) {
                check(documents.get(i), JsonPointer.to(list, i), reading);
            }
        }
    }

    private static void check(Object document, String at, JsonReading reading) {
        for (ConstraintViolation<Object> violation : VALIDATOR.validate(document)) {
            String pointer = at + pointer(violation.getPropertyPath());
            if (violation.getConstraintDescriptor().getAnnotation() instanceof NotNull) {
                missing(pointer, reading);
            } else {
                String message = violation.getMessage();
                int colon = message.indexOf(": ");
                reading.error(
                        message.substring(0, colon),
                        pointer,
                        name(pointer) + " " + message.substring(colon + 2) + ", but was '"
                                + shown(violation.getInvalidValue()) + "'");
            }
        }
    }

    /** Reports a field that is absent or null; any other is wrong in another way, which is reported already. */
    private static void missing(String pointer, JsonReading reading) {
        Json there = reading.find(pointer);
        if (there == null || there instanceof Json.Null) {
            reading.error("missing-field", pointer, "the field " + name(pointer) + " is missing: add it");
        }
    }

    private static String name(String pointer) {
        List<String> parts = JsonPointer.parts(pointer);
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return last.isEmpty() || Character.isDigit(last.charAt(0)) ? "this" : "'" + last + "'";
    }

    private static String shown(Object value) {
        String text = value instanceof Double number ? ShortestDecimal.of(number) : String.valueOf(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }

    private static String pointer(Path path) {
        String pointer = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = JsonPointer.to(pointer, node.getIndex());
            } else if (node.getKey() != null) {
                pointer = JsonPointer.to(pointer, String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = JsonPointer.to(pointer, node.getName());
            }
        }
        return pointer;
    }

    /** Makes a validator that says nothing, reads no configuration of its host and speaks English wherever it is. */
    private static Validator validator() {
        Logger version = Logger.getLogger("org.hibernate.validator.internal.util.Version");
        Level before = version.getLevel();
        version.setLevel(Level.OFF); // its greeting would stand in every shell
        try {
            return Validation.byProvider(HibernateValidator.class)
                    .providerResolver(() -> List.of(new HibernateValidator()))
                    .configure()
                    .ignoreXmlConfiguration()
                    .traversableResolver(new Everything())
                    .enableTraversableResolverResultCache(false) // to answer is faster than to remember
                    .messageInterpolator(
                            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                    .buildValidatorFactory()
                    .getValidator();
        } finally {
            version.setLevel(before);
        }
    }

    /** Lets the validator read every field: documents are plain records, loaded whole. */
    private static final class Everything implements TraversableResolver {
        @Override
        public boolean isReachable(
                Object object, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object object, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }
    }
}
