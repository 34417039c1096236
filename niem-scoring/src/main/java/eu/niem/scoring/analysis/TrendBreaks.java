package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.WhatIf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the breaks between two numbers of a node. */
final class TrendBreaks {
    private final SeriesBreaks series;
    private final @Nullable Scorecard scorecard;
    private final double largest;
    private final Map<List<RowKey>, Between> ofRows = new HashMap<>();

    /** Finds those of single indicators. */
    TrendBreaks(SeriesBreaks series) {
        this.series = series;
        this.scorecard = null;
        this.largest = 0;
    }

    /**
     * Finds those of all nodes of a scorecard.
     *
     * @param largest the effective weight above which indicators with a break break a dimension
     */
    TrendBreaks(Scorecard scorecard, double largest) {
        this.series = SeriesBreaks.of(scorecard);
        this.scorecard = scorecard;
        this.largest = largest;
    }

    /** Two rows of an area and group: the later one as it scores what both have, and the breaks between them. */
    private record Between(WhatIf row, Map<String, List<SeriesBreaks.Break>> breaks) {}

    List<SeriesBreaks.Break> between(Node node, RowKey earlier, RowKey later) {
        if (series.isEmpty()) {
            return List.of();
        }
        if (!(node instanceof Dimension dimension)) {
            return series.between(node.id(), earlier.timePeriod(), later);
        }
        if (scorecard == null) {
            return List.of();
        }
        Between both = ofRows.computeIfAbsent(List.of(earlier, later), rows -> between(scorecard, earlier, later));
        Map<String, List<SeriesBreaks.Break>> breaks = both.breaks();
        if (breaks.isEmpty()
                || SeriesBreaks.isTolerated(SeriesBreaks.weight(both.row(), node, breaks.keySet()), largest)) {
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

    private Between between(Scorecard card, RowKey earlier, RowKey later) {
        List<String> others = new ArrayList<>();
        Map<String, List<SeriesBreaks.Break>> breaks = new LinkedHashMap<>();
        for (Node node : card.nodes()) {
            if (node instanceof Indicator indicator && indicator.isScored()) {
                boolean both = card.score(node.id(), earlier).isPresent()
                        && card.score(node.id(), later).isPresent();
                List<SeriesBreaks.Break> found =
                        both ? series.between(node.id(), earlier.timePeriod(), later) : List.of();
                if (!both) {
                    others.add(node.id());
                } else if (!found.isEmpty()) {
                    breaks.put(node.id(), found);
                }
            }
        }
        WhatIf row = WhatIf.of(card, later);
        return new Between(breaks.isEmpty() ? row : row.without(others), breaks);
    }
}
