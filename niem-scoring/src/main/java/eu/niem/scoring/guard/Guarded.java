package eu.niem.scoring.guard;

import eu.niem.core.internal.Refused;
import eu.niem.scoring.method.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks methods that may come from a plug-in for texts. Whatever they throw or leave out, there is a text with their
 * name.
 */
public final class Guarded {
    private Guarded() {}

    /** Returns the name and parameters of a method for print; the name alone where it fails to say more. */
    public static String label(Named method) {
        return text(method::label, () -> name(method), e -> name(method));
    }

    /** Returns the name of a method; its class where it fails to say it. */
    public static String name(Named method) {
        String type = method.getClass().getName();
        return text(method::methodName, () -> type, e -> type);
    }

    /** Returns a method's answer to why there is no value. */
    public static String reason(Named method, Supplier<@Nullable String> asked) {
        return text(asked, () -> label(method) + " has no value here", e -> failure(method, e));
    }

    /** Returns a method's words on what it does; its name and parameters where it has none. */
    public static String words(Named method, Supplier<@Nullable String> asked) {
        return text(asked, () -> label(method), e -> failure(method, e));
    }

    /** Returns a method's words on what it did; empty where it has none. */
    public static String said(Named method, Supplier<@Nullable String> asked) {
        return text(asked, () -> "", e -> failure(method, e));
    }

    /** Returns a method's reason, if it has one; where it fails to answer the question of this name, that it failed. */
    public static Optional<String> answer(Named method, String question, Supplier<Optional<String>> asked) {
        try {
            return Objects.requireNonNull(asked.get(), question + " gave null");
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(failure(method, e));
        }
    }

    /** Returns a method's answer; no where it fails to say. */
    public static boolean asked(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    /** Returns the names that a method gives; none where it fails to say. */
    public static List<String> listed(Supplier<@Nullable List<String>> asked) {
        try {
            List<String> names = asked.get();
            return names == null ? List.of() : List.copyOf(names);
        } catch (RuntimeException | LinkageError e) {
            return List.of();
        }
    }

    private static String text(
            Supplier<@Nullable String> asked, Supplier<String> blank, Function<Throwable, String> failed) {
        try {
            String text = asked.get();
            return text == null || text.isBlank() ? blank.get() : text;
        } catch (RuntimeException | LinkageError e) {
            return failed.apply(e);
        }
    }

    /** Returns the message that a method failed, with its name. */
    public static String failure(Named method, Throwable cause) {
        return label(method) + " failed: " + cause;
    }

    /**
     * Returns what foreign code learned; a null or an exception becomes a message with the given name.
     *
     * @throws IllegalArgumentException if it failed
     */
    public static <T> T learned(Supplier<String> what, Supplier<T> fit) {
        T learned;
        try {
            learned = fit.get();
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalArgumentException(what.get() + " failed: " + message(e), e);
        }
        if (learned == null) {
            throw Refused.argument(what.get() + " failed: it gave null");
        }
        return learned;
    }

    /** Returns the message of an exception, or the name of its class where it has none. */
    public static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
