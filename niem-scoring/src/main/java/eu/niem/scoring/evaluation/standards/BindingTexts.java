package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Groups;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which of the texts that standards rest on bind whom, for whom, and when.
 *
 * <ul>
 *   <li>A text that binds an area binds those that lie in it; one that binds for a group does so for those in it.
 *   <li>An observation of everybody is also of those for whom a text binds.
 *   <li>In a row that combines groups a text binds what was observed of those groups for which it binds, and an answer
 *       for everybody that stands for one of them.
 * </ul>
 *
 * @param panel describes areas and groups
 * @param combined the groups that a row of the total combines; empty where it combines none, or all
 */
record BindingTexts(Panel panel, List<String> combined) {
    static BindingTexts of(Scorecard scorecard) {
        Groups groups = scorecard.plan().methodology().groups();
        return new BindingTexts(
                scorecard.panel(), groups instanceof Groups.Combine combine ? combine.of() : List.<String>of());
    }

    /** Returns whether the standard of an indicator binds what was observed of a group for a row. */
    boolean bind(Indicator indicator, RowKey key, String observed) {
        return indicator.references().isEmpty()
                || indicator.references().stream().anyMatch(text -> binds(indicator, text, key, observed));
    }

    /** Returns whether a text on which an indicator rests binds a row, whatever was observed. */
    boolean binds(Indicator indicator, StandardReference text, RowKey key) {
        return binds(indicator, text, key, RowKey.TOTAL);
    }

    /** Returns whether a text on which an indicator rests binds what was observed of a group for a row. */
    boolean binds(Indicator indicator, StandardReference text, RowKey key, String observed) {
        return bindsArea(text, key) && standsFor(indicator, key, observed).anyMatch(group -> covers(text, group));
    }

    private boolean bindsArea(StandardReference text, RowKey key) {
        TimePeriod period = TimePeriod.parse(key.timePeriod());
        return text.areas().isEmpty()
                ? text.binds(key.refArea(), period)
                : around(
                                key.refArea(),
                                area -> panel.findArea(area)
                                        .map(RefArea::parent)
                                        .orElse(""))
                        .stream()
                        .anyMatch(area -> text.binds(area, period));
    }

    /** Returns the groups for which an observation stands in a row. */
    private Stream<String> standsFor(Indicator indicator, RowKey key, String observed) {
        if (!key.group().equals(RowKey.TOTAL)) {
            return Stream.of(key.group());
        }
        boolean ofAll = observed.equals(RowKey.TOTAL) && !combined.isEmpty();
        return ofAll ? combined.stream().filter(group -> asks(indicator, group)) : Stream.of(observed);
    }

    private static boolean asks(Indicator indicator, String group) {
        return indicator.asks(group) || indicator.asks(RowKey.TOTAL);
    }

    private boolean covers(StandardReference text, String group) {
        return group.equals(RowKey.TOTAL)
                || text.groups().isEmpty()
                || around(
                                group,
                                each -> panel.findGroup(each).map(Group::parent).orElse(""))
                        .stream()
                        .anyMatch(text::covers);
    }

    /** Returns an area or group, and those that it lies in. */
    private static Set<String> around(String code, UnaryOperator<String> parent) {
        Set<String> around = new LinkedHashSet<>();
        String each = code;
        while (!each.isEmpty() && around.add(each)) {
            each = parent.apply(each);
        }
        return around;
    }
}
