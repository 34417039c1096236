package eu.niem.scoring.evaluation.availability;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the items that a study asks, and those of them that have a value. */
final class AskedItems {
    private final Panel panel;
    private final String facet;
    private final boolean fallback;
    private final List<RowKey> areas; // every area and period with any observation, for all people
    private final Map<String, Set<String>> observedGroups = new LinkedHashMap<>();

    AskedItems(Study study, String facet) {
        this.panel = study.panel();
        this.facet = facet;
        this.fallback = study.methodology().groups().fallback();
        this.areas = panel.rows().stream()
                .map(key -> key.withGroup(RowKey.TOTAL))
                .distinct()
                .sorted()
                .toList();
        for (Observation observation : panel.observations()) {
            if (!panel.isAggregate(observation.key())) {
                observedGroups
                        .computeIfAbsent(observation.indicator(), id -> new TreeSet<>())
                        .add(observation.key().group());
            }
        }
    }

    DataAvailability count() {
        List<DataAvailability.Line> lines = new ArrayList<>();
        for (Node node : panel.framework().nodes()) {
            if (node instanceof Dimension dimension) {
                types(dimension).forEach((type, indicators) -> add(dimension, type, indicators, lines));
            }
        }
        Map<String, String> names = new TreeMap<>();
        panel.refAreas().forEach(area -> names.put(area, panel.areaName(area)));
        Set<RowKey> aggregates = areas.stream().filter(panel::isAggregate).collect(Collectors.toSet());
        return new DataAvailability(panel.framework(), facet, lines, names, aggregates);
    }

    /** Returns the indicators directly in a dimension by type, in the order of the facet; those without a code last. */
    private Map<String, List<Indicator>> types(Dimension dimension) {
        Stream<String> codes = facet.isEmpty()
                ? Stream.of(Use.values()).map(Use::code)
                : panel.framework().findFacet(facet).orElseThrow().codes().stream()
                        .map(Facet.Code::code);
        Map<String, List<Indicator>> types = new LinkedHashMap<>();
        Stream.concat(codes, Stream.of("")).forEach(code -> types.put(code, new ArrayList<>()));
        for (Node child : dimension.children()) {
            if (child instanceof Indicator indicator) {
                String type = facet.isEmpty()
                        ? indicator.use().code()
                        : indicator.facets().getOrDefault(facet, "");
                types.computeIfAbsent(type, code -> new ArrayList<>()).add(indicator);
            }
        }
        return types;
    }

    private void add(Dimension dimension, String type, List<Indicator> indicators, List<DataAvailability.Line> lines) {
        Map<RowKey, DataAvailability.Count> counts = new TreeMap<>();
        for (Indicator indicator : indicators) {
            for (String group : groups(indicator)) {
                for (RowKey area : areas) {
                    RowKey key = area.withGroup(group);
                    counts.merge(key, item(indicator, key), DataAvailability.Count::plus);
                }
            }
        }
        counts.forEach((key, count) -> lines.add(
                new DataAvailability.Line(dimension.id(), type, key.refArea(), key.timePeriod(), key.group(), count)));
    }

    private Set<String> groups(Indicator indicator) {
        Set<String> covered = new LinkedHashSet<>(indicator.groups());
        covered.retainAll(panel.groups());
        if (!covered.isEmpty()) {
            return covered;
        }
        Set<String> observed = observedGroups.getOrDefault(indicator.id(), Set.of());
        return observed.isEmpty() && indicator.groups().isEmpty() ? Set.of(RowKey.TOTAL) : observed;
    }

    /** Counts one item; where the total stands for groups, it does so by the rule of scoring. */
    private DataAvailability.Count item(Indicator indicator, RowKey key) {
        DataAvailability.Count own = observed(indicator, key);
        if (!fallback || own.missing() == 0) {
            return own;
        }
        DataAvailability.Count total = observed(indicator, key.withGroup(RowKey.TOTAL));
        boolean excuses = total.notApplicable() > 0 && indicator.asks(RowKey.TOTAL);
        return total.expected() > 0 || excuses ? total : own;
    }

    private DataAvailability.Count observed(Indicator indicator, RowKey key) {
        Optional<Value> value = panel.findRow(key)
                .flatMap(row -> panel.findObservation(indicator.id(), row))
                .map(Observation::value);
        if (value.isEmpty()) {
            return DataAvailability.Count.of(MissingReason.MISSING);
        }
        return value.get() instanceof Value.Missing missing
                ? DataAvailability.Count.of(missing.reason())
                : DataAvailability.Count.COLLECTED;
    }
}
