package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.treatment.Treated;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scores that indicators would have if other raw values had been observed in one row. The plan's adjustments are
 * replayed on the changed panel, so an indicator that draws on a changed one changes too. Without treatments only the
 * changed indicator is scored again.
 */
final class Reobserved {
    private final Scorecard scorecard;
    private final Map<String, Column> columns;
    private final Treated treated;
    private final Scoring scoring;
    private final Map<Integer, Scores> scores;

    private Reobserved(
            Scorecard scorecard,
            Map<String, Column> columns,
            Treated treated,
            Scoring scoring,
            Map<Integer, Scores> scores) {
        this.scorecard = scorecard;
        this.columns = columns;
        this.treated = treated;
        this.scoring = scoring;
        this.scores = scores;
    }

    /** Begins with the panel as it was observed. */
    static Reobserved nothing(Scorecard scorecard) {
        return new Reobserved(scorecard, Map.of(), scorecard.treated(), scorecard.scoring(), Map.of());
    }

    /** Returns the changed panel, before and after each treatment. */
    Treated treated() {
        return treated;
    }

    /** Returns what scores indicators of the changed panel. */
    Scoring scoring() {
        return scoring;
    }

    /** Returns the scores of the indicators that change, for all rows, by their places. */
    Map<Integer, Scores> scores() {
        return scores;
    }

    /** Returns a copy in which the observed values behind a row's scores of some indicators are changed. */
    Reobserved with(int row, List<Indicator> indicators, WhatIf.RawChange change) {
        Map<String, Column> all = new LinkedHashMap<>(columns);
        indicators.forEach(indicator -> all.put(indicator.id(), changed(indicator, row, change)));
        Panel panel = scorecard.panel().withColumns(all.values());
        Treated again = Treating.treat(
                scorecard.plan().methodology().treatments(), scorecard.plan().yardsticks(), panel);
        Scoring now = new Scoring(scorecard.scoring(), again);
        return new Reobserved(scorecard, all, again, now, scored(again, now, indicators));
    }

    private Column changed(Indicator indicator, int row, WhatIf.RawChange change) {
        Column observed = scorecard.panel().column(indicator.id());
        Set<Integer> sources = new TreeSet<>();
        scorecard.scoring().addSources(indicator, row, sources);
        double[] numbers = new double[observed.size()];
        observed.copyTo(numbers, new byte[numbers.length]);
        for (int source : sources) {
            if (observed.isPresent(source)) {
                RowKey key = scorecard.panel().rows().get(source);
                double raw = change.apply(indicator.id(), key, numbers[source]);
                numbers[source] = Require.finite("the raw value of '" + indicator.id() + "'", raw);
            }
        }
        return observed.with(each -> numbers[each], MissingReason.MISSING);
    }

    private Map<Integer, Scores> scored(Treated again, Scoring now, List<Indicator> changed) {
        if (!again.treatments().isEmpty()) {
            return scorecard.scoring().differing(now);
        }
        Map<Integer, Scores> more = new HashMap<>(scores);
        for (Indicator each : changed) {
            more.put(now.tree().place(each.id()), now.scores(now.leaf(each)));
        }
        return more;
    }
}
