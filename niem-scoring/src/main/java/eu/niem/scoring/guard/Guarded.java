package eu.niem.scoring.guard;

import eu.niem.scoring.method.Named;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks methods that may come from a plug-in: whatever these throw or leave out, there is a text with their name. */
public final class Guarded {
    private Guarded() {}

    /** The name and parameters of a method, for the eye; the name alone where it cannot say more. */
    public static String label(Named method) {
        return text(method::label, () -> name(method), e -> name(method));
    }

    /** The name of a method; its class where it cannot say it. */
    public static String name(Named method) {
        String type = method.getClass().getName();
        return text(method::methodName, () -> type, e -> type);
    }

    /** What a method answers when it is asked why there is no value. */
    public static String reason(Named method, Supplier<@Nullable String> asked) {
        return text(asked, () -> label(method) + " has no value here", e -> failure(method, e));
    }

    /** What a method says that it does; its name and parameters where it says nothing. */
    public static String words(Named method, Supplier<@Nullable String> asked) {
        return text(asked, () -> label(method), e -> failure(method, e));
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

    /** That a method failed, with its name. */
    public static String failure(Named method, Throwable cause) {
        return label(method) + " failed: " + cause;
    }

    /**
     * What foreign code learned; a null or an exception becomes a message with its name.
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
            throw new IllegalArgumentException(what.get() + " failed: it gave null");
        }
        return learned;
    }

    /** The message of an exception, or what sort it is where it has none. */
    public static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
