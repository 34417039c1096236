package eu.niem.scoring.treatment;

import java.util.List;

/** Counts and lists in the words of explanations. */
final class Counted {
    private static final int NAMED = 8;

    private Counted() {}

    /** Returns a count with its noun, for example {@code 1 value}, {@code 24 values}. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Names joined by commas, of which there are not too many. */
    static String names(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
