package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the tree: an area, pillar, step or the whole. Its score is aggregated from the scores of its children.
 *
 * @param id the id, unique in the framework; a dimension made by a view is called {@code <parent>/<code>}
 * @param name what people call it; the id where it is blank
 * @param description what it covers; empty where nothing is said
 * @param note a remark; empty where nothing is said
 * @param weight the default weight among its siblings, 0 or more
 * @param children dimensions and indicators, in their order; may be empty
 * @param direction the better end of its scores, as less is better for hunger; null for that of its parent, and in the
 *     root for more
 */
public record Dimension(
        String id,
        String name,
        String description,
        String note,
        double weight,
        List<Node> children,
        @Nullable Direction direction)
        implements Node {
    /** Checks id and weight. */
    public Dimension {
        Require.path("a dimension's id", id);
        name = Require.name(name, id);
        Require.notNull("description", description);
        Require.notNull("note", note);
        Require.notNegative("the weight of '" + id + "'", weight);
        children = Require.list("children", children);
    }

    /** Makes a dimension that has the direction of its parent. */
    public Dimension(String id, String name, String description, String note, double weight, List<Node> children) {
        this(id, name, description, note, weight, children, null);
    }

    /** Makes a dimension of weight 1 without description and note. */
    public static Dimension of(String id, String name, Node... children) {
        return new Dimension(id, name, "", "", 1, Require.list("children", children));
    }

    /** Returns a copy with other children. */
    public Dimension withChildren(List<? extends Node> newChildren) {
        return new Dimension(id, name, description, note, weight, Require.list("children", newChildren), direction);
    }

    /** Returns a copy with another id. */
    public Dimension withId(String newId) {
        return new Dimension(newId, name, description, note, weight, children, direction);
    }

    /** Returns a copy with another weight. */
    public Dimension withWeight(double newWeight) {
        return new Dimension(id, name, description, note, newWeight, children, direction);
    }

    /** Returns a copy with another description. */
    public Dimension withDescription(String newDescription) {
        return new Dimension(id, name, newDescription, note, weight, children, direction);
    }

    /** Returns a copy with another note. */
    public Dimension withNote(String newNote) {
        return new Dimension(id, name, description, newNote, weight, children, direction);
    }

    /** Returns a copy with another better end of its scores; null for that of its parent. */
    public Dimension withDirection(@Nullable Direction newDirection) {
        return new Dimension(id, name, description, note, weight, children, newDirection);
    }

    /** Returns whether no child is a dimension. */
    public boolean isLowest() {
        for (Node child : children) {
            if (child instanceof Dimension) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isScored() {
        for (Node child : children) {
            if (child.isScored()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the indicators below this dimension, at any depth, in the order of the tree. */
    public List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        collect(indicators);
        return indicators;
    }

    private void collect(List<Indicator> indicators) {
        for (Node child : children) {
            if (child instanceof Dimension dimension) {
                dimension.collect(indicators);
            } else {
                indicators.add((Indicator) child);
            }
        }
    }
}
