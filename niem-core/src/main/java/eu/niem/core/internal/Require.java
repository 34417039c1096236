package eu.niem.core.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks arguments, with messages of one form: subject, rule, what was given. */
public final class Require {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}_.-]+");
    private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{Nd}_.-]+(/[\\p{L}\\p{Nd}_.-]+)*");

    private Require() {}

    /** Refuses an argument whose rule does not hold. */
    public static void that(boolean holds, String subject, String rule, Object given) {
        if (!holds) {
            throw new IllegalArgumentException(
                    Printable.lines(subject + " must " + rule + ", but was '" + given + "'"));
        }
    }

    /** Returns an identifier, which has only letters, digits, {@code _}, {@code -} and {@code .}. */
    public static String id(String subject, String id) {
        present(subject, id);
        if (!isPlainId(id)) {
            that(ID.matcher(id).matches(), subject, "be letters, digits, _ - or .", id);
        }
        return id;
    }

    /** Returns whether an identifier has only signs of ASCII, as most have, which need no expression. */
    private static boolean isPlainId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char sign = id.charAt(i);
            boolean isLetter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            boolean isDigit = sign >= '0' && sign <= '9';
            if (!isLetter && !isDigit && sign != '_' && sign != '-' && sign != '.') {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /** Returns an identifier, or several joined by {@code /} as a view makes them. */
    public static String path(String subject, String id) {
        that(PATH.matcher(present(subject, id)).matches(), subject, "be letters, digits, _ - or .", id);
        return id;
    }

    /** Returns a code: a text, not blank, without space around it, control characters and halves of characters. */
    public static String code(String subject, String code) {
        present(subject, code);
        that(isCode(code), subject, "be text without space around it or control characters", code);
        return code;
    }

    private static boolean isCode(String code) {
        int length = code.length();
        if (length == 0
                || Character.isWhitespace(code.codePointAt(0))
                || Character.isWhitespace(code.codePointBefore(length))) {
            return false;
        }
        int character;
        for (int i = 0; i < length; i += Character.charCount(character)) {
            character = code.codePointAt(i);
            if (Character.isISOControl(character) || Printable.isHalf(character)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a name; where it is blank the id of what it is the name of, so that nothing goes without. */
    public static String name(String name, String id) {
        return notNull("name", name).isBlank() ? id : name;
    }

    /** Returns a finite number. */
    public static double finite(String subject, double value) {
        that(Double.isFinite(value), subject, "be a finite number", value);
        return value;
    }

    /** Returns a finite number of 0 or more. */
    public static double notNegative(String subject, double value) {
        that(Double.isFinite(value) && value >= 0, subject, "be a number of 0 or more", value);
        return value;
    }

    /** Refuses elements of which two have the same name. */
    public static <T> void distinct(String subject, Collection<T> elements, Function<? super T, String> name) {
        if (elements.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (T element : elements) {
            String key = name.apply(element);
            that(seen.add(key), subject, "be different from each other", key);
        }
    }

    /** Returns an argument that is there. */
    public static <T> T notNull(String name, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException("'" + name + "' must not be null");
        }
        return value;
    }

    /** Returns an unmodifiable copy of a list, which has no null in it. */
    public static <T> List<T> list(String name, Collection<? extends T> elements) {
        return List.copyOf(noNullIn(name, notNull(name, elements)));
    }

    /** Returns an unmodifiable copy of arguments, none of which is null. */
    public static <T> List<T> list(String name, T[] elements) {
        return list(name, Arrays.asList(notNull(name, elements)));
    }

    /** Returns an unmodifiable copy of a set that keeps the order; it takes elements with the same hash code well. */
    public static <T> Set<T> set(String name, Collection<? extends T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(noNullIn(name, notNull(name, elements))));
    }

    /** Returns an unmodifiable copy of a map without nulls that keeps the order and can be serialised. */
    public static <K, V> Map<K, V> map(String name, Map<? extends K, ? extends V> map) {
        Map<K, V> copy = new LinkedHashMap<>(notNull(name, map));
        noNullIn(name, copy.keySet());
        noNullIn(name, copy.values());
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Refuses a result that has both a value and a reason why it has none, or neither.
     *
     * @param result the result in words
     * @param what what its value is called
     * @param reason empty for none
     */
    public static void valueOrReason(String result, String what, @Nullable Object value, String reason) {
        if (value == null == notNull("reason", reason).isEmpty()) {
            throw Refused.argument(result + " must have either " + what + " or a reason why not, but has " + value
                    + ", '" + reason + "'");
        }
    }

    private static <T, C extends Collection<T>> C noNullIn(String name, C elements) {
        for (@Nullable T element : elements) {
            if (element == null) {
                throw new NullPointerException("'" + name + "' must not have null in it");
            }
        }
        return elements;
    }

    private static String present(String subject, @Nullable String text) {
        if (text == null) {
            throw new NullPointerException(subject + " must not be null");
        }
        return text;
    }
}
