package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins several panels to one. Areas and groups are described as in the panel that is added first. Where an id is
 * already that of another source, the version is appended to it, so that each observation keeps its own source.
 */
final class JoinedPanel {
    private final Framework framework;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, RefArea> areas = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, EvidenceSource> sources = new LinkedHashMap<>();

    JoinedPanel(Framework framework) {
        this.framework = framework;
    }

    /**
     * Adds a panel.
     *
     * @param version the version with which the panel was observed
     */
    void add(Panel panel, String version) {
        panel.areas().forEach(area -> areas.putIfAbsent(area.id(), area));
        panel.describedGroups().forEach(group -> groups.putIfAbsent(group.id(), group));
        Map<String, String> renamed = new HashMap<>();
        for (EvidenceSource source : panel.sources()) {
            EvidenceSource taken = sources.get(source.id());
            if (taken != null && !taken.equals(source)) {
                String suffix = version.replace('+', '.'); // a source's id must not have a plus
                renamed.put(source.id(), free(source.id() + "." + suffix, panel));
            }
        }
        for (EvidenceSource source : panel.sources()) {
            EvidenceSource added = renamed(source, renamed);
            sources.putIfAbsent(added.id(), added); // one that is there stays, as its successor may have been renamed
        }
        for (Observation each : panel.observations()) {
            observations.add(
                    renamed.isEmpty()
                            ? each
                            : each.withSources(each.sources().stream()
                                    .map(id -> renamed.getOrDefault(id, id))
                                    .toList()));
        }
    }

    private String free(String id, Panel panel) {
        return sources.containsKey(id) || panel.findSource(id).isPresent() ? free(id + "'", panel) : id;
    }

    private static EvidenceSource renamed(EvidenceSource source, Map<String, String> renamed) {
        return source.withSupersededBy(renamed.getOrDefault(source.supersededBy(), source.supersededBy()))
                .withId(renamed.getOrDefault(source.id(), source.id()));
    }

    Panel panel() {
        return Panel.of(framework, observations, areas.values(), sources.values())
                .withGroups(groups.values());
    }
}
