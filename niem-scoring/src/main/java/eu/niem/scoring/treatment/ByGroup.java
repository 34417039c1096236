package eu.niem.scoring.treatment;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code by-group}: the cells of each group of people imputed by what was learned from that group.
 *
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 * @param groups what was learned from each group, by its code
 */
record ByGroup(List<String> indicators, Map<String, Imputation> groups) implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "by-group",
            ByGroup.class,
            with -> new ByGroup(with.texts("indicators"), parts(with, "groups", Imputation.class)));

    /** Copies list and map. */
    public ByGroup {
        indicators = TreatedIndicators.copy(indicators);
        groups = Require.map("groups", groups);
        groups.keySet().forEach(code -> Require.code("a group in 'groups' of 'by-group'", code));
    }

    /** Learns from each group. */
    static ByGroup fit(Panel reference, List<String> indicators, Function<Panel, Imputation> learned) {
        return new ByGroup(indicators, each(reference, group -> Optional.of(learned.apply(group))));
    }

    /** Returns what is learned from each group, of those that there is something to learn from. */
    static Map<String, Imputation> each(Panel reference, Function<Panel, Optional<? extends Imputation>> learned) {
        Map<String, Imputation> groups = new LinkedHashMap<>();
        List<String> codes = reference.groups();
        for (String code : codes) {
            Panel group = codes.size() == 1
                    ? reference
                    : reference.where(key -> key.group().equals(code));
            learned.apply(group).ifPresent(imputation -> groups.put(code, imputation));
        }
        return groups;
    }

    /** Reads what was learned from each part of a panel, all of one type, from a document. */
    static <T extends Adjustment> Map<String, T> parts(Parameters with, String name, Class<T> type) {
        Map<String, T> parts = new LinkedHashMap<>();
        with.methodsByName(name, Adjustment.ROLE).forEach((part, adjustment) -> {
            if (!type.isInstance(adjustment)) {
                throw new IllegalArgumentException("'" + name + "' must each be a " + type.getSimpleName() + ", but '"
                        + part + "' is a " + adjustment.getClass().getSimpleName());
            }
            parts.put(part, type.cast(adjustment));
        });
        return parts;
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .list("indicators", indicators)
                .parts("groups", groups, Adjustment::namedIndicators)
                .all();
    }

    @Override
    public Map<String, String> namedDimensions() {
        return new NamedPlaces()
                .parts("groups", groups, Adjustment::namedDimensions)
                .all();
    }

    @Override
    public Map<String, String> namedGroups() {
        return new NamedPlaces().keys("groups", groups.keySet()).all();
    }

    @Override
    public Map<String, String> namedPeriods() {
        return new NamedPlaces()
                .parts("groups", groups, Adjustment::namedPeriods)
                .all();
    }

    @Override
    public Map<String, String> namedPeerGroups() {
        return new NamedPlaces()
                .parts("groups", groups, Adjustment::namedPeerGroups)
                .all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        Map<String, Estimates> made = new LinkedHashMap<>();
        groups.forEach((code, imputation) -> made.put(code, imputation.estimates(panel)));
        return new Dispatched((indicator, row) -> {
            String code = panel.rows().get(row).group();
            return made.getOrDefault(code, new NoEstimates("nothing was learned for the group " + code));
        });
    }
}
