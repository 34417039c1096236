package eu.niem.io.proposal;

import eu.niem.io.proposal.Draft.ProposedIndicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a file: indicators that are made for them, or those of a framework that is there already. Two figures
 * are of one indicator only where they stand in two sheets that are named after periods.
 */
final class Figures {
    private static final int SHOWN = 8;

    private final @Nullable KnownFigures known;
    private final List<ProposedIndicator> made = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> unmatched = new LinkedHashSet<>();
    private final Map<String, String> madeInPeriods = new HashMap<>();
    private final Set<String> takenInPeriods = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> takenHere = new HashSet<>();
    private boolean isPeriod;

    Figures(@Nullable KnownFigures known) {
        this.known = known;
    }

    /** Begins with a sheet. */
    void begin(boolean isNamedAfterAPeriod) {
        isPeriod = isNamedAfterAPeriod;
        takenHere.clear();
    }

    /** Returns whether there is a framework already. */
    boolean areKnown() {
        return known != null;
    }

    /** Returns the framework that is there already. */
    Optional<KnownFigures> known() {
        return Optional.ofNullable(known);
    }

    /** Returns the indicators that are made. */
    List<ProposedIndicator> made() {
        return made;
    }

    /** Returns whether a text is the code or name of an indicator of a framework that is there already. */
    boolean isKnown(String text) {
        return known != null && known.find(text).isPresent();
    }

    /**
     * Finds the indicator of a figure, or makes one.
     *
     * @return its id; nothing where a framework is there already, and has none, or another figure is taken for it
     */
    Optional<String> indicator(String code, String name, String unit) {
        if (known == null) {
            return Optional.of(make(code, name, unit));
        }
        Optional<String> found = find(code, name);
        if (found.isEmpty()) {
            unmatched.add(code.equals(name) ? code : code + " (" + name + ")");
        }
        return found;
    }

    /** Finds the indicator of a framework that is there already, which no other figure is taken for. */
    Optional<String> find(String code, String name) {
        return known == null
                ? Optional.empty()
                : known.find(code).or(() -> known.find(name)).filter(this::take);
    }

    private boolean take(String id) {
        if (isPeriod) {
            takenInPeriods.add(id);
            return !taken.contains(id) && takenHere.add(id);
        }
        return !takenInPeriods.contains(id) && taken.add(id);
    }

    /** Makes an indicator with an id made of a text, and returns the id. */
    String make(String code, String name, String unit) {
        String before = isPeriod ? madeInPeriods.get(code) : null;
        if (before != null && takenHere.add(before)) {
            return before;
        }
        String id = Draft.id(code, "indicator");
        String unique = id;
        for (int number = 2; !ids.add(unique); number++) {
            unique = id + "-" + number;
        }
        made.add(new ProposedIndicator(unique, name, unit));
        if (isPeriod) {
            takenHere.add(unique);
            madeInPeriods.putIfAbsent(code, unique);
        }
        return unique;
    }

    /** Returns what has no indicator and what to do; nothing where all have one. */
    Optional<String> remark() {
        if (known == null || unmatched.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = unmatched.stream().limit(SHOWN).toList();
        int more = unmatched.size() - first.size();
        return Optional.of("no free indicator of '" + known.framework().id() + "' has the code or name '"
                + String.join("', '", first) + "'" + (more > 0 ? " and " + more + " more" : "")
                + ": name it in mapping.json, \"indicators\": {ID: COLUMN} or \"rename\": {COLUMN: {CODE: ID}}");
    }
}
