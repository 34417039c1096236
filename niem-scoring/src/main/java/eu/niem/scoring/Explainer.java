package eu.niem.scoring;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Scale;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Contribution;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Treated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Explains a score by computing it again from those of the indicators, and recording what that reads. */
final class Explainer {
    private final Plan plan;
    private final Treated treated;
    private final Scoring scoring;
    private final int row;
    private final RowKey key;
    private final Qualities qualities;

    Explainer(Plan plan, Treated treated, Scoring scoring, RawQualities raw, int row) {
        this.plan = plan;
        this.treated = treated;
        this.scoring = scoring;
        this.row = row;
        this.key = scoring.rows().keys().get(row);
        this.qualities = new Qualities(scoring, raw, row, row + 1);
    }

    Explanation explain(int place) {
        Node node = scoring.tree().nodes().get(place);
        if (!(node instanceof Indicator indicator)) {
            return branch(scoring.tree().branch(place), node);
        }
        if (!indicator.isScored()) {
            return absent(
                    node,
                    key,
                    AbsenceReason.CONTEXT,
                    "it is recorded for context and never scored",
                    context(indicator));
        }
        IndicatorScoring leaf = scoring.scored(indicator);
        return plan.methodology().groups() instanceof Groups.Combine combine
                        && scoring.rows().isCombined(row)
                ? combined(leaf, combine)
                : part(leaf, 0);
    }

    private Explanation branch(Branch branch, Node node) {
        if (branch.contextOnly()) {
            return absent(node, key, AbsenceReason.CONTEXT, "all below it is recorded for context", List.of());
        }
        Combination combination = scoring.combination(branch);
        double[] weights = scoring.weights(branch, plan.weights(branch), row);
        combination.combine(
                row, weights, scoring.rows().setStart(row), scoring.rows().setEnd(row));
        List<Contribution> contributions = new ArrayList<>();
        for (int child = 0; child < branch.children().size(); child++) {
            contributions.add(contribution(branch, child, combination.factor(row, child, weights)));
        }
        if (combination.absence() != Absences.PRESENT) {
            return absent(
                    node,
                    key,
                    branch.reason(combination.absence()),
                    branch.excludedOnly() ? Explanation.Absent.EXCLUDED : combination.message("children", row),
                    contributions.stream().map(Contribution::of).toList());
        }
        return new Explanation.Aggregated(
                node.id(),
                node.name(),
                key,
                combination.value(),
                Guarded.label(branch.aggregation().method()),
                combination.coverage(),
                qualities.of(branch.node(), row),
                contributions,
                combination.rescaling(row));
    }

    private Contribution contribution(Branch branch, int child, double factor) {
        Explanation of = explain(branch.children().get(child));
        Double value = of.value();
        if (value == null || !branch.mirrors().has(child)) {
            return contribution(factor, branch.aggregation().isAdditive(), of);
        }
        double mirrored = branch.mirrors().entering(child, value);
        return new Contribution(
                factor, branch.aggregation().isAdditive() ? (Double) (factor * mirrored) : null, of, mirrored);
    }

    private static Contribution contribution(double factor, boolean additive, Explanation of) {
        Double value = of.value();
        return new Contribution(factor, additive && value != null ? (Double) (factor * value) : null, of);
    }

    private Explanation combined(IndicatorScoring leaf, Groups.Combine groups) {
        BoundAggregator aggregation = scoring.tree().ofGroups();
        Combination combination = leaf.combination(groups, aggregation);
        double[] weights = leaf.weights(groups);
        combination.combine(
                row, weights, scoring.rows().setStart(row), scoring.rows().setEnd(row));
        List<Contribution> contributions = new ArrayList<>();
        for (int part = 0; part < weights.length; part++) {
            if (leaf.isAsked(part, row)) {
                double factor = combination.factor(row, part, weights);
                contributions.add(contribution(factor, aggregation.isAdditive(), part(leaf, part)));
            }
        }
        Indicator indicator = leaf.indicator();
        if (combination.absence() != Absences.PRESENT) {
            int place = scoring.tree().place(indicator.id());
            return absent(
                    indicator,
                    key,
                    Absences.reason(scoring.absence(place, row)),
                    contributions.isEmpty()
                            ? "it is asked of none of the groups " + String.join(", ", groups.of())
                            : combination.message("groups", row) + without(contributions),
                    contributions.stream().map(Contribution::of).toList());
        }
        return new Explanation.Combined(
                indicator.id(),
                indicator.name(),
                key,
                combination.value(),
                Guarded.label(groups.aggregation()),
                qualities.of(scoring.tree().place(indicator.id()), row),
                contributions);
    }

    /** Names the groups without a score where another has one. */
    private static String without(List<Contribution> contributions) {
        List<String> missing = contributions.stream()
                .map(Contribution::of)
                .filter(group -> group.value() == null)
                .map(group -> group.key().group())
                .toList();
        return missing.isEmpty() || missing.size() == contributions.size()
                ? ""
                : "; without: " + String.join(", ", missing);
    }

    private Explanation part(IndicatorScoring leaf, int part) {
        Indicator indicator = leaf.indicator();
        RowKey ofPart = leaf.key(part, row);
        int source = leaf.source(part, row);
        Optional<Explanation> observed = treatment(indicator, source);
        byte absence = leaf.absence(part, row);
        if (absence == Absences.PRESENT) {
            Scaling scaling = Objects.requireNonNull(leaf.scaling(part, row));
            return new Explanation.Normalised(
                    indicator.id(),
                    indicator.name(),
                    ofPart,
                    leaf.value(part, row),
                    Guarded.words(scaling, () -> scaling.explain(leaf.rawValue(source))),
                    observed.orElseThrow());
        }
        if (observed.orElse(null) instanceof Explanation.Absent removed) {
            return removed;
        }
        AbsenceReason reason = Absences.reason(absence);
        String message =
                reason == AbsenceReason.UNDEFINED ? leaf.message(part, row) : missing(reason, observed, ofPart);
        return absent(indicator, ofPart, reason, message, observed.map(List::of).orElse(List.of()));
    }

    private static String missing(AbsenceReason reason, Optional<Explanation> observed, RowKey key) {
        if (observed.isPresent()) {
            return Explanation.Absent.RECORDED;
        }
        return reason == AbsenceReason.NOT_APPLICABLE
                ? "it is not asked for the group " + key.group()
                : "there is no observation";
    }

    private List<Explanation> context(Indicator indicator) {
        return treated.observed()
                .findRow(key)
                .flatMap(source -> observed(indicator, source))
                .map(List::of)
                .orElse(List.of());
    }

    /** Explains a raw value: the observation, and what treatments made of it. */
    private Optional<Explanation> treatment(Indicator indicator, int source) {
        Optional<Explanation> observed = observed(indicator, source);
        return source < 0 ? observed : new TreatedCell(plan, treated, indicator, source).explain(observed);
    }

    private Optional<Explanation> observed(Indicator indicator, int source) {
        if (source < 0) {
            return Optional.empty();
        }
        double raw = treated.observed().column(indicator.id()).get(source);
        return treated.observed()
                .findObservation(indicator.id(), source)
                .map(observation -> new Explanation.Observed(
                        indicator.id(),
                        indicator.name(),
                        observation.key(),
                        Double.isNaN(raw) ? null : (Double) raw,
                        observation,
                        answer(indicator.scale(), observation.value()),
                        sources(observation)));
    }

    private List<EvidenceSource> sources(Observation observation) {
        return observation.sources().stream()
                .flatMap(source -> treated.observed().findSource(source).stream())
                .toList();
    }

    private static String answer(Scale scale, Value value) {
        if (scale instanceof Options options && value instanceof Value.Answer answer) {
            return options.findOption(answer.option()).map(Option::name).orElse("");
        }
        if (scale instanceof Checklist checklist && value instanceof Value.Checks checks) {
            Set<String> held = new HashSet<>(checks.items());
            return String.join(
                    ", ",
                    checklist.items().stream()
                            .filter(item -> held.contains(item.id()))
                            .map(Checklist.Item::name)
                            .toList());
        }
        return "";
    }

    private static Explanation absent(
            Node node, RowKey key, AbsenceReason reason, String message, List<Explanation> parts) {
        return new Explanation.Absent(node.id(), node.name(), key, reason, message, parts);
    }
}
