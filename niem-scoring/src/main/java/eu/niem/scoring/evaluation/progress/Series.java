package eu.niem.scoring.evaluation.progress;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of an indicator in an area for a group, period after period.
 *
 * @param rows the rows of the panel, one or more, in their order
 * @param observations the observations of some of these rows, in the same order
 */
record Series(List<RowKey> rows, List<Observation> observations) {

    /** Returns the observations that have a number. */
    List<Observation> numbers() {
        return observations.stream()
                .filter(each -> each.value() instanceof Value.Numeric)
                .toList();
    }

    static double number(Observation observation) {
        return ((Value.Numeric) observation.value()).number();
    }

    /** Returns the last observation; null where there is none. */
    @Nullable
    Observation last() {
        return observations.isEmpty() ? null : observations.get(observations.size() - 1);
    }

    /** Returns the observations after a period, up to a later one, that have the flag of a break. */
    List<Observation> breaks(String from, String to) {
        TimePeriod begin = TimePeriod.parse(from);
        TimePeriod end = TimePeriod.parse(to);
        return observations.stream()
                .filter(each -> each.status().contains(ObsStatus.BREAK))
                .filter(each -> {
                    TimePeriod period = TimePeriod.parse(each.key().timePeriod());
                    return period.compareTo(begin) > 0 && period.compareTo(end) <= 0;
                })
                .toList();
    }

    /** Returns the base that a target states; that of the first number where it states none. */
    static Quantity.Base base(Quantity.Target target, Observation first) {
        Quantity.Base stated = target.base();
        return stated == null ? point(first) : stated;
    }

    static Quantity.Base point(Observation observation) {
        return new Quantity.Base(number(observation), observation.key().timePeriod());
    }
}
