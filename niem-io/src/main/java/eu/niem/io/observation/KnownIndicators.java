package eu.niem.io.observation;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators of a framework, as far as they are known. Of a sound framework these are all; of one with errors those
 * in which nothing is wrong, and the ids of the others. So observations can be checked while the framework is being
 * mended. Where an error is about an id or about the tree itself, there may be more indicators than are listed.
 */
public final class KnownIndicators {
    private final Map<String, Optional<Indicator>> byId;
    private final Set<String> dimensions;
    private final boolean listed;

    /**
     * Makes a list of indicators that were found so far.
     *
     * @param byId those whose id is known, in the order of the tree; empty where something is wrong with one
     * @param dimensions the ids of dimensions
     * @param listed whether there can be no others
     */
    public KnownIndicators(Map<String, Optional<Indicator>> byId, Set<String> dimensions, boolean listed) {
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        this.dimensions = Collections.unmodifiableSet(new HashSet<>(dimensions));
        this.listed = listed;
    }

    /** Returns those of a framework. */
    public static KnownIndicators of(Framework framework) {
        Map<String, Optional<Indicator>> byId = new LinkedHashMap<>();
        Set<String> dimensions = new HashSet<>();
        for (Node node : framework.nodes()) {
            if (node instanceof Indicator indicator) {
                byId.put(indicator.id(), Optional.of(indicator));
            } else {
                dimensions.add(node.id());
            }
        }
        return new KnownIndicators(byId, dimensions, true);
    }

    /** Returns a list of nothing: the framework could not be read at all. */
    public static KnownIndicators unknown() {
        return new KnownIndicators(Map.of(), Set.of(), false);
    }

    /** Returns whether there can be no others than those that are listed. */
    public boolean areListed() {
        return listed;
    }

    /** Returns the ids that are listed, in the order of the tree. */
    public List<String> ids() {
        return new ArrayList<>(byId.keySet());
    }

    /** Returns whether an indicator of this id is known, and asked for a group. */
    public boolean asks(String id, String group) {
        return find(id).filter(indicator -> indicator.asks(group)).isPresent();
    }

    /** Returns whether there may be an indicator of this id. */
    public boolean mayHave(String id) {
        return !listed || byId.containsKey(id);
    }

    /** Returns whether a dimension has this id. */
    boolean isDimension(String id) {
        return dimensions.contains(id);
    }

    /** Returns the indicator of this id, if nothing is wrong with it. */
    public Optional<Indicator> find(String id) {
        return byId.getOrDefault(id, Optional.empty());
    }
}
