package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the breaks between two rows of a scorecard, each pair once, and the groups that enter an indicator's score. */
final class BrokenRows {
    private final SeriesBreaks series;
    private final Scorecard scorecard;
    private final Map<List<RowKey>, Between> ofRows = new ConcurrentHashMap<>();

    BrokenRows(SeriesBreaks series, Scorecard scorecard) {
        this.series = series;
        this.scorecard = scorecard;
    }

    /** Two rows of an area and group: the later one as it scores what both have, and the breaks between them. */
    private record Between(WhatIf row, Map<String, List<SeriesBreaks.Break>> breaks) {}

    /** Returns the groups that enter the score of an indicator in a row that is combined; none without such a row. */
    Set<String> groups(String indicator, RowKey key) {
        Scoring scoring = scorecard.scoring();
        int row = scoring.rows().place(key);
        Set<String> groups = new TreeSet<>();
        if (row >= 0 && scorecard.plan().view().getNode(indicator) instanceof Indicator leaf) {
            IndicatorParts parts = new IndicatorParts(scoring, leaf);
            for (int part = 0; part < parts.count(row); part++) {
                if (parts.enters(part, row)) {
                    groups.add(scoring.rows().group(part, row));
                }
            }
        }
        return groups;
    }

    List<SeriesBreaks.Break> between(Dimension dimension, RowKey earlier, RowKey later, double largest) {
        Between both = ofRows.computeIfAbsent(List.of(earlier, later), rows -> between(earlier, later));
        Map<String, List<SeriesBreaks.Break>> breaks = both.breaks();
        if (breaks.isEmpty()
                || SeriesBreaks.isTolerated(SeriesBreaks.weight(both.row(), dimension, breaks.keySet()), largest)) {
            return List.of();
        }
        List<SeriesBreaks.Break> below = new ArrayList<>();
        breaks.forEach((indicator, found) -> {
            if (dimension.indicators().stream().anyMatch(each -> each.id().equals(indicator))) {
                below.addAll(found);
            }
        });
        return below;
    }

    private Between between(RowKey earlier, RowKey later) {
        List<String> others = new ArrayList<>();
        Map<String, List<SeriesBreaks.Break>> breaks = new LinkedHashMap<>();
        for (Node node : scorecard.nodes()) {
            if (node instanceof Indicator indicator && indicator.isScored()) {
                boolean both = scorecard.score(node.id(), earlier).isPresent()
                        && scorecard.score(node.id(), later).isPresent();
                List<SeriesBreaks.Break> found =
                        both ? series.between(node.id(), earlier.timePeriod(), later) : List.of();
                if (!both) {
                    others.add(node.id());
                } else if (!found.isEmpty()) {
                    breaks.put(node.id(), found);
                }
            }
        }
        WhatIf row = WhatIf.of(scorecard, later);
        return new Between(breaks.isEmpty() ? row : row.without(others), breaks);
    }
}
