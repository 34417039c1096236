package eu.niem.io.document;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.io.check.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The indicators of a framework, as far as they are known: all of a sound one; of one with errors those in which nothing
 * is wrong, and the ids of the others. So observations can be checked while the framework is being mended. Where an
 * error is about an id or about the tree itself, there may be more indicators than are listed.
 */
public final class Indicators {
    private static final Pattern TREE = Pattern.compile("(/root(/children(/[0-9]+)?)*(/id)?)?");

    private final Map<String, Optional<Indicator>> byId = new LinkedHashMap<>();
    private final Set<String> dimensions = new HashSet<>();
    private final boolean listed;

    private Indicators(boolean listed) {
        this.listed = listed;
    }

    /** Those of a framework. */
    public static Indicators of(Framework framework) {
        Indicators indicators = new Indicators(true);
        for (Node node : framework.nodes()) {
            if (node instanceof Indicator indicator) {
                indicators.byId.put(indicator.id(), Optional.of(indicator));
            } else {
                indicators.dimensions.add(node.id());
            }
        }
        return indicators;
    }

    /** Nothing is known: the framework could not be read at all. */
    public static Indicators unknown() {
        return new Indicators(false);
    }

    /** Those that the document of a framework names, which may have errors. */
    static Indicators of(FrameworkDocument document, Reading reading) {
        boolean isWhole = reading.issues().stream()
                .filter(Issue::isError)
                .noneMatch(issue -> TREE.matcher(issue.where().path()).matches());
        Indicators indicators = new Indicators(isWhole);
        if (document.root() != null) {
            indicators.add(document.root(), "/root", reading);
        }
        return indicators;
    }

    private void add(NodeDocument node, String pointer, Reading reading) {
        String id = node.id();
        if (node.children() != null) {
            if (id != null) {
                dimensions.add(id);
            }
            for (int i = 0; i < node.children().size(); i++) {
                add(node.children().get(i), Pointer.to(pointer + "/children", i), reading);
            }
        } else if (id != null) {
            Optional<Indicator> indicator =
                    reading.isSound(pointer) ? Optional.of((Indicator) FrameworkMapping.node(node)) : Optional.empty();
            byId.merge(id, indicator, (first, second) -> first.isPresent() ? first : second);
        }
    }

    /** Whether there can be no others than those that are listed. */
    public boolean areListed() {
        return listed;
    }

    /** The ids that are listed, in the order of the tree. */
    public List<String> ids() {
        return new ArrayList<>(byId.keySet());
    }

    /** Whether there may be an indicator of this id. */
    boolean mayHave(String id) {
        return !listed || byId.containsKey(id);
    }

    /** Whether a dimension has this id. */
    boolean isDimension(String id) {
        return dimensions.contains(id);
    }

    /** The indicator of this id, if nothing is wrong with it. */
    Optional<Indicator> find(String id) {
        return byId.getOrDefault(id, Optional.empty());
    }
}
