package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.method.ScoreScale;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings an indicator to the common scale: learns once from reference data, then applies what it learned everywhere.
 * After it, more is better, whatever the indicator's direction.
 *
 * <p>An implementation is immutable and gives the same scaling for the same input. One that a methodology document
 * names is a public record; a lambda will do in code.
 */
@FunctionalInterface
public interface Normaliser extends Named, Serializable {
    /** Normalisations, by their names in documents. */
    Role<Normaliser> ROLE = new Role<>("normalisation", Normaliser.class);

    /**
     * Returns the normalisations of the library, and the scalings that they learn, in the order in which messages name
     * them.
     */
    static List<Method<?>> methods() {
        return NormalisationMethods.all();
    }

    /**
     * Learns what is needed to normalise an indicator.
     *
     * @param indicator the indicator, with its scale
     * @param reference the raw values of areas to learn from, in the order of the rows; some or all may be absent
     * @return how to normalise; {@link Scaling#none} where the reference teaches nothing
     */
    Scaling fit(Indicator indicator, Column reference);

    /**
     * Learns what is needed to normalise an indicator, where that depends on whose values these are.
     *
     * @param indicator the indicator, with its scale
     * @param reference the raw values to learn from; some or all may be absent
     * @param rows whose they are, in the same order
     * @return as {@link #fit(Indicator, Column)}, which this calls unless a method needs the rows
     */
    default Scaling fit(Indicator indicator, Column reference, List<RowKey> rows) {
        return fit(indicator, reference);
    }

    /**
     * Learns what is needed to normalise an indicator, where areas are compared with one that is named. It may be an
     * aggregate of areas, of which nothing else is learned.
     *
     * @param indicator the indicator, with its scale
     * @param reference the raw values to learn from, none of them an aggregate's; some or all may be absent
     * @param rows whose they are, in the same order
     * @param named the raw values of the {@link #namedAreas}, aggregates included; some or all may be absent
     * @param namedRows whose these are, in the same order
     * @return as {@link #fit(Indicator, Column, List)}, which this calls unless a method names areas
     */
    default Scaling fit(
            Indicator indicator, Column reference, List<RowKey> rows, Column named, List<RowKey> namedRows) {
        return fit(indicator, reference, rows);
    }

    /**
     * Learns how values of groups are normalised that are measured by a yardstick of their own. What it gives for a
     * group takes the place of what {@link #fit(Indicator, Column, List)} learned, for values of that group alone. It
     * is asked once for each indicator, when a plan is fitted, and the plan saves it.
     *
     * @param indicator the indicator, with its scale
     * @param reference the raw values to learn from, of all groups; some or all may be absent
     * @param rows whose they are, in the same order
     * @return how to normalise values of each such group, by its code, {@link RowKey#TOTAL} that of the total; empty
     *     unless a method tells groups apart. Groups that take no part in scores are left out
     */
    default Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
        return Map.of();
    }

    /**
     * Returns why this method cannot be used for an indicator whatever the data, if it cannot. It is asked before
     * anything is learned.
     *
     * @param indicator the indicator, with its scale
     * @return the reason, in words that say what to do; empty where it can be used
     */
    default Optional<String> refuses(Indicator indicator) {
        return Optional.empty();
    }

    /**
     * Returns the areas that its parameters name for others to be compared with, each by its place in the method's
     * document, such as {@code /refArea}. One without observations is warned of.
     */
    default Map<String, String> namedAreas() {
        return Map.of();
    }

    /**
     * Returns the groups that its parameters name, each by its place in the method's document, such as
     * {@code /byGroup/F}. One without observations is warned of.
     */
    default Map<String, String> namedGroups() {
        return Map.of();
    }

    /**
     * Returns whether it asks of two values which is more, or whether they are the same, so that a difference in the
     * last bit would count like any other. Such a method gets numbers that treatments made rounded to the resolution of
     * their column, cell by cell; those that stand as they were observed are equal only if they are identical.
     */
    default boolean comparesValues() {
        return false;
    }

    /**
     * Returns whether it measures an indicator by the goalposts that the framework gives it; unless overridden, it does
     * not. It is asked to warn of treatments before it that take the numbers to another scale.
     */
    default boolean usesGoalpostsOf(Indicator indicator) {
        return false;
    }

    /**
     * Finds the scale on which a normalised value has a mirror image, for a parent of which less is better; empty
     * unless a method says so.
     */
    default Optional<ScoreScale> scale() {
        return Optional.empty();
    }

    /**
     * Finds that scale for an indicator; {@link #scale()} unless a method has another for each framework's range of
     * points.
     */
    default Optional<ScoreScale> scale(Indicator indicator) {
        return scale();
    }

    /**
     * Returns the least normalised value of values like those of the reference; positive infinity where it is not
     * known. It is used to warn where an aggregation has no value for it, see
     * {@link eu.niem.scoring.aggregation.Aggregator#infimum()}.
     */
    default double infimum() {
        return Double.POSITIVE_INFINITY;
    }

    /** Returns that value for an indicator; {@link #infimum()} unless a method has another for each. */
    default double infimum(Indicator indicator) {
        return infimum();
    }
}
