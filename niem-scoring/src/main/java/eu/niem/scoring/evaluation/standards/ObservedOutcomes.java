package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The observations of outcome indicators, and their number behind each row that gets scores. */
final class ObservedOutcomes {
    private static final int DECIMALS = 2;

    private final Study study;
    private final Predicate<Indicator> isOutcome;

    ObservedOutcomes(Study study, Predicate<Indicator> isOutcome) {
        this.study = study;
        this.isOutcome = isOutcome;
    }

    List<Indicator> below(Dimension dimension) {
        return dimension.indicators().stream().filter(isOutcome).toList();
    }

    /**
     * Counts the indicators that have a value for a row, in any of its groups; those that are not applicable are not
     * expected.
     */
    Coverage collected(List<Indicator> indicators, RowKey key) {
        Set<String> groups = groups(key);
        int collected = 0;
        int expected = 0;
        for (Indicator indicator : indicators) {
            Column column = study.panel().column(indicator.id());
            List<Integer> observed = observed(indicator, key, groups);
            boolean present = observed.stream().anyMatch(column::isPresent);
            collected += present ? 1 : 0;
            expected += present || applies(indicator, column, observed, groups) ? 1 : 0;
        }
        return new Coverage(collected, expected);
    }

    /**
     * Returns the outcomes of a row as they were observed, each with what it is shown beside: <i>EMP-C1 52 PC (NAT
     * 74)</i>. It names the group where that is not the row's own; what is not free for publication is left out.
     *
     * @param dimension the dimension that the indicators stand directly in
     */
    String text(Dimension dimension, RowKey key) {
        return dimension.children().stream()
                .filter(child -> child instanceof Indicator indicator && isOutcome.test(indicator))
                .map(child -> text((Indicator) child, key))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String text(Indicator indicator, RowKey key) {
        Set<String> groups = groups(key);
        Set<String> references = groups.stream()
                .flatMap(group -> OutcomeReference.group(study.panel(), group).stream())
                .collect(Collectors.toSet());
        String figures = groups.stream()
                .filter(group -> !references.contains(group))
                .flatMap(group -> figure(indicator, key, group).stream())
                .collect(Collectors.joining(", "));
        return figures.isEmpty() ? "" : indicator.id() + " " + figures;
    }

    private Optional<String> figure(Indicator indicator, RowKey key, String group) {
        Panel panel = study.panel();
        RowKey row = key.withGroup(group);
        OptionalDouble value = OutcomeReference.value(panel, indicator, row);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String unit = indicator.scale() instanceof Quantity quantity ? quantity.unitMeasure() : "";
        return Optional.of((group.equals(key.group()) || group.equals(RowKey.TOTAL) ? "" : group + " ")
                + number(value.getAsDouble())
                + (unit.isEmpty() ? "" : " " + unit)
                + OutcomeReference.find(panel, indicator, row)
                        .map(beside -> " (" + beside.to() + " " + number(beside.value()) + ")")
                        .orElse(""));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * Returns whether an indicator without a value could have one: it was asked, and not all observations say it is not
     * applicable.
     */
    private static boolean applies(Indicator indicator, Column column, List<Integer> observed, Set<String> groups) {
        return observed.isEmpty()
                ? groups.stream().anyMatch(indicator::asks)
                : observed.stream().anyMatch(row -> column.missing(row) != MissingReason.NOT_APPLICABLE);
    }

    /** Returns the groups from which scoring takes the values of a row. */
    private Set<String> groups(RowKey key) {
        Groups rule = study.methodology().groups();
        Set<String> groups = new LinkedHashSet<>();
        if (rule instanceof Groups.Combine combine && !combine.apart().contains(key.group())) {
            groups.addAll(combine.of().isEmpty() ? study.panel().groups() : combine.of());
            combine.apart().forEach(groups::remove);
        } else {
            groups.add(key.group());
        }
        if (rule.fallback()) {
            groups.add(RowKey.TOTAL);
        }
        return groups;
    }

    private List<Integer> observed(Indicator indicator, RowKey key, Set<String> groups) {
        Panel panel = study.panel();
        return groups.stream()
                .map(group -> panel.findRow(key.withGroup(group)))
                .flatMap(Optional::stream)
                .filter(row -> panel.findObservation(indicator.id(), row).isPresent())
                .toList();
    }

    /** Returns every observation of every outcome indicator. */
    PaperToPractice.Outcomes all() {
        List<PaperToPractice.Outcomes.Outcome> lines = new ArrayList<>();
        for (Node node : study.framework().nodes()) {
            if (node instanceof Dimension dimension) {
                for (Node child : dimension.children()) {
                    if (child instanceof Indicator indicator && isOutcome.test(indicator)) {
                        add(dimension, indicator, lines);
                    }
                }
            }
        }
        return new PaperToPractice.Outcomes("Outcomes: " + study.framework().title(), lines);
    }

    private void add(Dimension dimension, Indicator indicator, List<PaperToPractice.Outcomes.Outcome> lines) {
        Panel panel = study.panel();
        Column column = panel.column(indicator.id());
        for (int row = 0; row < panel.size(); row++) {
            if (panel.findObservation(indicator.id(), row).isPresent()) {
                boolean present = column.isPresent(row);
                RowKey key = panel.rows().get(row);
                Optional<OutcomeReference> beside =
                        present ? OutcomeReference.find(panel, indicator, key) : Optional.empty();
                lines.add(new PaperToPractice.Outcomes.Outcome(
                        dimension.id(),
                        indicator.id(),
                        indicator.name(),
                        key,
                        present ? (Double) column.get(row) : null,
                        indicator.scale() instanceof Quantity quantity ? quantity.unitMeasure() : "",
                        indicator.scale().direction().code(),
                        beside.map(OutcomeReference::to).orElse(""),
                        beside.map(OutcomeReference::value).orElse(null),
                        present ? null : AbsenceReason.of(column.missing(row))));
            }
        }
    }
}
