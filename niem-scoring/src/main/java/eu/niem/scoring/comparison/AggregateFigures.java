package eu.niem.scoring.comparison;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.WeightedMean;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes the figures of an aggregate. */
final class AggregateFigures {
    private final Panel panel;
    private final String aggregate;
    private final AggregateTerms terms;
    private final TreeSet<Slice> slices = new TreeSet<>();

    AggregateFigures(Panel panel, String aggregate, AggregateTerms terms) {
        this.panel = panel;
        this.aggregate = aggregate;
        this.terms = terms;
        panel.rows().stream()
                .filter(row -> terms.members().contains(row.refArea()))
                .forEach(row -> slices.add(row.slice()));
    }

    List<AreaAggregate.Line> lines() {
        List<AreaAggregate.Line> lines = new ArrayList<>();
        Function<RowKey, Operand> weights = terms.weighing(panel);
        for (Indicator indicator : panel.framework().indicators()) {
            if (indicator.scale() instanceof Quantity) {
                RawFigures figures = new RawFigures(panel, indicator);
                for (Slice slice : slices) {
                    if (isObserved(indicator, slice)) {
                        lines.add(new Figure(indicator.id(), slice, members(figures, weights, slice)).line());
                    }
                }
            }
        }
        return List.copyOf(lines);
    }

    List<String> leftOut() {
        return panel.framework().indicators().stream()
                .filter(each -> !(each.scale() instanceof Quantity)
                        && slices.stream().anyMatch(slice -> isObserved(each, slice)))
                .map(Indicator::id)
                .toList();
    }

    private boolean isObserved(Indicator indicator, Slice slice) {
        return indicator.asks(slice.group())
                && terms.members().stream()
                        .anyMatch(each ->
                                find(indicator.id(), RowKey.of(each, slice)).isPresent());
    }

    private Optional<Observation> find(String indicator, RowKey row) {
        return panel.findRow(row).flatMap(place -> panel.findObservation(indicator, place));
    }

    private List<Member> members(RawFigures figures, Function<RowKey, Operand> weights, Slice slice) {
        return terms.members().stream()
                .map(each -> RowKey.of(each, slice))
                .map(row -> new Member(row, figures.at(row), weights.apply(row)))
                .toList();
    }

    /** What a member brings to a figure. */
    private record Member(RowKey row, Operand figure, Operand weight) {
        double value() {
            return Objects.requireNonNull(figure.value());
        }

        double weighs() {
            return Objects.requireNonNull(weight.value());
        }
    }

    /** Makes one figure of its members. */
    private final class Figure {
        private final String indicator;
        private final Slice slice;
        private final List<Member> members;
        private final boolean isCount;
        private final boolean isWeighed;
        private final double total;
        private final List<Member> concerned; // all of whom the figure is to be made
        private final List<Member> entering;
        private final @Nullable Double covered;

        Figure(String indicator, Slice slice, List<Member> members) {
            this.indicator = indicator;
            this.slice = slice;
            this.members = members;
            this.isCount = terms.counts().contains(indicator);
            this.isWeighed = members.stream().allMatch(each -> each.weight.isPresent());
            this.total = isWeighed ? sum(members, Member::weighs) : Double.NaN;
            this.concerned = isCount || !isWeighed
                    ? members
                    : members.stream().filter(each -> each.weighs() > 0).toList();
            this.entering =
                    concerned.stream().filter(each -> each.figure.isPresent()).toList();
            this.covered = covered();
        }

        private static double sum(List<Member> members, ToDoubleFunction<Member> number) {
            return ExactSum.of(members.stream().mapToDouble(number));
        }

        private @Nullable Double covered() {
            if (entering.size() == members.size() && isCount) {
                return 1.0;
            }
            if (!isWeighed || total == 0) {
                return null;
            }
            boolean isAll = entering.size() == concerned.size();
            return isAll ? 1.0 : Math.min(Math.nextDown(1.0), sum(entering, Member::weighs) / total);
        }

        AreaAggregate.Line line() {
            if (isCount) {
                return entering.size() == members.size()
                        ? present("sum", sum(entering, Member::value), error(each -> 1))
                        : absent(reason(), "no sum: " + lacking() + coverage());
            }
            if (!isWeighed) {
                List<Member> unweighed = members.stream()
                        .filter(each -> !each.weight.isPresent())
                        .toList();
                boolean isHidden =
                        unweighed.stream().anyMatch(each -> each.weight.absent() == AbsenceReason.SUPPRESSED);
                return absent(
                        isHidden ? MissingReason.SUPPRESSED : MissingReason.MISSING,
                        "no mean: no " + terms.weightWords() + " of " + codes(unweighed));
            }
            if (total == 0) {
                return absent(MissingReason.NOT_APPLICABLE, "no mean: all weights are 0");
            }
            if (covered == null || entering.isEmpty() || covered < terms.minimum()) {
                return absent(reason(), "no mean: " + lacking() + coverage());
            }
            double[] values = entering.stream().mapToDouble(Member::value).toArray();
            double[] weights = entering.stream().mapToDouble(Member::weighs).toArray();
            double weight = sum(entering, Member::weighs);
            return present(
                    "mean", WeightedMean.of(values, weights, values.length), error(each -> each.weighs() / weight));
        }

        /** Returns the standard error of independent samples; null where that of a member is not known. */
        private @Nullable Double error(ToDoubleFunction<Member> share) {
            double[] parts = entering.stream()
                    .mapToDouble(each ->
                            share.applyAsDouble(each) * Objects.requireNonNullElse(each.figure.stdError(), Double.NaN))
                    .toArray();
            for (double part : parts) {
                if (Double.isNaN(part)) {
                    return null;
                }
            }
            return Math.sqrt(ExactSum.ofSquares(parts));
        }

        private @Nullable Double sampleSize() {
            boolean areKnown = entering.stream().allMatch(each -> each.figure.sampleSize() != null);
            return areKnown
                    ? (Double) sum(entering, each -> Objects.requireNonNullElse(each.figure.sampleSize(), 0.0))
                    : null;
        }

        private AreaAggregate.Line present(String what, double value, @Nullable Double error) {
            Set<ObsStatus> flags = EnumSet.noneOf(ObsStatus.class);
            TreeSet<String> sources = new TreeSet<>();
            for (Member each : entering) {
                flags.addAll(each.figure.quality().flags());
                find(indicator, each.row).ifPresent(observation -> sources.addAll(observation.sources()));
            }
            String of = entering.size() == members.size() ? "" : " of " + members.size();
            String comment = what + " of " + entering.size() + of + " areas" + coverage();
            return new AreaAggregate.Line(
                    observation(Value.of(value), comment)
                            .withStatus(flags)
                            .withSampleSize(sampleSize())
                            .withStdError(error)
                            .withSources(List.copyOf(sources)),
                    covered);
        }

        private AreaAggregate.Line absent(MissingReason reason, String comment) {
            return new AreaAggregate.Line(observation(Value.missing(reason), comment), covered);
        }

        private Observation observation(Value value, String comment) {
            return Observation.of(indicator, RowKey.of(aggregate, slice), value).withComment(comment);
        }

        private String coverage() {
            return covered == null
                    ? ""
                    : ", " + Cell.percent(covered).text() + " % of " + terms.weightWords() + " covered";
        }

        private String lacking() {
            return "no value of "
                    + codes(concerned.stream()
                            .filter(each -> !each.figure.isPresent())
                            .toList());
        }

        private static String codes(List<Member> members) {
            return members.stream().map(each -> each.row.refArea()).collect(Collectors.joining(", "));
        }

        /** Returns that of the members where they agree; that a value is suppressed hides what the others are. */
        private MissingReason reason() {
            Set<AbsenceReason> reasons = EnumSet.noneOf(AbsenceReason.class);
            concerned.forEach(each -> {
                if (each.figure.absent() != null) {
                    reasons.add(each.figure.absent());
                }
            });
            if (reasons.contains(AbsenceReason.SUPPRESSED)) {
                return MissingReason.SUPPRESSED;
            }
            if (reasons.size() > 1) {
                return MissingReason.MISSING;
            }
            if (reasons.contains(AbsenceReason.NOT_APPLICABLE)) {
                return entering.isEmpty() ? MissingReason.NOT_APPLICABLE : MissingReason.MISSING;
            }
            return reasons.contains(AbsenceReason.NOT_COLLECTED) ? MissingReason.NOT_COLLECTED : MissingReason.MISSING;
        }
    }
}
