package eu.niem.core.framework;

import eu.niem.core.internal.ById;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A mapping of the indicators of one version of a framework to those of a later version. With it, observations made
 * with the earlier version can be read on the later; without it, scores of the two versions are not comparable.
 *
 * <ul>
 *   <li>Every indicator of both versions is mapped exactly once. Only the frameworks can tell whether that is so: see
 *       {@link #check}.
 *   <li>A crosswalk has a direction. It says nothing about how later answers would read on the earlier version.
 *   <li>Two crosswalks can be joined where one ends at the version at which the other begins: see {@link #then}.
 * </ul>
 *
 * @param framework the id of the framework, the same in both versions
 * @param from the earlier version
 * @param to the later version
 * @param note a remark, for example on who decided it; empty where nothing is said
 * @param unmappedSame whether indicators that no mapping names are the same in both versions, if they have the same id
 *     and an equal scale; otherwise every indicator must be named
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
        Require.notNull("note", note);
        mappings = Require.list("mappings", mappings);
        Require.distinct("the indicators that a crosswalk maps from", before(mappings), id -> id);
        Require.distinct("the indicators that a crosswalk maps to", after(mappings), id -> id);
        mappings = ById.ofSeveral(mappings, CrosswalkEntry::before);
    }

    /** Makes a crosswalk that names every indicator of both versions. */
    public static Crosswalk of(String framework, String from, String to, CrosswalkEntry... mappings) {
        return new Crosswalk(framework, from, to, "", false, Require.list("mappings", mappings));
    }

    /** Returns a copy with another note. */
    public Crosswalk withNote(String newNote) {
        return new Crosswalk(framework, from, to, newNote, unmappedSame, mappings);
    }

    /** Returns a copy in which indicators that no mapping names are the same in both versions. */
    public Crosswalk withUnmappedSame() {
        return new Crosswalk(framework, from, to, note, true, mappings);
    }

    private static List<String> before(List<CrosswalkEntry> mappings) {
        return mappings.stream().flatMap(mapping -> mapping.before().stream()).toList();
    }

    private static List<String> after(List<CrosswalkEntry> mappings) {
        return mappings.stream().flatMap(mapping -> mapping.after().stream()).toList();
    }

    /** Returns the indicators of the earlier version that a mapping names, in the order of the mappings. */
    public List<String> before() {
        return before(mappings);
    }

    /** Returns the indicators of the later version that a mapping names, in the order of the mappings. */
    public List<String> after() {
        return after(mappings);
    }

    /**
     * Finds the mapping of an indicator of the earlier version. Where no mapping names it and unmapped indicators are
     * the same, that is {@link CrosswalkEntry.Same}; otherwise there is none.
     */
    public Optional<CrosswalkEntry> findMapping(String indicator) {
        Require.notNull("indicator", indicator);
        int place = ById.place(mappings, indicator);
        if (place >= 0) {
            return Optional.of(mappings.get(place));
        }
        boolean implied = unmappedSame && !after().contains(indicator);
        return implied ? Optional.of(new CrosswalkEntry.Same(indicator, indicator)) : Optional.empty();
    }

    /**
     * Lists what does not fit the two versions: unknown names, indicators that are not mapped, and mappings that do not
     * suit the scales.
     *
     * @param earlier the version it begins at
     * @param later the version it ends at
     * @return the mismatches; empty where all fits
     */
    public List<Mismatch> check(Framework earlier, Framework later) {
        Require.notNull("earlier", earlier);
        Require.notNull("later", later);
        return new CrosswalkCheck(this).check(earlier, later);
    }

    /** Lists what does not fit the version this crosswalk begins at, as far as can be told without the other. */
    public List<Mismatch> checkFrom(Framework earlier) {
        Require.notNull("earlier", earlier);
        return new CrosswalkCheck(this).checkFrom(earlier);
    }

    /** Lists what does not fit the version this crosswalk ends at, as far as can be told without the other. */
    public List<Mismatch> checkTo(Framework later) {
        Require.notNull("later", later);
        return new CrosswalkCheck(this).checkTo(later);
    }

    /**
     * Joins this crosswalk with the next one. Observations translated by the result have the same values as when
     * translated by one after the other.
     *
     * <ul>
     *   <li>An indicator that is not comparable on the way is {@link CrosswalkEntry.Dropped} before and
     *       {@link CrosswalkEntry.New} after.
     *   <li>An option without a counterpart on the way has none in the result.
     * </ul>
     *
     * @param next a crosswalk that begins at the version where this one ends
     * @throws IllegalArgumentException if it begins elsewhere; if an indicator of the version between is mapped by one
     *     of them only; or if several indicators become several others together, which no one mapping can say
     */
    public Crosswalk then(Crosswalk next) {
        Require.notNull("next", next);
        return new Composition(this, next).crosswalk();
    }

    /** Returns a short text, for example {@code Crosswalk of 'niem' from 2019 to 2021: 14 mappings}. */
    @Override
    public String toString() {
        return Printable.text("Crosswalk of '" + framework + "' from " + from + " to " + to + ": " + mappings.size()
                + " mappings" + (unmappedSame ? ", all others are the same" : ""));
    }

    /**
     * A place where a crosswalk does not fit a framework.
     *
     * @param code the sort of mismatch, in kebab case
     * @param path the place in the crosswalk's document, as a JSON pointer
     * @param message what is wrong, and what to do
     */
    public record Mismatch(String code, String path, String message) implements Serializable {
        /** Refuses nulls. */
        public Mismatch {
            Require.notNull("code", code);
            Require.notNull("path", path);
            Require.notNull("message", message);
        }
    }
}
