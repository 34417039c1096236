package eu.niem.io.workbook;

import eu.niem.core.evidence.ObsStatus;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says flags beside scores in words. */
final class FlagWords {
    private static final Map<Character, String> ALL = all();

    private FlagWords() {}

    private static Map<Character, String> all() {
        Map<Character, String> all = new LinkedHashMap<>();
        Arrays.stream(ObsStatus.values()).forEach(status -> all.put(status.flag(), status.words()));
        all.put('*', "imputed by the methodology");
        all.put('~', "not all below it was observed");
        return Collections.unmodifiableMap(all);
    }

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
