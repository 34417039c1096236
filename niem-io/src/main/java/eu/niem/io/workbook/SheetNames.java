package eu.niem.io.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes names that the tabs of a workbook may have. They have at most 31 characters, none of {@code [ ] : * ? / \} or
 * of those that are not shown, and no apostrophe at an end. None stands twice in whatever letters, and none is
 * {@code History}, which is taken.
 */
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    /** Returns a name for each sheet, in their order. */
    static List<String> of(List<String> wanted) {
        Set<String> taken = new TreeSet<>(Set.of("history"));
        List<String> names = new ArrayList<>();
        for (String each : wanted) {
            String name = permitted(each);
            for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
                String number = " " + next;
                name = cut(permitted(each), LONGEST - number.length()) + number;
            }
            names.add(name);
        }
        return names;
    }

    private static String permitted(String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\\\p{C}]+", " ").replaceAll("\\s+", " ");
        String cut = cut(plain.strip(), LONGEST).replaceAll("^[' ]+|[' ]+$", "");
        return cut.isEmpty() ? "Sheet" : cut;
    }

    /** Returns the first characters of a text, none of them half. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
