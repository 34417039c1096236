package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.panel.Panel;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which of the texts that standards rest on bind whom, and when. A text that binds an area binds those that lie in it.
 *
 * @param panel describes the areas
 */
record BindingTexts(Panel panel) {
    static BindingTexts of(Panel panel) {
        return new BindingTexts(panel);
    }

    /** Returns whether the standard of an indicator binds a row: it names no text, or one that does. */
    boolean bind(Indicator indicator, RowKey key) {
        return indicator.references().isEmpty()
                || indicator.references().stream().anyMatch(text -> binds(text, key));
    }

    /** Returns whether a text binds the area of a row in its period. */
    boolean binds(StandardReference text, RowKey key) {
        TimePeriod period = TimePeriod.parse(key.timePeriod());
        return text.areas().isEmpty()
                ? text.binds(key.refArea(), period)
                : around(key.refArea()).stream().anyMatch(area -> text.binds(area, period));
    }

    /** Returns an area, and those that it lies in. */
    private Set<String> around(String refArea) {
        Set<String> around = new LinkedHashSet<>();
        String area = refArea;
        while (!area.isEmpty() && around.add(area)) {
            area = panel.findArea(area).map(RefArea::parent).orElse("");
        }
        return around;
    }
}
