package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What two observed figures must have in common to be compared as a gap.
 *
 * <ul>
 *   <li>The unit of measure, the direction, the ages and the definition of their indicators, as far as both say them:
 *       see {@link Quantity}.
 *   <li>The period.
 *   <li>The ages of their groups, where both have the facet {@link Group#AGE}.
 *   <li>The flag that the definition differs, {@link ObsStatus#DEFINITION_DIFFERS}: both or neither.
 * </ul>
 *
 * <p>Breaks in the series ({@link eu.niem.scoring.SeriesBreaks}) concern gaps of two periods: see {@link GapChanges}.
 */
public final class Comparability {
    private Comparability() {}

    /**
     * Makes the gap of two observations of a panel, of one indicator or of two, read by the direction of the target's.
     *
     * @throws IllegalArgumentException if they may not be compared; the message names all that differs
     */
    public static GroupGap gap(Panel panel, Observation target, Observation reference) {
        List<String> differences = differences(panel, target, reference);
        if (!differences.isEmpty()) {
            throw Refused.argument("'" + target.indicator() + "' at " + target.key() + " and '" + reference.indicator()
                    + "' at " + reference.key() + " may not be compared: " + String.join("; ", differences));
        }
        Indicator indicator = panel.framework().getIndicator(target.indicator());
        return GroupGap.of(target, reference)
                .withDirection(RawFigures.direction(indicator))
                .withWhole(RawFigures.whole(indicator));
    }

    /**
     * Returns all in which two observations differ that must be the same; empty if they may be compared.
     *
     * @throws java.util.NoSuchElementException if the framework of the panel has no such indicator
     */
    public static List<String> differences(Panel panel, Observation target, Observation reference) {
        Require.notNull("panel", panel);
        Require.notNull("target", target);
        Require.notNull("reference", reference);
        List<String> differences = new ArrayList<>();
        Framework framework = panel.framework();
        scales(framework.getIndicator(target.indicator()), framework.getIndicator(reference.indicator()), differences);
        compare("the period", target.key().timePeriod(), reference.key().timePeriod(), differences);
        String ages = otherAges(panel, target.key().group(), reference.key().group());
        if (!ages.isEmpty()) {
            differences.add(ages);
        }
        String definition = otherDefinition(target.status(), reference.status());
        if (!definition.isEmpty()) {
            differences.add(definition);
        }
        return List.copyOf(differences);
    }

    private static void scales(Indicator target, Indicator reference, List<String> differences) {
        if (target.equals(reference)) {
            return;
        }
        if (!(target.scale() instanceof Quantity one) || !(reference.scale() instanceof Quantity other)) {
            differences.add("they are answers to different questions");
            return;
        }
        compare("the unit of measure", one.unitMeasure(), other.unitMeasure(), differences);
        compare("the direction", one.direction().code(), other.direction().code(), differences);
        compareSaid("the age range", one.ages(), other.ages(), differences);
        compareSaid("the definition", one.definition(), other.definition(), differences);
    }

    private static void compareSaid(String what, String one, String other, List<String> differences) {
        if (!one.isEmpty() && !other.isEmpty()) {
            compare(what, one, other, differences);
        }
    }

    private static void compare(String what, String one, String other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add(what + " is '" + one + "' and '" + other + "'");
        }
    }

    /** Returns in what the ages of two groups differ; empty where they do not, or one says nothing. */
    static String otherAges(Panel panel, String target, String reference) {
        String one = ages(panel, target);
        String other = ages(panel, reference);
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? ""
                : "the ages of the groups are '" + one + "' and '" + other + "'";
    }

    private static String ages(Panel panel, String group) {
        return panel.findGroup(group).flatMap(each -> each.findFacet(Group.AGE)).orElse("");
    }

    /** Returns that one of two figures has another definition, and the other has not; empty where that is not so. */
    static String otherDefinition(Set<ObsStatus> target, Set<ObsStatus> reference) {
        boolean one = target.contains(ObsStatus.DEFINITION_DIFFERS);
        boolean other = reference.contains(ObsStatus.DEFINITION_DIFFERS);
        return one == other
                ? ""
                : "the definition differs for the " + (one ? "target" : "reference") + " only, by its flag 'd'";
    }
}
