package eu.niem.scoring.evaluation.progress;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of an indicator in an area for a group, period after period.
 *
 * @param rows the rows of the panel, one or more, in their order
 * @param observations the observations of some of these rows, in the same order
 */
record Series(List<RowKey> rows, List<Observation> observations) {

    private Series() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Returns the series of an indicator by group, then area: of the groups that it names; where it names none, of
     * those that it was observed for, else of everybody.
     *
     * @param rows how many rows of the panel count, from the first
     */
    static List<Series> of(Panel panel, Indicator indicator, int rows) {
        Set<String> groups = new TreeSet<>(indicator.groups());
        Map<String, Map<String, Series>> all = new TreeMap<>();
        for (int row = 0; row < rows; row++) {
            RowKey key = panel.rows().get(row);
            if (indicator.groups().isEmpty() || groups.contains(key.group())) {
                Series series = all.computeIfAbsent(key.group(), group -> new TreeMap<>())
                        .computeIfAbsent(key.refArea(), area -> new Series());
                series.rows.add(key);
                panel.findObservation(indicator.id(), row).ifPresent(observation -> {
                    series.observations.add(observation);
                    groups.add(key.group());
                });
            }
        }
        all.keySet().retainAll(groups.isEmpty() ? Set.of(RowKey.TOTAL) : groups);
        return all.values().stream().flatMap(areas -> areas.values().stream()).toList();
    }

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
