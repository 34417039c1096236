package eu.niem.core.panel;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;

/** The areas, groups and evidence sources that observations name, as far as they are described. */
@SuppressWarnings("serial") // the collections can be serialised
final class Descriptions implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<RefArea> areas;
    private final List<EvidenceSource> sources;
    private final List<Group> groups;
    private final Map<String, RefArea> areaOf = new HashMap<>();
    private final Map<String, EvidenceSource> sourceOf = new HashMap<>();
    private final Map<String, Group> groupOf = new HashMap<>();

    /**
     * Copies the descriptions.
     *
     * @throws IllegalArgumentException if two areas, two sources or two groups have the same id
     */
    Descriptions(Collection<RefArea> areas, Collection<EvidenceSource> sources, Collection<Group> groups) {
        this.areas = Require.list("areas", areas);
        this.sources = Require.list("sources", sources);
        this.groups = Require.list("groups", groups);
        Require.distinct("the codes of areas", this.areas, RefArea::id);
        Require.distinct("the ids of sources", this.sources, EvidenceSource::id);
        Require.distinct("the codes of groups", this.groups, Group::id);
        this.areas.forEach(area -> areaOf.put(area.id(), area));
        this.sources.forEach(source -> sourceOf.put(source.id(), source));
        this.groups.forEach(group -> groupOf.put(group.id(), group));
    }

    List<RefArea> areas() {
        return areas;
    }

    List<EvidenceSource> sources() {
        return sources;
    }

    List<Group> groups() {
        return groups;
    }

    /** Returns the areas by their codes. */
    Map<String, RefArea> byCode() {
        return areaOf;
    }

    Optional<RefArea> findArea(String refArea) {
        return Optional.ofNullable(areaOf.get(refArea));
    }

    Optional<Group> findGroup(String group) {
        return Optional.ofNullable(groupOf.get(group));
    }

    Optional<EvidenceSource> findSource(String source) {
        return Optional.ofNullable(sourceOf.get(source));
    }

    /**
     * Returns those of some areas that are in a peer group.
     *
     * @throws NoSuchElementException if none is; the message names the peer groups there are
     */
    List<String> peers(Collection<String> among, String classification, String peerGroup) {
        List<String> peers = among.stream()
                .filter(refArea -> findArea(refArea)
                        .map(area -> peerGroup.equals(area.peerGroups().get(classification)))
                        .orElse(false))
                .toList();
        if (peers.isEmpty()) {
            throw Refused.missing("no area has '" + classification + "' = '" + peerGroup + "'; there are "
                    + new TreeSet<>(areas.stream()
                            .map(area -> area.peerGroups().toString())
                            .toList()));
        }
        return peers;
    }
}
