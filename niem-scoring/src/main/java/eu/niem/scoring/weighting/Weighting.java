package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives the children of a dimension their weights.
 *
 * <p>An implementation is immutable and gives the same weights for the same input. One that a methodology document
 * names is a public record; a lambda will do in code.
 */
@FunctionalInterface
public interface Weighting extends Named, Serializable {
    /** Weightings, by their names in documents. */
    Role<Weighting> ROLE = new Role<>("weighting", Weighting.class);

    /** Returns the weightings of the library, in the order in which messages name them. */
    static List<Method<?>> methods() {
        return WeightingMethods.all();
    }

    /**
     * Finds the weights.
     *
     * @param dimension the dimension, with only those children that take part in its score
     * @param children the scores of these children on the reference rows, in the order of the children; empty lists of
     *     rows where {@link #learns} is false
     * @return a weight for every child
     * @throws IllegalArgumentException if there is none for a child; the message says what to do
     */
    Weights fit(Dimension dimension, List<Column> children);

    /**
     * Finds the weights, where they depend on the score that the dimension gets by them.
     *
     * @param dimension as in {@link #fit(Dimension, List)}, which this calls unless a method needs the outcome
     * @param children as there
     * @param outcome the scores of the dimension on the same rows for given weights of its children, by the dimension's
     *     own aggregation and coverage
     * @return a weight for every child
     * @throws IllegalArgumentException if there is none for a child; the message says what to do
     */
    default Weights fit(Dimension dimension, List<Column> children, Function<Weights, Column> outcome) {
        return fit(dimension, children);
    }

    /** Returns whether the weights depend on the children's scores; if not, these are not computed for it. */
    default boolean learns() {
        return true;
    }

    /**
     * Returns the nodes that its parameters name, each by its place in the method's document, such as
     * {@code /weights/D1}. A node that the framework does not have is refused as misspelt.
     */
    default Map<String, String> namedNodes() {
        return Map.of();
    }

    /**
     * Returns which of its parameters stand for the children in the order of the framework, if any do. It is asked to
     * warn of them, as they are wrong once that order changes.
     *
     * @return which these are, in words that say how to name the children instead; empty where order does not matter
     */
    default Optional<String> assumesOrder() {
        return Optional.empty();
    }

    /**
     * Returns whether the weights say how important children are. A method that counts the children in which one area
     * is ahead of another needs such weights. Weights that say at what rate points of one child make up for points of
     * another are not such: a methodology that combines the two is warned.
     *
     * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 4.
     */
    default boolean givesImportance() {
        return true;
    }
}
