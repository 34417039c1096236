package eu.niem.scoring.comparison;

import eu.niem.core.evidence.TimePeriod;
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
import java.util.List;
import java.util.Locale;
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
        Require.notNull("from", from);
        Require.notNull("to", to);
        requirePeriod(gaps, from);
        requirePeriod(gaps, to);
        if (TimePeriod.parse(from).compareTo(TimePeriod.parse(to)) > 0) {
            throw Refused.argument(
                    "a change must go from the earlier period to the later, but was from " + from + " to " + to);
        }
        return new GapChanges(gaps, from, to, deadBand, new GapChangeLines(gaps, deadBand).between(from, to));
    }

    private static void requirePeriod(GroupGaps gaps, String period) {
        List<String> periods = gaps.timePeriods();
        if (!periods.contains(period)) {
            throw Refused.argument("there are no gaps of period '" + period + "'; there are some of " + periods);
        }
    }

    /**
     * Compares the gaps of a period with those of the earliest period with which at least half of them compare. After a
     * break in most series that is the period of the break. It is the period itself where none before does.
     *
     * @throws IllegalArgumentException if there are no gaps of the period
     */
    public static GapChanges upTo(GroupGaps gaps, String to) {
        Require.notNull("gaps", gaps);
        requirePeriod(gaps, Require.notNull("to", to));
        GapChangeLines making = new GapChangeLines(gaps, 0);
        String from = gaps.timePeriods().stream()
                .takeWhile(period -> !period.equals(to))
                .filter(period -> isHalfCompared(making.between(period, to)))
                .findFirst()
                .orElse(to);
        return new GapChanges(gaps, from, to, 0, making.between(from, to));
    }

    private static boolean isHalfCompared(List<Line> lines) {
        long known = lines.stream().filter(each -> each.after() != null).count();
        long compared = lines.stream().filter(each -> each.trend().isCompared()).count();
        return compared > 0 && 2 * compared >= known;
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
                .and(
                        "BEFORE",
                        each -> Cell.marked(
                                each.before(),
                                each.earlier() == null
                                        ? ""
                                        : each.earlier().gap().quality().mark()))
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
     * @param earlier the gap in the earlier period; null where there is no row of it
     * @param interval the interval of the change of the difference; null where errors are not known
     * @param trend what became of the gap
     * @param breaks the flags because of which the periods do not compare; empty for none
     */
    public record Line(
            GroupGaps.Line gap,
            GroupGaps.@Nullable Line earlier,
            @Nullable ConfidenceInterval interval,
            Trend trend,
            String breaks)
            implements Serializable {
        /** Refuses null, except for the earlier gap and the interval. */
        public Line {
            Require.notNull("gap", gap);
            Require.notNull("trend", trend);
            Require.notNull("breaks", breaks);
        }

        /** Returns the difference in the earlier period; null where there is none. */
        public @Nullable Double before() {
            return earlier == null ? null : earlier.gap().difference();
        }

        /** Returns the difference in the later period; null where there is none. */
        public @Nullable Double after() {
            return gap.gap().difference();
        }

        /** Returns the change of the difference, with its sign; null where one of the two is not known. */
        public @Nullable Double change() {
            Double first = before();
            Double second = after();
            return first == null || second == null
                    ? null
                    : (Double) Resolution.among(first, second).difference(first, second);
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

        /** Returns whether two gaps were compared. */
        boolean isCompared() {
            return this != NOT_COMPARABLE && this != UNKNOWN;
        }

        /** Returns the name in tables, for example {@code not comparable}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
