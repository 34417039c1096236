package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.comparison.GapChanges.Line;
import eu.niem.scoring.comparison.GapChanges.Trend;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the gaps of two periods, one after the other; what is the same for all pairs of periods is found once. */
final class GapChangeLines {
    private final GroupGaps gaps;
    private final double deadBand;
    private final SeriesBreaks ofObserved;
    private final SeriesBreaks ofScores;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<GroupGaps.Line>> byPeriod = new HashMap<>();
    private final Map<String, Map<RowKey, GroupGaps.Line>> byNode = new HashMap<>();

    GapChangeLines(GroupGaps gaps, double deadBand) {
        Scorecard scorecard = gaps.scorecard();
        this.gaps = gaps;
        this.deadBand = deadBand;
        this.ofObserved = SeriesBreaks.of(scorecard.panel());
        this.ofScores = SeriesBreaks.of(scorecard);
        scorecard.nodes().forEach(node -> nodes.put(node.id(), node));
        for (GroupGaps.Line line : gaps.lines()) {
            byPeriod.computeIfAbsent(line.key().timePeriod(), period -> new ArrayList<>())
                    .add(line);
            byNode.computeIfAbsent(line.node(), node -> new HashMap<>()).put(line.key(), line);
        }
    }

    /** Returns what became of the gaps of the later period since the earlier one. */
    List<Line> between(String from, String to) {
        return byPeriod.getOrDefault(to, List.of()).stream()
                .map(later ->
                        line(byNode.getOrDefault(later.node(), Map.of()).get(earlier(later.key(), from)), later, from))
                .toList();
    }

    private static RowKey earlier(RowKey key, String from) {
        return new RowKey(key.refArea(), from, key.group());
    }

    private Line line(GroupGaps.@Nullable Line before, GroupGaps.Line later, String from) {
        Double first = before == null ? null : before.gap().difference();
        Double second = later.gap().difference();
        if (before == null || first == null || second == null) {
            return new Line(later, before, null, Trend.UNKNOWN, "");
        }
        String breaks = breaks(later, from);
        ConfidenceInterval ofFirst = gaps.interval(before);
        ConfidenceInterval ofSecond = gaps.interval(later);
        ConfidenceInterval interval = ofChange(first, ofFirst, second, ofSecond);
        boolean isTurned = Math.signum(first) * Math.signum(second) < 0;
        ConfidenceInterval ofSize = isTurned ? ofChange(-first, turned(ofFirst), second, ofSecond) : interval;
        Trend trend = breaks.isEmpty() ? trend(first, second, ofSize) : Trend.NOT_COMPARABLE;
        return new Line(later, before, interval, trend, breaks);
    }

    private Trend trend(double first, double second, @Nullable ConfidenceInterval ofSize) {
        boolean isNoise = ofSize != null && ofSize.lower() <= 0 && ofSize.upper() >= 0;
        double size = Resolution.among(first, second).difference(Math.abs(first), Math.abs(second));
        if (isNoise || Math.abs(size) <= deadBand) {
            return Trend.UNCHANGED;
        }
        return size < 0 ? Trend.CLOSED : Trend.WIDENED;
    }

    /** Returns the interval of the second difference less the first, made of the intervals of both. */
    private static @Nullable ConfidenceInterval ofChange(
            double first, @Nullable ConfidenceInterval ofFirst, double second, @Nullable ConfidenceInterval ofSecond) {
        if (ofFirst == null || ofSecond == null) {
            return null;
        }
        double change = second - first;
        double down = StrictMath.hypot(second - ofSecond.lower(), ofFirst.upper() - first);
        double up = StrictMath.hypot(ofSecond.upper() - second, first - ofFirst.lower());
        return new ConfidenceInterval(change - down, change + up, ofFirst.level());
    }

    /** Returns the interval of the negative. */
    private static @Nullable ConfidenceInterval turned(@Nullable ConfidenceInterval interval) {
        return interval == null ? null : new ConfidenceInterval(-interval.upper(), -interval.lower(), interval.level());
    }

    private String breaks(GroupGaps.Line later, String from) {
        Set<SeriesBreaks.Break> breaks = new LinkedHashSet<>(breaks(later.node(), later.key(), from));
        breaks.addAll(breaks(later.node(), later.key().withGroup(later.reference()), from));
        return breaks.stream().map(SeriesBreaks.Break::toString).collect(Collectors.joining("; "));
    }

    private List<SeriesBreaks.Break> breaks(String id, RowKey later, String from) {
        Node node = Require.notNull("node", nodes.get(id));
        SeriesBreaks breaks = node instanceof Indicator ? ofObserved : ofScores;
        return breaks.between(node, earlier(later, from), later, SeriesBreaks.STANDARD_LARGEST_WEIGHT);
    }
}
