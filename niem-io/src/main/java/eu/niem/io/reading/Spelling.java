package eu.niem.io.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which codes may be one code, spelt in two ways. */
public final class Spelling {
    private static final int LONGEST = 200; // longer texts are no codes of people, and take long to compare

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern POINTS = Pattern.compile("(?<![0-9])\\.|\\.(?![0-9])"); // all but those between digits
    private static final Pattern SPACES = Pattern.compile("(?<![0-9])[\\p{Z}\\s]+|[\\p{Z}\\s]+(?![0-9\\p{Z}\\s])");

    private Spelling() {}

    /** In what two spellings may differ. */
    private enum Difference {
        CAPITALS("capitals"),
        SPACES("spaces"),
        POINTS("points"),
        ACCENTS("the encoding of accents");

        private final String words;

        Difference(String words) {
            this.words = words;
        }
    }

    /** Returns what all spellings of a code share that differ in capitals, no-break spaces or encoding. */
    public static String strict(String code) {
        if (code.length() > LONGEST) {
            return code;
        }
        String folded = lower(Normalizer.normalize(code, Normalizer.Form.NFC));
        return without(INVISIBLE, SPACE.matcher(folded).replaceAll(" ")).strip();
    }

    /** Returns what all spellings of a code share that differ in spaces and points too; not those between digits. */
    public static String loose(String code) {
        return fold(code, EnumSet.allOf(Difference.class));
    }

    /** Returns in what the spellings of a code differ, for example <i>capitals</i>, or <i>spaces and points</i>. */
    public static String differences(Collection<String> codes) {
        List<String> words = new ArrayList<>();
        for (Difference difference : Difference.values()) {
            Set<Difference> others = EnumSet.complementOf(EnumSet.of(difference));
            if (codes.stream().map(code -> fold(code, others)).distinct().count() > 1) {
                words.add(difference.words);
            }
        }
        return Shown.some(words, words.size());
    }

    private static String fold(String code, Set<Difference> differences) {
        if (code.length() > LONGEST) {
            return code;
        }
        String folded = code;
        if (differences.contains(Difference.ACCENTS)) {
            folded = Normalizer.normalize(folded, Normalizer.Form.NFC);
        }
        if (differences.contains(Difference.CAPITALS)) {
            folded = lower(folded);
        }
        if (differences.contains(Difference.POINTS)) {
            folded = without(POINTS, folded);
        }
        if (differences.contains(Difference.SPACES)) {
            folded = without(SPACES, without(INVISIBLE, folded));
        }
        return folded;
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    /** Returns a text in small letters, one that is small already as it is in capitals, such as the long s. */
    private static String lower(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
