package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the indicators of one version of a framework stand to those of another, so that what was observed with the earlier
 * can be read on the later. Without one, scores of the two versions are not comparable.
 *
 * <ul>
 *   <li>Every indicator of both versions is mapped exactly once; whether that is so, only the frameworks can tell: see
 *       {@link #check}.
 *   <li>A crosswalk has a direction. It says nothing about how later answers would read on the earlier version.
 *   <li>Two crosswalks of which one ends where the other begins make one: see {@link #then}.
 * </ul>
 *
 * @param framework the id of the framework, the same in both versions
 * @param from the earlier version
 * @param to the later version
 * @param note a remark, for example on who decided it; empty where nothing is said
 * @param unmappedSame whether indicators that no mapping names are the same in both versions, if they have the same id and
 *     an equal scale; otherwise every indicator must be named
 * @param mappings what becomes of the indicators
 */
public record Crosswalk(
        String framework, String from, String to, String note, boolean unmappedSame, List<CrosswalkEntry> mappings)
        implements Serializable {
    /** Checks that the versions differ, and that no indicator is mapped twice. */
    public Crosswalk {
        Require.id("a crosswalk's framework", framework);
        Require.code("the version a crosswalk begins at", from);
        Require.code("the version a crosswalk ends at", to);
        Require.that(!from.equals(to), "the versions of a crosswalk", "be different from each other", from);
        Objects.requireNonNull(note, "note");
        mappings = List.copyOf(mappings);
        Require.distinct("the indicators that a crosswalk maps from", before(mappings), id -> id);
        Require.distinct("the indicators that a crosswalk maps to", after(mappings), id -> id);
    }

    /** A crosswalk that names every indicator of both versions. */
    public static Crosswalk of(String framework, String from, String to, CrosswalkEntry... mappings) {
        return new Crosswalk(framework, from, to, "", false, List.of(mappings));
    }

    /** The same crosswalk, by which indicators that no mapping names are the same in both versions. */
    public Crosswalk withUnmappedSame() {
        return new Crosswalk(framework, from, to, note, true, mappings);
    }

    private static List<String> before(List<CrosswalkEntry> mappings) {
        return mappings.stream().flatMap(mapping -> mapping.before().stream()).toList();
    }

    private static List<String> after(List<CrosswalkEntry> mappings) {
        return mappings.stream().flatMap(mapping -> mapping.after().stream()).toList();
    }

    /** The indicators of the earlier version that a mapping names, in the order of the mappings. */
    public List<String> before() {
        return before(mappings);
    }

    /** The indicators of the later version that a mapping names, in the order of the mappings. */
    public List<String> after() {
        return after(mappings);
    }

    /**
     * What becomes of an indicator of the earlier version: the mapping that names it, or that it is the same where the
     * unmapped are; empty where nothing is said about it.
     */
    public Optional<CrosswalkEntry> findMapping(String indicator) {
        Optional<CrosswalkEntry> named = mappings.stream()
                .filter(mapping -> mapping.before().contains(indicator))
                .findFirst();
        boolean implied = unmappedSame && !after().contains(indicator);
        return named.or(() -> implied ? Optional.of(new CrosswalkEntry.Same(indicator, indicator)) : Optional.empty());
    }

    /**
     * Everything that does not fit the two versions it leads between: names that they do not have, indicators that are not
     * mapped, and mappings that do not suit the scales.
     *
     * @param earlier the version it begins at
     * @param later the version it ends at
     */
    public List<Mismatch> check(Framework earlier, Framework later) {
        return new CrosswalkCheck(this).check(earlier, later);
    }

    /** Everything that does not fit the version it begins at, as far as that can be told without the other. */
    public List<Mismatch> checkFrom(Framework earlier) {
        return new CrosswalkCheck(this).checkFrom(earlier);
    }

    /** Everything that does not fit the version it ends at, as far as that can be told without the other. */
    public List<Mismatch> checkTo(Framework later) {
        return new CrosswalkCheck(this).checkTo(later);
    }

    /**
     * This crosswalk and then another as one. What translates by it has the same values as by one after the other.
     *
     * <ul>
     *   <li>What is not comparable on the way is {@link CrosswalkEntry.Dropped} before and {@link CrosswalkEntry.New} after.
     *   <li>An option without a counterpart on the way has none.
     * </ul>
     *
     * @param next a crosswalk that begins at the version where this one ends
     * @throws IllegalArgumentException if it begins elsewhere; if an indicator of the version between is mapped by one of
     *     them only; or if several indicators become several others together, which no one mapping can say
     */
    public Crosswalk then(Crosswalk next) {
        return new Composition(this, next).crosswalk();
    }

    /** For example {@code Crosswalk of 'niem' from 2019 to 2021: 14 mappings}. */
    @Override
    public String toString() {
        return "Crosswalk of '" + framework + "' from " + from + " to " + to + ": " + mappings.size() + " mappings"
                + (unmappedSame ? ", all others are the same" : "");
    }

    /**
     * Something in a crosswalk that does not fit a framework.
     *
     * @param code what sort of mismatch, in kebab case
     * @param path where in the crosswalk's document, as a JSON pointer
     * @param message what is wrong, and what to do
     */
    public record Mismatch(String code, String path, String message) implements Serializable {
        /** Refuses nulls. */
        public Mismatch {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(message, "message");
        }
    }
}
