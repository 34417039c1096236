package eu.niem.scoring.evaluation.progress;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.scoring.methodology.ProgressRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows every quantity with a target up to a period, in every area and group. */
final class ProgressLines {
    private final Panel panel;
    private final ProgressRule rule;
    private final Disclosure disclosure;
    private final TimePeriod last;

    ProgressLines(Panel panel, ProgressRule rule, Disclosure disclosure, TimePeriod last) {
        this.panel = panel;
        this.rule = rule;
        this.disclosure = disclosure;
        this.last = last;
    }

    List<TargetProgress.Line> all() {
        List<TargetProgress.Line> lines = new ArrayList<>();
        List<Targeted> targeted = Targeted.in(panel.framework());
        int rows = targeted.isEmpty() ? 0 : rows();
        for (Targeted each : targeted) {
            Series.of(panel, each.indicator(), rows).forEach(series -> lines.add(line(each, series)));
        }
        return List.copyOf(lines);
    }

    /** Returns how many rows are of a period up to the last; rows are in the order of their periods. */
    private int rows() {
        Set<String> counted = panel.timePeriods().stream()
                .filter(period -> TimePeriod.parse(period).compareTo(last) <= 0)
                .collect(Collectors.toSet());
        return (int) panel.rows().stream()
                .takeWhile(key -> counted.contains(key.timePeriod()))
                .count();
    }

    private TargetProgress.Line line(Targeted targeted, Series series) {
        List<Observation> numbers = series.numbers();
        if (numbers.isEmpty()) {
            return withoutValue(targeted, series);
        }
        Observation latest = numbers.get(numbers.size() - 1);
        if (isHidden(latest)) {
            return absent(targeted, latest.key(), AbsenceReason.SUPPRESSED);
        }
        Quantity.Target target = targeted.target();
        Quantity.Base base = Series.base(target, numbers.get(0));
        Pace pace = new Pace(rule, targeted.direction(), target, base, Series.point(latest));
        Obstacle obstacle = inSeries(target, series, numbers, pace);
        boolean isBaseSeen = target.base() == null && hasBase(target, obstacle);
        Quality ofBase = isBaseSeen ? Quality.of(numbers.get(0)) : Quality.UNKNOWN;
        return line(targeted.id(), latest, pace, obstacle == null ? pace.obstacle() : obstacle, ofBase);
    }

    private TargetProgress.Line line(
            String indicator, Observation latest, Pace pace, @Nullable Obstacle obstacle, Quality ofBase) {
        ProgressClass progress = pace.progress(obstacle == null);
        Obstacle told = progress == ProgressClass.UNDEFINED ? obstacle : null;
        return new TargetProgress.Line(
                indicator,
                latest.key(),
                pace.target(),
                pace.latest().value(),
                hasBase(pace.target(), obstacle) ? pace.base() : null,
                obstacle == null && !pace.beginsAtTarget() ? (Double) pace.ratio() : null,
                progress,
                told == null ? null : told.reason(),
                told,
                Quality.of(latest),
                ofBase,
                progress != ProgressClass.MET && isOver(pace.target(), latest.key()));
    }

    /**
     * Returns whether the target's period is over by the last period that counts, or by that of the latest value. In
     * the order of periods a quarter comes after its year, but it may end before it.
     */
    private boolean isOver(Quantity.Target target, RowKey latest) {
        LocalDate end = TimePeriod.parse(target.period()).end();
        return !last.end().isBefore(end)
                || !TimePeriod.parse(latest.timePeriod()).end().isBefore(end);
    }

    /** Returns whether there is a base to be shown: a single observation is not its own. */
    private static boolean hasBase(Quantity.Target target, @Nullable Obstacle obstacle) {
        return target.base() != null || (obstacle != Obstacle.HIDDEN_BASE && obstacle != Obstacle.FEW_OBSERVATIONS);
    }

    private static TargetProgress.Line withoutValue(Targeted targeted, Series series) {
        Observation last = series.last();
        RowKey key = last == null ? series.rows().get(series.rows().size() - 1) : last.key();
        AbsenceReason reason = last != null && last.value() instanceof Value.Missing missing
                ? AbsenceReason.of(missing.reason())
                : AbsenceReason.MISSING;
        return absent(targeted, key, reason);
    }

    private boolean isHidden(Observation observation) {
        return Disclosure.isConfidential(observation)
                || disclosure.isSuppressed(observation.indicator(), observation.key());
    }

    /** Returns whether flags are hidden: with the value, and where a missing value is not free for publication. */
    private boolean isFlagHidden(Observation observation) {
        return isHidden(observation) || Disclosure.shown(observation).status().isEmpty();
    }

    private static TargetProgress.Line absent(Targeted targeted, RowKey key, AbsenceReason reason) {
        return new TargetProgress.Line(
                targeted.id(),
                key,
                targeted.target(),
                null,
                null,
                null,
                ProgressClass.UNDEFINED,
                reason,
                null,
                Quality.UNKNOWN,
                Quality.UNKNOWN,
                false);
    }

    /** Returns what was observed, or not, so that no change can be told; null where it can. */
    private @Nullable Obstacle inSeries(Quantity.Target target, Series series, List<Observation> numbers, Pace pace) {
        Observation first = numbers.get(0);
        Observation latest = numbers.get(numbers.size() - 1);
        if (numbers.size() < 2) {
            return Obstacle.FEW_OBSERVATIONS;
        }
        if (target.base() == null && isHidden(first)) {
            return Obstacle.HIDDEN_BASE;
        }
        if (!pace.hasTimeUpTo(latest.key().timePeriod())) {
            return Obstacle.NOTHING_SINCE;
        }
        List<Observation> breaks =
                series.breaks(pace.base().period(), latest.key().timePeriod());
        if (!breaks.isEmpty()) {
            return breaks.stream().allMatch(this::isFlagHidden) ? Obstacle.HIDDEN_SINCE : Obstacle.BREAK;
        }
        boolean sameDefinition = target.base() != null || isDefinedOtherwise(first) == isDefinedOtherwise(latest);
        return sameDefinition ? null : Obstacle.OTHER_DEFINITION;
    }

    private static boolean isDefinedOtherwise(Observation observation) {
        return observation.status().contains(ObsStatus.DEFINITION_DIFFERS);
    }
}
