package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import java.util.List;

/**
 * Words for a period and group in titles. Where a scorecard has several groups, the total is named as every other; and
 * a group that only a part of the indicators are asked for says so, because its scores are about that part.
 */
record SliceTitle(Scorecard scorecard, int start) {

    String of(Node node) {
        RowKey key = scorecard.rows().get(start);
        boolean several = scorecard.rows().stream().anyMatch(row -> !row.group().equals(key.group()));
        if (!several && key.group().equals(RowKey.TOTAL)) {
            return key.timePeriod();
        }
        return key.timePeriod() + ", group " + key.group() + asked(node);
    }

    private TakingPart takingPart() {
        return new TakingPart(scorecard.plan().methodology());
    }

    private String asked(Node node) {
        List<Indicator> all = takingPart().below(node);
        long asked = all.stream().filter(this::isAsked).count();
        if (asked == all.size()) {
            return "";
        }
        return node instanceof Indicator
                ? " (not asked of it)"
                : " (" + asked + " of " + all.size() + " indicators are asked of it)";
    }

    private boolean isAsked(Indicator indicator) {
        Panel treated = scorecard.treated().panel();
        return scorecard.scoring().rows().isAsked(treated.column(indicator.id()), indicator, start);
    }
}
