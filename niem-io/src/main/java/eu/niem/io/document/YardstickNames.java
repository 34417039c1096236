package eu.niem.io.document;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.KnownNames;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.treatment.Adjustment;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports names in what a plan has learned that are not known, where they stand. */
final class YardstickNames {
    private final JsonReading reading;
    private final Framework framework;
    private final Set<String> indicators;
    private final Set<String> dimensions;

    YardstickNames(Framework framework, JsonReading reading) {
        this.reading = reading;
        this.framework = framework;
        this.indicators = ids(framework.indicators());
        this.dimensions = dimensions(framework);
    }

    private static Set<String> ids(List<? extends Node> nodes) {
        Set<String> ids = new LinkedHashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return ids;
    }

    private static Set<String> dimensions(Framework framework) {
        return ids(
                framework.nodes().stream().filter(Dimension.class::isInstance).toList());
    }

    /** Reports an indicator that the framework does not have. */
    void indicator(String indicator, String place) {
        if (framework.findIndicator(indicator).isEmpty()) {
            unknown("unknown-indicator", "the framework has no indicator", indicator, indicators, place);
        }
    }

    /** Reports a node that is neither an indicator of the framework nor a dimension that is rescaled. */
    void scaled(String node, Set<String> rescaled, String place) {
        if (!rescaled.contains(node)) {
            indicator(node, place);
        }
    }

    /** Returns the dimensions of the view whose scores a methodology rescales; none where there is no such view. */
    Set<String> rescaled(Methodology methodology) {
        Set<String> rescaled = new LinkedHashSet<>();
        Framework view = view(methodology);
        if (view != null) {
            for (Node node : view.nodes()) {
                if (node instanceof Dimension dimension
                        && (dimension.isScored() || dimension.indicators().isEmpty())
                        && methodology.findRescaling(dimension, view).isPresent()) {
                    rescaled.add(node.id());
                }
            }
        }
        return rescaled;
    }

    /** Reports indicators and dimensions of an adjustment that the framework does not have. */
    void adjustment(Adjustment adjustment, String place) {
        adjustment.namedIndicators().forEach((indicator, at) -> indicator(indicator, place + at));
        adjustment.namedDimensions().forEach((dimension, at) -> {
            if (!dimensions.contains(dimension)) {
                unknown("unknown-node", "the framework has no dimension", dimension, dimensions, place + at);
            }
        });
    }

    /** Reports weights of dimensions that the view does not have, and of what is no child of its dimension. */
    void weights(Map<String, Map<String, Double>> weights, Methodology methodology, String place) {
        Framework view = view(methodology);
        if (view == null) {
            return;
        }
        weights.forEach((id, ofChild) -> {
            if (view.findNode(id).orElse(null) instanceof Dimension dimension) {
                Set<String> children = ids(methodology.takingPart(dimension).children());
                ofChild.keySet().stream()
                        .filter(child -> !children.contains(child))
                        .forEach(child -> unknown(
                                "unknown-child",
                                "'" + id + "' has no child",
                                child,
                                children,
                                JsonPointer.to(JsonPointer.to(place, id), child)));
            } else {
                unknown("unknown-node", "the view has no dimension", id, dimensions(view), JsonPointer.to(place, id));
            }
        });
    }

    /** Reports nodes that the view does not have. */
    void nodes(Collection<String> named, Methodology methodology, String place) {
        Framework view = view(methodology);
        for (String node : named) {
            if (view != null && view.findNode(node).isEmpty()) {
                unknown("unknown-node", "the view has no node", node, ids(view.nodes()), JsonPointer.to(place, node));
            }
        }
    }

    /** Returns the view of a methodology; null where the framework has none, which is reported there. */
    private @Nullable Framework view(Methodology methodology) {
        try {
            return framework.view(methodology.view().toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void unknown(String code, String what, String name, Set<String> known, String place) {
        reading.error(code, place, what + " '" + name + "': " + KnownNames.instead(name, known));
    }
}
