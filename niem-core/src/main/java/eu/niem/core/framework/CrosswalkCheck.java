package eu.niem.core.framework;

import eu.niem.core.framework.Crosswalk.Mismatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what does not fit between a crosswalk and the two versions of its framework. */
final class CrosswalkCheck {
    private static final int SHOWN = 100;

    private final Crosswalk crosswalk;
    private final Set<String> before;
    private final Set<String> after;
    private final IdentityHashMap<Framework, Map<String, Indicator>> indicators = new IdentityHashMap<>();
    private final Map<String, Mismatch> found = new LinkedHashMap<>();

    CrosswalkCheck(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.before = new LinkedHashSet<>(crosswalk.before());
        this.after = new LinkedHashSet<>(crosswalk.after());
    }

    private Optional<Indicator> find(Framework framework, String id) {
        return Optional.ofNullable(
                indicators.computeIfAbsent(framework, CrosswalkCheck::byId).get(id));
    }

    private static Map<String, Indicator> byId(Framework framework) {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        framework.indicators().forEach(indicator -> byId.put(indicator.id(), indicator));
        return byId;
    }

    /** Returns the first of many ids: a message is repeated for each place that it is about. */
    private static String some(Collection<String> ids) {
        List<String> shown = ids.stream().limit(SHOWN).toList();
        return shown.size() == ids.size() ? shown.toString() : shown + " and " + (ids.size() - SHOWN) + " more";
    }

    List<Mismatch> checkFrom(Framework earlier) {
        side(earlier, "/from", crosswalk.from(), before);
        for (int i = 0; i < crosswalk.mappings().size(); i++) {
            CrosswalkEntry mapping = crosswalk.mappings().get(i);
            indicators(mapping.before(), earlier, mapping instanceof CrosswalkEntry.Merged, path(i) + "/from");
            optionsBefore(mapping, earlier, path(i));
        }
        return List.copyOf(found.values());
    }

    List<Mismatch> checkTo(Framework later) {
        side(later, "/to", crosswalk.to(), after);
        for (int i = 0; i < crosswalk.mappings().size(); i++) {
            CrosswalkEntry mapping = crosswalk.mappings().get(i);
            indicators(mapping.after(), later, mapping instanceof CrosswalkEntry.Split, path(i) + "/to");
            optionsAfter(mapping, later, path(i));
        }
        return List.copyOf(found.values());
    }

    List<Mismatch> check(Framework earlier, Framework later) {
        checkFrom(earlier);
        checkTo(later);
        for (int i = 0; i < crosswalk.mappings().size(); i++) {
            suits(crosswalk.mappings().get(i), earlier, later, path(i));
        }
        if (crosswalk.unmappedSame()) {
            unmapped(earlier, later);
        }
        return List.copyOf(found.values());
    }

    private static String path(int index) {
        return "/mappings/" + index;
    }

    private void add(String code, String path, String message) {
        found.putIfAbsent(code + "\n" + path + "\n" + message, new Mismatch(code, path, message));
    }

    private void side(Framework framework, String path, String version, Collection<String> mapped) {
        if (!framework.id().equals(crosswalk.framework())) {
            add(
                    "other-framework",
                    "/framework",
                    "the crosswalk is of the framework '" + crosswalk.framework() + "', not of '" + framework.id()
                            + "'");
        }
        if (!framework.version().equals(version)) {
            add(
                    "other-version",
                    path,
                    "the crosswalk names the version '" + version + "', but the framework is of version '"
                            + framework.version() + "'");
        }
        List<String> unmapped = framework.indicators().stream()
                .map(Indicator::id)
                .filter(id -> !mapped.contains(id))
                .toList();
        boolean misspelt = mapped.stream().anyMatch(id -> find(framework, id).isEmpty()); // a typo is reported once
        if (!crosswalk.unmappedSame() && !misspelt && !unmapped.isEmpty()) {
            add(
                    "unmapped-indicator",
                    "/mappings",
                    "no mapping names " + some(unmapped) + " of version '" + version
                            + "': map each of them, or say that the unmapped are the same ('unmapped': 'same')");
        }
    }

    private void indicators(List<String> ids, Framework framework, boolean listed, String path) {
        for (int i = 0; i < ids.size(); i++) {
            if (find(framework, ids.get(i)).isEmpty()) {
                add(
                        "unknown-indicator",
                        listed ? path + "/" + i : path,
                        "version '" + framework.version() + "' has no indicator '" + ids.get(i)
                                + "'; its indicators are "
                                + some(indicators
                                        .getOrDefault(framework, Map.of())
                                        .keySet()));
            }
        }
    }

    private void optionsBefore(CrosswalkEntry mapping, Framework earlier, String path) {
        if (mapping instanceof CrosswalkEntry.Recoded recoded) {
            recoded.options().keySet().forEach(id -> option(id, recoded.from(), earlier, path + "/options/" + id));
        } else if (mapping instanceof CrosswalkEntry.Split split) {
            split.options()
                    .forEach((part, options) -> options.keySet()
                            .forEach(id -> option(id, split.from(), earlier, path + "/options/" + part + "/" + id)));
        } else if (mapping instanceof CrosswalkEntry.Merged merged) {
            for (List<String> combination : merged.options().keySet()) {
                String place = path + "/options/" + String.join("+", combination);
                for (int i = 0; i < combination.size(); i++) {
                    option(combination.get(i), merged.from().get(i), earlier, place);
                }
            }
        }
    }

    private void optionsAfter(CrosswalkEntry mapping, Framework later, String path) {
        if (mapping instanceof CrosswalkEntry.Recoded recoded) {
            recoded.options().forEach((from, id) -> option(id, recoded.to(), later, path + "/options/" + from));
        } else if (mapping instanceof CrosswalkEntry.Split split) {
            split.options()
                    .forEach((part, options) -> options.forEach(
                            (from, id) -> option(id, part, later, path + "/options/" + part + "/" + from)));
        } else if (mapping instanceof CrosswalkEntry.Merged merged) {
            merged.options()
                    .forEach((combination, id) ->
                            option(id, merged.to(), later, path + "/options/" + String.join("+", combination)));
        }
    }

    /** Reports an option or item that its indicator does not have. An unknown indicator is reported elsewhere. */
    private void option(String id, String indicator, Framework framework, String path) {
        Optional<Scale> scale = find(framework, indicator).map(Indicator::scale);
        if (scale.isEmpty() || has(scale.get(), id)) {
            return;
        }
        List<String> known = ids(scale.get());
        if (known.isEmpty()) {
            add(
                    "unsuitable-mapping",
                    path,
                    "'" + indicator + "' is a quantity in version '" + framework.version()
                            + "' and has no options: map it as same, or as dropped and new");
        } else {
            add(
                    scale.filter(Checklist.class::isInstance).isPresent() ? "unknown-item" : "unknown-option",
                    path,
                    "'" + indicator + "' has no '" + id + "' in version '" + framework.version() + "'; known are "
                            + some(known));
        }
    }

    private static boolean has(Scale scale, String id) {
        return scale instanceof Options options
                ? options.findOption(id).isPresent()
                : scale instanceof Checklist checklist && checklist.has(id);
    }

    private static List<String> ids(Scale scale) {
        if (scale instanceof Options options) {
            return options.options().stream().map(Option::id).toList();
        }
        return scale instanceof Checklist checklist
                ? checklist.items().stream().map(Checklist.Item::id).toList()
                : List.of();
    }

    private void suits(CrosswalkEntry mapping, Framework earlier, Framework later, String path) {
        if (mapping.isComparable()) {
            List<Indicator> before = mapping.before().stream()
                    .flatMap(id -> find(earlier, id).stream())
                    .toList();
            List<Indicator> after = mapping.after().stream()
                    .flatMap(id -> find(later, id).stream())
                    .toList();
            boolean known = before.size() == mapping.before().size()
                    && after.size() == mapping.after().size();
            Optional<String> why = known ? ScaleFit.why(mapping, before, after) : Optional.empty();
            why.ifPresent(message -> add("unsuitable-mapping", path, message));
        }
    }

    /**
     * Reports indicators that no mapping names and that are not the same: in one version only, or on different scales.
     */
    private void unmapped(Framework earlier, Framework later) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Indicator indicator : earlier.indicators()) {
            if (!before.contains(indicator.id())) {
                Optional<Indicator> same = find(later, indicator.id()).filter(each -> !after.contains(each.id()));
                if (same.isEmpty()) {
                    wrong.put(indicator.id(), "only in " + earlier.version());
                } else if (!same.get().scale().equals(indicator.scale())) {
                    wrong.put(indicator.id(), "on another scale");
                }
            }
        }
        for (Indicator indicator : later.indicators()) {
            boolean has = find(earlier, indicator.id()).isPresent() && !before.contains(indicator.id());
            if (!after.contains(indicator.id()) && !has) {
                wrong.put(indicator.id(), "only in " + later.version());
            }
        }
        if (!wrong.isEmpty()) {
            List<String> shown = new ArrayList<>();
            wrong.forEach((id, why) -> shown.add(id + " (" + why + ")"));
            add("unmapped-indicator", "/mappings", "these are not the same and must be mapped: " + some(shown));
        }
    }
}
