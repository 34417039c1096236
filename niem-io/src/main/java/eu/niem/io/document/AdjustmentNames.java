package eu.niem.io.document;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.io.check.Issue;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.KnownNames;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treatment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reports groups, periods, areas and peer groups in what a treatment learned, as far as the plan knows them.
 *
 * <ul>
 *   <li>A plan of a base period, or of each period by itself, learned from rows of that period only; one of all periods
 *       may have learned from any.
 *   <li>What learns nothing names the areas that its treatment in the methodology names. Areas that were learned from
 *       may be any, as a plan has no list of areas.
 *   <li>A classification into peer groups is one that its treatment names.
 *   <li>Groups are known where all indicators say for whom they are asked. Others are a warning only, since an
 *       observation of such a group is one, too.
 * </ul>
 */
final class AdjustmentNames {
    private final Methodology methodology;
    private final JsonReading reading;
    private final Set<String> groups;

    AdjustmentNames(Framework framework, Methodology methodology, JsonReading reading) {
        this.methodology = methodology;
        this.reading = reading;
        this.groups = groups(framework, methodology.groups());
    }

    /** Returns the groups that a framework and a rule name, and the total; none where any may be. */
    private static Set<String> groups(Framework framework, Groups rule) {
        List<Indicator> indicators = framework.indicators();
        if (indicators.stream().anyMatch(indicator -> indicator.groups().isEmpty())) {
            return Set.of();
        }
        Set<String> groups = new TreeSet<>(Set.of(RowKey.TOTAL));
        indicators.forEach(indicator -> groups.addAll(indicator.groups()));
        if (rule instanceof Groups.Combine combine) {
            groups.addAll(combine.of());
            groups.addAll(combine.apart());
        }
        return groups;
    }

    /**
     * Checks the names in an adjustment.
     *
     * @param index which of the treatments it was learned by; there may be none, which is another issue
     * @param timePeriod the period of the yardstick; null for all periods
     * @param place where it stands
     */
    void check(Adjustment adjustment, int index, @Nullable String timePeriod, String place) {
        String period = methodology.reference() instanceof Reference.BasePeriod base ? base.period() : timePeriod;
        if (period != null) {
            adjustment.namedPeriods().forEach((name, at) -> {
                if (!name.equals(period)) {
                    error(
                            "unknown-period",
                            "the plan did not learn from the period",
                            name,
                            List.of(period),
                            place + at);
                }
            });
        }
        if (index < methodology.treatments().size()) {
            Treatment treatment = methodology.treatments().get(index);
            classified(adjustment, treatment.namedClassifications().values(), place);
            areas(adjustment, treatment.namedAreas().values(), place);
        }
        adjustment.namedGroups().forEach((group, at) -> {
            if (!groups.isEmpty() && !groups.contains(group)) {
                reading.add(Issue.warning(
                        "unknown-group",
                        reading.at(place + at),
                        "no indicator is asked for the group '" + group + "', but the plan learned from it: "
                                + KnownNames.instead(group, groups)));
            }
        });
    }

    private void classified(Adjustment adjustment, Collection<String> known, String place) {
        adjustment.namedPeerGroups().forEach((name, at) -> {
            if (!known.contains(name)) {
                error("unknown-peer-group", "the methodology's treatment has no peer group", name, known, place + at);
            }
        });
    }

    private void areas(Adjustment adjustment, Collection<String> known, String place) {
        Map<String, String> named = adjustment instanceof Treatment same ? same.namedAreas() : Map.of();
        named.forEach((at, area) -> {
            if (!known.contains(area)) {
                error("unknown-area", "the methodology's treatment does not name the area", area, known, place + at);
            }
        });
    }

    private void error(String code, String what, String name, Collection<String> known, String place) {
        reading.error(code, place, what + " '" + name + "': " + KnownNames.instead(name, known));
    }
}
