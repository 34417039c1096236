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
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Outcome;
import eu.niem.scoring.methodology.Groups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The observations of outcome indicators, and their number behind each row that gets scores. */
final class ObservedOutcomes {
    private static final int DECIMALS = 2;

    private final Study study;
    private final Predicate<Indicator> isOutcome;
    private final Disclosure disclosure;
    private final OutcomeReferences references;

    ObservedOutcomes(Study study, Predicate<Indicator> isOutcome) {
        this(study, isOutcome, Disclosure.of(study.panel().observations()));
    }

    /**
     * Looks for outcomes.
     *
     * @param disclosure what is hidden
     */
    ObservedOutcomes(Study study, Predicate<Indicator> isOutcome, Disclosure disclosure) {
        this.study = study;
        this.isOutcome = isOutcome;
        this.disclosure = disclosure;
        this.references = new OutcomeReferences(study.panel(), disclosure);
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
     * Returns the outcomes of a row as they were observed, with their flags, each with what it is shown beside. Such a
     * text is <i>EMP-C1 52 u PC (NAT 74)</i>, or <i>EMP-C1 52 u PC (2 others 61)</i>. It names the group where that is
     * not the row's own; what is hidden is left out.
     *
     * @param dimension the dimension that the indicators stand directly in
     */
    String text(Dimension dimension, RowKey key) {
        return dimension.children().stream()
                .filter(child -> child instanceof Indicator indicator && isOutcome.test(indicator))
                .map(child -> text(dimension, (Indicator) child, key))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String text(Dimension dimension, Indicator indicator, RowKey key) {
        Panel panel = study.panel();
        List<Outcome> lines = groups(key).stream()
                .map(key::withGroup)
                .filter(row -> !disclosure.isSuppressed(indicator.id(), row))
                .flatMap(row -> panel.findRow(row).stream())
                .flatMap(row -> line(dimension, indicator, row).stream())
                .toList();
        String figures = new PaperToPractice.Outcomes(indicator.id(), lines)
                .withoutReferences().lines().stream()
                        .flatMap(line -> figure(line, key.group()).stream())
                        .collect(Collectors.joining(", "));
        return figures.isEmpty() ? "" : indicator.id() + " " + figures;
    }

    private static Optional<String> figure(Outcome line, String ownGroup) {
        String group = line.key().group();
        String unit = line.unitMeasure();
        return Optional.ofNullable(line.value())
                .map(value -> (group.equals(ownGroup) ? "" : group + " ")
                        + marked(value, line.quality())
                        + (unit.isEmpty() ? "" : " " + unit)
                        + beside(line.reference()));
    }

    private static String beside(PaperToPractice.Outcomes.@Nullable Reference reference) {
        if (reference == null) {
            return "";
        }
        String of = !reference.isMean()
                ? reference.to()
                : reference.areas() == 1 ? "1 other" : reference.areas() + " others";
        return " (" + of + " " + marked(reference.value(), reference.quality()) + ")";
    }

    private static String marked(double value, Quality quality) {
        String status = quality.status();
        return number(value) + (status.isEmpty() ? "" : " " + status);
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

    /** Returns the observations of every outcome indicator in some rows, hidden ones too. */
    PaperToPractice.Outcomes all(Predicate<RowKey> rows) {
        List<RowKey> keys = study.panel().rows();
        int[] wanted = IntStream.range(0, keys.size())
                .filter(row -> rows.test(keys.get(row)))
                .toArray();
        List<Outcome> lines = new ArrayList<>();
        for (Node node : study.framework().nodes()) {
            if (node instanceof Dimension dimension) {
                for (Node child : dimension.children()) {
                    if (child instanceof Indicator indicator && isOutcome.test(indicator)) {
                        for (int row : wanted) {
                            line(dimension, indicator, row).ifPresent(lines::add);
                        }
                    }
                }
            }
        }
        return new PaperToPractice.Outcomes("Outcomes: " + study.framework().title(), lines);
    }

    /** Returns the observations of every outcome indicator in some rows, hidden ones as suppressed. */
    PaperToPractice.Outcomes shown(Predicate<RowKey> rows) {
        PaperToPractice.Outcomes all = all(rows);
        return new PaperToPractice.Outcomes(
                all.title(),
                all.lines().stream()
                        .map(line -> disclosure.isSuppressed(line.indicator(), line.key()) ? suppressed(line) : line)
                        .toList());
    }

    private static Outcome suppressed(Outcome line) {
        return new Outcome(
                line.node(),
                line.indicator(),
                line.name(),
                line.key(),
                null,
                line.unitMeasure(),
                line.direction(),
                null,
                line.value() == null ? line.absent() : AbsenceReason.SUPPRESSED,
                Quality.UNKNOWN,
                null);
    }

    /** Returns the observation of an indicator in a row; empty where there is none. */
    private Optional<Outcome> line(Dimension dimension, Indicator indicator, int row) {
        Column column = study.panel().column(indicator.id());
        boolean present = column.isPresent(row);
        return study.panel()
                .findObservation(indicator.id(), row)
                .map(observation -> new Outcome(
                        dimension.id(),
                        indicator.id(),
                        indicator.name(),
                        observation.key(),
                        present ? (Double) column.get(row) : null,
                        indicator.scale() instanceof Quantity quantity ? quantity.unitMeasure() : "",
                        indicator.scale().direction().code(),
                        present ? references.find(indicator, row).orElse(null) : null,
                        present ? null : AbsenceReason.of(column.missing(row)),
                        Quality.of(observation),
                        observation.sampleSize()));
    }
}
