package eu.niem.io.workbook;

import eu.niem.core.result.Quality;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says flags beside scores in words. */
final class FlagWords {
    private static final Map<Character, String> ALL = Quality.words();

    private FlagWords() {}

    /** Returns the words of flags, such as {@code low reliability; provisional}; empty if it has none. */
    static String of(String flags) {
        boolean areFlags = flags.chars().allMatch(flag -> ALL.containsKey((char) flag));
        return !areFlags
                ? ""
                : flags.chars().mapToObj(flag -> word((char) flag)).collect(Collectors.joining("; "));
    }

    /** Returns the word of a flag. */
    static String word(char flag) {
        return Optional.ofNullable(ALL.get(flag)).orElse("");
    }

    /** Returns all flags, each with its words. */
    static Map<Character, String> known() {
        return ALL;
    }
}
