package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The change of gaps between two periods: whether a group comes nearer to its reference.
 *
 * <ul>
 *   <li>A gap closed if its size, the difference without its sign, is smaller in the later period, and widened if it is
 *       larger.
 *   <li>It is unchanged if the sizes are equal or differ by no more than the dead band, which is 0 unless another is
 *       given. It is so too if both differences have an interval, and the change of the difference is no more than
 *       noise: 0 lies within its interval, which is made of theirs (Zou and Donner's method). Where the group that is
 *       ahead changed, it is the change of the size that is looked at so.
 *   <li>It is not comparable where target or reference has a break between the two periods, or its definition differs
 *       in one of them: see {@link SeriesBreaks}. For a dimension the indicators with a break may have an effective
 *       weight of {@value SeriesBreaks#STANDARD_LARGEST_WEIGHT}.
 *   <li>It is unknown where one of the two gaps is.
 * </ul>
 *
 * <p>Source: G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, Statistics in Medicine
 * 27 (2008), doi:10.1002/sim.3095; with Newcombe's intervals it is a difference of differences of shares.
 *
 * @param gaps the gaps of all periods
 * @param from the earlier period
 * @param to the later period
 * @param deadBand the largest change of size that is no change, in the unit of the gap
 * @param lines the changes, in the order of the gaps
 */
public record GapChanges(GroupGaps gaps, String from, String to, double deadBand, List<Line> lines)
        implements Tabular, Serializable {
    private static final double HUNDRED = 100;

    /** Copies the list. */
    public GapChanges {
        Require.notNull("gaps", gaps);
        Require.notNull("from", from);
        Require.notNull("to", to);
        Require.notNegative("'deadBand'", deadBand);
        lines = Require.list("lines", lines);
    }

    /**
     * Compares the gaps of two periods; every change beyond noise counts.
     *
     * @throws IllegalArgumentException if there are no gaps of one of the periods, or the first is the later one
     */
    public static GapChanges of(GroupGaps gaps, String from, String to) {
        return of(gaps, from, to, 0);
    }

    /**
     * Compares the gaps of two periods.
     *
     * @param deadBand the largest change of size that is no change; 0 or more
     * @throws IllegalArgumentException if there are no gaps of one of the periods, or the first is the later one
     */
    public static GapChanges of(GroupGaps gaps, String from, String to, double deadBand) {
        Require.notNull("gaps", gaps);
        List<String> periods = gaps.timePeriods();
        for (String period : List.of(Require.notNull("from", from), Require.notNull("to", to))) {
            if (!periods.contains(period)) {
                throw Refused.argument("there are no gaps of period '" + period + "'; there are some of " + periods);
            }
        }
        if (TimePeriod.parse(from).compareTo(TimePeriod.parse(to)) > 0) {
            throw Refused.argument(
                    "a change must go from the earlier period to the later, but was from " + from + " to " + to);
        }
        return new GapChanges(gaps, from, to, deadBand, new Search(gaps, from, deadBand).lines(to));
    }

    /**
     * Compares the gaps of a period with those of the earliest period with which at least half of them compare. After a
     * break in most series that is the period of the break. It is the period itself where none before does.
     *
     * @throws IllegalArgumentException if there are no gaps of the period
     */
    public static GapChanges upTo(GroupGaps gaps, String to) {
        Require.notNull("to", to);
        GapChanges itself = of(gaps, to, to);
        long known = itself.lines.stream().filter(each -> each.after() != null).count();
        for (String period : gaps.timePeriods()) {
            if (period.equals(to)) {
                return itself;
            }
            GapChanges changes = of(gaps, period, to);
            long compared = changes.lines.stream()
                    .filter(each -> each.trend() != Trend.NOT_COMPARABLE && each.trend() != Trend.UNKNOWN)
                    .count();
            if (compared > 0 && 2 * compared >= known) {
                return changes;
            }
        }
        return itself;
    }

    /** Compares gap by gap. */
    private static final class Search {
        private final GroupGaps gaps;
        private final Scorecard scorecard;
        private final String from;
        private final double deadBand;
        private final SeriesBreaks ofObserved;
        private final SeriesBreaks ofScores;
        private final Map<String, Node> nodes = new HashMap<>();
        private final Map<String, Map<RowKey, GroupGaps.Line>> earlier = new HashMap<>();

        Search(GroupGaps gaps, String from, double deadBand) {
            this.gaps = gaps;
            this.scorecard = gaps.scorecard();
            this.from = from;
            this.deadBand = deadBand;
            this.ofObserved = SeriesBreaks.of(scorecard.panel());
            this.ofScores = SeriesBreaks.of(scorecard);
            scorecard.nodes().forEach(node -> nodes.put(node.id(), node));
            for (GroupGaps.Line line : gaps.lines()) {
                if (line.key().timePeriod().equals(from)) {
                    earlier.computeIfAbsent(line.node(), node -> new HashMap<>())
                            .put(line.key(), line);
                }
            }
        }

        List<Line> lines(String to) {
            List<Line> lines = new ArrayList<>();
            for (GroupGaps.Line later : gaps.lines()) {
                if (later.key().timePeriod().equals(to)) {
                    GroupGaps.Line before =
                            earlier.getOrDefault(later.node(), Map.of()).get(earlier(later.key()));
                    lines.add(line(before, later));
                }
            }
            return lines;
        }

        private RowKey earlier(RowKey key) {
            return new RowKey(key.refArea(), from, key.group());
        }

        private Line line(GroupGaps.@Nullable Line before, GroupGaps.Line later) {
            Double first = before == null ? null : before.gap().difference();
            Double second = later.gap().difference();
            if (before == null || first == null || second == null) {
                return new Line(later, first, second, null, Trend.UNKNOWN, "");
            }
            String breaks = breaks(later);
            ConfidenceInterval interval = changeOf(first, gaps.interval(before), second, gaps.interval(later));
            ConfidenceInterval ofSize = first * second < 0
                    ? changeOf(-first, turned(gaps.interval(before)), second, gaps.interval(later))
                    : interval;
            Trend trend = breaks.isEmpty() ? trend(first, second, ofSize) : Trend.NOT_COMPARABLE;
            return new Line(later, first, second, interval, trend, breaks);
        }

        /** Returns the interval of the negative. */
        private static @Nullable ConfidenceInterval turned(@Nullable ConfidenceInterval interval) {
            return interval == null
                    ? null
                    : new ConfidenceInterval(-interval.upper(), -interval.lower(), interval.level());
        }

        private Trend trend(double first, double second, @Nullable ConfidenceInterval ofSize) {
            boolean isNoise = ofSize != null && ofSize.lower() <= 0 && ofSize.upper() >= 0;
            double size = Resolution.among(first, second).difference(Math.abs(first), Math.abs(second));
            if (isNoise || Math.abs(size) <= deadBand) {
                return Trend.UNCHANGED;
            }
            return size < 0 ? Trend.CLOSED : Trend.WIDENED;
        }

        private String breaks(GroupGaps.Line later) {
            Set<SeriesBreaks.Break> breaks = new LinkedHashSet<>(between(later, later.key()));
            breaks.addAll(between(later, later.key().withGroup(later.reference())));
            return breaks.stream().map(SeriesBreaks.Break::toString).collect(Collectors.joining("; "));
        }

        private List<SeriesBreaks.Break> between(GroupGaps.Line line, RowKey later) {
            Node node = Require.notNull("node", nodes.get(line.node()));
            SeriesBreaks breaks = node instanceof Indicator ? ofObserved : ofScores;
            return breaks.between(node, earlier(later), later, SeriesBreaks.STANDARD_LARGEST_WEIGHT);
        }
    }

    /** Returns the interval of the second difference less the first, made of the intervals of both. */
    private static @Nullable ConfidenceInterval changeOf(
            double first, @Nullable ConfidenceInterval ofFirst, double second, @Nullable ConfidenceInterval ofSecond) {
        if (ofFirst == null || ofSecond == null) {
            return null;
        }
        double change = second - first;
        double down = StrictMath.hypot(second - ofSecond.lower(), ofFirst.upper() - first);
        double up = StrictMath.hypot(ofSecond.upper() - second, first - ofFirst.lower());
        return new ConfidenceInterval(change - down, change + up, ofFirst.level());
    }

    /** Returns one line for each gap of the later period, with exact numbers. */
    @Override
    public DataTable data() {
        return Columns.<Line>of("NODE", each -> each.gap().node())
                .and("REF_AREA", each -> each.gap().key().refArea())
                .and("GROUP", each -> each.gap().key().group())
                .and("REFERENCE", each -> each.gap().reference())
                .and("DIFFERENCE_BEFORE", Line::before)
                .and("DIFFERENCE_AFTER", Line::after)
                .and("CHANGE", Line::change)
                .and("LOWER", Line::interval, ConfidenceInterval::lower)
                .and("UPPER", Line::interval, ConfidenceInterval::upper)
                .and("TREND", each -> each.trend().code())
                .andText("BREAKS", Line::breaks)
                .data(title(), lines);
    }

    private String title() {
        boolean anyInterval = lines.stream().anyMatch(each -> each.interval() != null);
        return "Gaps between groups from " + from + " to " + to
                + (anyInterval
                        ? ", " + Table.number(gaps.level() * HUNDRED) + " % intervals of independent samples"
                        : "");
    }

    /** Returns the table for print, with names in the place of codes, and without columns that say nothing. */
    @Override
    public Table table() {
        Scorecard scorecard = gaps.scorecard();
        Panel panel = scorecard.panel();
        return Columns.<Line>of("NAME", each -> scorecard.name(each.gap().node()))
                .and("AREA", each -> panel.areaName(each.gap().key().refArea()))
                .and("GROUP", each -> panel.groupName(each.gap().key().group()))
                .and("REFERENCE", each -> panel.groupName(each.gap().reference()))
                .and("BEFORE", Line::before)
                .and(
                        "AFTER",
                        each -> Cell.marked(
                                each.after(), each.gap().gap().quality().mark()))
                .and("CHANGE", Line::change)
                .and("LOWER", Line::interval, ConfidenceInterval::lower)
                .and("UPPER", Line::interval, ConfidenceInterval::upper)
                .and("TREND", each -> each.trend().code())
                .andText("BREAKS", Line::breaks)
                .table(title(), lines)
                .compact()
                .withKey();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The change of one gap.
     *
     * @param gap the gap in the later period
     * @param before the difference in the earlier period; null where there is none
     * @param after the difference in the later period; null where there is none
     * @param interval the interval of the change of the difference; null where errors are not known
     * @param trend what became of the gap
     * @param breaks the flags because of which the periods do not compare; empty for none
     */
    public record Line(
            GroupGaps.Line gap,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable ConfidenceInterval interval,
            Trend trend,
            String breaks)
            implements Serializable {
        /** Refuses null, except for numbers. */
        public Line {
            Require.notNull("gap", gap);
            Require.notNull("trend", trend);
            Require.notNull("breaks", breaks);
        }

        /** Returns the change of the difference, with its sign; null where one of the two is not known. */
        public @Nullable Double change() {
            return before == null || after == null
                    ? null
                    : (Double) Resolution.among(before, after).difference(before, after);
        }
    }

    /** What became of a gap. */
    public enum Trend {
        /** It is smaller than before. */
        CLOSED,
        /** It is larger than before. */
        WIDENED,
        /** It is of the same size, or its change is no more than the dead band or noise. */
        UNCHANGED,
        /** There are two gaps, but a flag says that they do not compare. */
        NOT_COMPARABLE,
        /** There are no two gaps to compare. */
        UNKNOWN;

        /** Returns the name in tables, for example {@code not comparable}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
