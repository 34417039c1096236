package eu.niem.scoring.treatment;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes the numbers of a panel before they are normalised: learns once from reference data, then does the same
 * everywhere. A methodology has a list of them, each working on what the one before it left.
 *
 * <p>An implementation is immutable and gives the same adjustment for the same input. One that a methodology document
 * names is a public record; a lambda will do in code.
 */
@FunctionalInterface
public interface Treatment extends Named, Serializable {
    /** Treatments, by their names in documents. */
    Role<Treatment> ROLE = new Role<>("treatment", Treatment.class);

    /**
     * Returns the treatments of the library and what they learn: adjustments, and the transforms that these consist of.
     * They are in the order in which messages name them.
     */
    static List<Method<?>> methods() {
        return TreatmentMethods.all();
    }

    /**
     * Learns what is needed to treat a panel.
     *
     * @param reference the panel to learn from, as the treatments before left it; without aggregates of areas
     * @return what to do with any panel of the same framework
     * @throws IllegalArgumentException if the panel does not suit; the message says what to do
     */
    Adjustment fit(Panel reference);

    /**
     * Returns why this treatment cannot be used for a framework whatever the data, if it cannot. It is asked before
     * anything is learned.
     *
     * @return the reason, in words that say what to do; empty where it can be used
     */
    default Optional<String> refuses(Framework framework) {
        return Optional.empty();
    }

    /**
     * Returns the areas that its parameters name, each by its place in the method's document, such as {@code /keep/0}.
     * One without observations is warned of: to name it changes nothing.
     */
    default Map<String, String> namedAreas() {
        return Map.of();
    }

    /**
     * Returns the classifications of areas that its parameters name, each by its place in the method's document, such
     * as {@code /peerGroup}. One that no area has is refused.
     */
    default Map<String, String> namedClassifications() {
        return Map.of();
    }

    /**
     * Returns whether it may take the numbers of an indicator to another scale, of which the indicator's own goalposts
     * are not; unless overridden, it does not. It is asked to warn of goalposts after it.
     */
    default boolean changesScale(Indicator indicator) {
        return false;
    }

    /**
     * Returns whether it looks at what each group has of its own; unless overridden, it does not. Such a treatment is
     * warned of where the total's answers stand for groups without one, as it comes before they do.
     */
    default boolean looksAtGroups() {
        return false;
    }
}
