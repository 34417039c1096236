package eu.niem.scoring.method;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name that a class gives to a method. */
final class OwnName {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private OwnName() {}

    static String of(Named method) {
        Class<?> type = method.getClass();
        return type.isHidden() || type.isAnonymousClass() ? "a method without a name" : kebabCase(type.getSimpleName());
    }

    private static String kebabCase(String name) {
        return WORD.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
