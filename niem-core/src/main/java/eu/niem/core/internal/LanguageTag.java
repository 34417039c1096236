package eu.niem.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tags of languages, such as {@code de}, {@code de-AT} or {@code zh-Hant}: whether they are well formed, how they are
 * spelt, and which stands for which. Nothing is looked up in a list of languages. Two forms that the standard has are
 * refused: languages of four letters or more, of which there are none, so that {@code english} is told; and the
 * irregular tags of old, such as {@code i-klingon}, which have others in their place.
 *
 * <p>Source: BCP 47, that is RFC 5646, sections 2.1 and 2.1.1, and RFC 4647, section 3.4.
 */
public final class LanguageTag {
    /** What a tag must be, in words. */
    public static final String RULE = "be a language tag of BCP 47, such as en, de-AT or zh-Hant";

    /** No tag has more characters; a limit that section 4.4.1 of RFC 5646 permits. */
    private static final int LONGEST = 100;

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}"
            + "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
            + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](?:-[A-Za-z0-9]{1,8})+");

    private LanguageTag() {}

    /** Returns whether a text is a well-formed tag of at most 100 characters. */
    public static boolean isWellFormed(String tag) {
        return tag.length() <= LONGEST && FORM.matcher(tag).matches();
    }

    /** Returns a well-formed tag in the usual spelling: {@code de-AT} for {@code DE-at}. */
    public static String require(String subject, String tag) {
        Require.that(isWellFormed(Require.notNull(subject, tag)), subject, RULE, tag);
        return usual(tag);
    }

    /** Returns a tag with a small language, a large region and a script that begins with a large letter. */
    public static String usual(String tag) {
        StringBuilder usual = new StringBuilder(tag.length());
        boolean isAfterSingleton = false;
        for (String part : tag.toLowerCase(Locale.ROOT).split("-", -1)) {
            boolean isPlain = usual.length() == 0 || isAfterSingleton;
            isAfterSingleton |= part.length() == 1;
            usual.append(usual.length() == 0 ? "" : "-").append(isPlain ? part : spelt(part));
        }
        return usual.toString();
    }

    private static String spelt(String part) {
        return switch (part.length()) {
            case 2 -> part.toUpperCase(Locale.ROOT);
            case 4 -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            default -> part;
        };
    }

    /** Returns a tag and those that stand for it where it is not there: {@code de-AT} and {@code de}. */
    public static List<String> withFallbacks(String tag) {
        List<String> tags = new ArrayList<>();
        int end = tag.length();
        while (end > 0) {
            tags.add(tag.substring(0, end));
            end = tag.lastIndexOf('-', end - 1);
            boolean endsInSingleton = end == 1 || (end > 1 && tag.charAt(end - 2) == '-');
            end -= endsInSingleton ? 2 : 0;
        }
        return tags;
    }
}
