package eu.niem.core.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks arguments, with messages of one form: subject, rule, what was given. */
public final class Require {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}_.-]+");
    private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{Nd}_.-]+(/[\\p{L}\\p{Nd}_.-]+)*");

    private Require() {}

    /** Refuses an argument whose rule does not hold. */
    public static void that(boolean holds, String subject, String rule, Object given) {
        if (!holds) {
            throw new IllegalArgumentException(subject + " must " + rule + ", but was '" + given + "'");
        }
    }

    /** Returns an identifier, which has only letters, digits, {@code _}, {@code -} and {@code .}. */
    public static String id(String subject, String id) {
        that(ID.matcher(Objects.requireNonNull(id, subject)).matches(), subject, "be letters, digits, _ - or .", id);
        return id;
    }

    /** Returns an identifier, or several joined by {@code /} as a view makes them. */
    public static String path(String subject, String id) {
        that(PATH.matcher(Objects.requireNonNull(id, subject)).matches(), subject, "be letters, digits, _ - or .", id);
        return id;
    }

    /** Returns a code: any text that is not blank, without space around it and without control characters. */
    public static String code(String subject, String code) {
        Objects.requireNonNull(code, subject);
        that(
                !code.isEmpty()
                        && code.equals(code.strip())
                        && code.codePoints().noneMatch(Character::isISOControl),
                subject,
                "be text without space around it or control characters",
                code);
        return code;
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
        Set<String> seen = new HashSet<>();
        for (T element : elements) {
            String key = name.apply(element);
            that(seen.add(key), subject, "be different from each other", key);
        }
    }

    /** Returns an unmodifiable copy without nulls that keeps the order and can be serialised. */
    public static <K, V> Map<K, V> copy(Map<K, V> map) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.forEach((key, value) -> {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        });
        return Collections.unmodifiableMap(copy);
    }
}
