package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an observed outcome is shown beside. It is the figure of the group that its group is compared with, such as
 * nationals, or else the mean of the other areas in the same period and group, without aggregates. What is not free for
 * publication is never such a figure, nor part of the mean.
 *
 * @param to the code of the group, or {@value #OTHERS}
 * @param value the figure
 */
record OutcomeReference(String to, double value) {
    /** What the other areas are called. */
    static final String OTHERS = "others";

    /** Finds what the outcome of a row is shown beside; empty where there is nothing. */
    static Optional<OutcomeReference> find(Panel panel, Indicator indicator, RowKey key) {
        Optional<String> group = group(panel, key.group());
        Optional<OutcomeReference> reference =
                group.flatMap(code -> value(panel, indicator, key.withGroup(code)).stream()
                        .mapToObj(value -> new OutcomeReference(code, value))
                        .findFirst());
        return reference.isPresent() ? reference : others(panel, indicator, key);
    }

    /** Finds the group that a group is compared with. */
    static Optional<String> group(Panel panel, String group) {
        return panel.describedGroups().stream()
                .filter(each -> each.id().equals(group))
                .map(Group::reference)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    private static Optional<OutcomeReference> others(Panel panel, Indicator indicator, RowKey key) {
        double[] figures = panel.rows().stream()
                .filter(row -> row.timePeriod().equals(key.timePeriod())
                        && row.group().equals(key.group())
                        && !row.refArea().equals(key.refArea())
                        && !panel.isAggregate(row))
                .flatMapToDouble(row -> value(panel, indicator, row).stream())
                .toArray();
        return figures.length > 0 ? Optional.of(new OutcomeReference(OTHERS, Mean.of(figures))) : Optional.empty();
    }

    /** Returns the value of a row; empty where there is none, or it is not free for publication. */
    static OptionalDouble value(Panel panel, Indicator indicator, RowKey key) {
        Optional<Integer> row = panel.findRow(key);
        Optional<Observation> observation = row.flatMap(place -> panel.findObservation(indicator.id(), place));
        boolean isShown = observation
                .filter(each -> !(each.value() instanceof Value.Missing) && !Disclosure.isConfidential(each))
                .isPresent();
        return isShown
                ? OptionalDouble.of(panel.column(indicator.id()).get(row.orElseThrow()))
                : OptionalDouble.empty();
    }
}
