package eu.niem.scoring.comparison;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.WeightedMean;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One figure of an aggregate, made of its members. */
final class AggregateFigure {
    /** What a member brings to it. */
    record Member(String refArea, Operand figure, Operand weight, List<String> sources) {
        double value() {
            return Objects.requireNonNull(figure.value());
        }

        double weighs() {
            return Objects.requireNonNull(weight.value());
        }
    }

    private final AggregateTerms terms;
    private final String indicator;
    private final RowKey key;
    private final List<Member> members;
    private final boolean isCount;
    private final boolean isWeighed;
    private final double total;
    private final List<Member> concerned; // all of whom the figure is to be made
    private final List<Member> entering;
    private final @Nullable Double covered;

    AggregateFigure(AggregateTerms terms, String indicator, RowKey key, List<Member> members) {
        this.terms = terms;
        this.indicator = indicator;
        this.key = key;
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
            List<Member> unweighed =
                    members.stream().filter(each -> !each.weight.isPresent()).toList();
            boolean isHidden = unweighed.stream().anyMatch(each -> each.weight.absent() == AbsenceReason.SUPPRESSED);
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
        return present("mean", WeightedMean.of(values, weights, values.length), error(each -> each.weighs() / weight));
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

    /**
     * Returns the size of the sample: the sum of those of a sum; of a mean that of a simple sample as exact as they are
     * together. It is null where that of a member is not known.
     */
    private @Nullable Double sampleSize() {
        if (!entering.stream().allMatch(each -> each.figure.sampleSize() != null)) {
            return null;
        }
        ToDoubleFunction<Member> size = each -> Objects.requireNonNullElse(each.figure.sampleSize(), 0.0);
        if (isCount) {
            return sum(entering, size);
        }
        double weight = sum(entering, Member::weighs);
        return 1
                / sum(
                        entering.stream().filter(each -> each.weighs() > 0).toList(),
                        each -> each.weighs() / weight * (each.weighs() / weight) / size.applyAsDouble(each));
    }

    private AreaAggregate.Line present(String what, double value, @Nullable Double error) {
        Set<ObsStatus> flags = EnumSet.noneOf(ObsStatus.class);
        TreeSet<String> sources = new TreeSet<>();
        for (Member each : entering) {
            flags.addAll(each.figure.quality().flags());
            if (!isCount) {
                flags.addAll(each.weight.quality().flags());
            }
            sources.addAll(each.sources);
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
        return Observation.of(indicator, key, value).withComment(comment);
    }

    private String coverage() {
        return covered == null ? "" : ", " + Cell.percent(covered).text() + " % of " + terms.weightWords() + " covered";
    }

    private String lacking() {
        return "no value of "
                + codes(concerned.stream()
                        .filter(each -> !each.figure.isPresent())
                        .toList());
    }

    private static String codes(List<Member> members) {
        return members.stream().map(Member::refArea).collect(Collectors.joining(", "));
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
