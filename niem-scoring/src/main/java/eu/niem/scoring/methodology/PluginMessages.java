package eu.niem.scoring.methodology;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Words about methods that may come from a plug-in: whatever these throw or leave out, there is a text. */
public final class PluginMessages {
    private PluginMessages() {}

    /** What a method answers when it is asked for a reason. */
    public static String reason(Object method, Supplier<@Nullable String> answer) {
        try {
            String words = answer.get();
            return words == null || words.isBlank() ? Methods.STANDARD.label(method) + " has no value here" : words;
        } catch (RuntimeException | LinkageError e) {
            return failure(method, e);
        }
    }

    /** That a method failed, with its name. */
    public static String failure(Object method, Throwable cause) {
        return Methods.STANDARD.label(method) + " failed: " + cause;
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
    static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }

    /** A name for a method that no provider has named: its class, or what a record says of itself. */
    static String name(Object method) {
        Class<?> type = method.getClass();
        if (type.isHidden()) {
            return "a method without a name";
        }
        if (method instanceof Record) {
            try {
                return String.format(Locale.ROOT, "%s", method);
            } catch (RuntimeException | LinkageError e) {
                return type.getName();
            }
        }
        return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
    }
}
