package eu.niem.core.result;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a score rests on: how much of what is asked for below it was observed, and the flags of the observations that
 * enter it.
 *
 * <ul>
 *   <li>An indicator that was observed has the share 1, also where its value is published as imputed. One that was not,
 *       or that a treatment filled in, has 0. One that does not apply, or is recorded for context, has none.
 *   <li>A dimension has the mean of its children's shares with the weights of the plan, whatever the aggregation;
 *       children without a share leave it. So has an indicator that is combined over groups.
 *   <li>Flags are those of observations that enter the score with a weight above 0, each once.
 * </ul>
 *
 * @param observed the share that was observed, from 0 to 1; null where nothing is asked for, or nothing is known of it
 * @param flags remarks on the observations
 * @param imputed whether a value enters that the methodology imputed
 */
public record Quality(@Nullable Double observed, Set<ObsStatus> flags, boolean imputed) implements Serializable {
    /** Nothing is known. */
    public static final Quality UNKNOWN = new Quality(null, Set.of(), false);

    /** The mark of a value that the methodology imputed. */
    private static final char IMPUTED = '*';

    /** The mark of a score below which not all was observed. */
    private static final char PARTLY = '~';

    /** All flags: small letters by the alphabet, then the capital of a strike. */
    private static final List<ObsStatus> IN_ORDER = Arrays.stream(ObsStatus.values())
            .sorted(Comparator.comparing((ObsStatus status) -> Character.isUpperCase(status.flag()))
                    .thenComparing(ObsStatus::flag))
            .toList();

    private static final Map<Character, String> WORDS = allWords();

    /** Checks the share, and copies the flags. */
    public Quality {
        Require.notNull("flags", flags);
        if (observed != null) {
            Require.that(observed >= 0 && observed <= 1, "the share observed", "lie from 0 to 1", observed);
        }
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Makes that of one observation by itself: its flags. No share of it was asked for, and nothing is filled in. */
    public static Quality of(Observation observation) {
        return new Quality(null, Require.notNull("observation", observation).status(), false);
    }

    /**
     * Returns what the mean of some scores rests on, in which each counts alike: the mean of the shares that there are,
     * and all flags.
     */
    public static Quality ofMean(Collection<Quality> qualities) {
        EnumSet<ObsStatus> flags = EnumSet.noneOf(ObsStatus.class);
        boolean imputed = false;
        double lacking = 0; // so that nothing less than all is all
        int known = 0;
        for (Quality each : Require.list("qualities", qualities)) {
            flags.addAll(each.flags);
            imputed |= each.imputed;
            lacking += each.observed == null ? 0 : 1 - each.observed;
            known += each.observed == null ? 0 : 1;
        }
        double most = lacking > 0 ? Math.nextDown(1.0) : 1;
        Double observed = known == 0 ? null : (Double) Math.max(0, Math.min(most, 1 - lacking / known));
        return new Quality(observed, flags, imputed);
    }

    private static Map<Character, String> allWords() {
        Map<Character, String> words = new LinkedHashMap<>();
        IN_ORDER.forEach(status -> words.put(status.flag(), status.words()));
        words.put(IMPUTED, "imputed by the methodology");
        words.put(PARTLY, "not all below it was observed");
        return Collections.unmodifiableMap(words);
    }

    /**
     * Returns the flags as {@code scores.csv} has them: small letters by the alphabet, then {@code S} for a strike, and
     * last {@code *} for what the methodology imputed; for example {@code bu*}. It is empty where there is none.
     */
    public String status() {
        if (flags.isEmpty()) {
            return imputed ? String.valueOf(IMPUTED) : "";
        }
        StringBuilder letters = new StringBuilder();
        for (ObsStatus status : IN_ORDER) {
            if (flags.contains(status)) {
                letters.append(status.flag());
            }
        }
        return (imputed ? letters.append(IMPUTED) : letters).toString();
    }

    /** Returns whether some of what is asked for was not observed. */
    public boolean isPartlyObserved() {
        return observed != null && observed < 1;
    }

    /**
     * Returns the mark of a score in a table that has no columns for its quality: its {@link #status}, and {@code ~}
     * where it is partly observed. {@link #key} explains it.
     */
    public String mark() {
        return status() + (isPartlyObserved() ? PARTLY : "");
    }

    /** Returns all marks that may stand beside a score, flags first and in their order, each with its words. */
    public static Map<Character, String> words() {
        return WORDS;
    }

    /**
     * Returns the key of marks or flags, for the line below a table: those that occur, for example
     * {@code u: low reliability; *: imputed by the methodology}. It is empty where there is none.
     *
     * @param marks what stands in the table: {@link #status} or {@link #mark} of each score; any other text, such as
     *     the status of something else or a unit, is passed over
     */
    static String key(Collection<String> marks) {
        Set<Character> found = Require.list("marks", marks).stream()
                .filter(Quality::isMark)
                .flatMapToInt(String::chars)
                .mapToObj(letter -> (char) letter)
                .collect(Collectors.toSet());
        return WORDS.entrySet().stream()
                .filter(entry -> found.contains(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Returns whether a text has nothing but flags, each once and in their order. */
    private static boolean isMark(String text) {
        return inOrder(text.chars().mapToObj(letter -> (char) letter).collect(Collectors.toSet()))
                .equals(text);
    }

    private static String inOrder(Set<Character> letters) {
        return WORDS.keySet().stream()
                .filter(letters::contains)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Returns the quality in words, for example {@code 87 % observed, u*}; empty where there is nothing to say. */
    @Override
    public String toString() {
        String share = isPartlyObserved() ? Cell.percent(observed).shown() + " observed" : "";
        String status = status();
        return share + (share.isEmpty() || status.isEmpty() ? "" : ", ") + status;
    }
}
