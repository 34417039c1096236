package eu.niem.scoring.comparison;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Decimals;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.description.Quantiles;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of all areas in one table that fits a page. It has a line for each node and group, with the answers to four
 * questions.
 *
 * <ul>
 *   <li>How far is the group from its reference? In the middle area, and in how many areas it is worse off.
 *   <li>Is the difference real? In how many of the areas with an interval 0 lies outside it.
 *   <li>Does it close? In how many areas since the earlier period: see {@link GapChanges}.
 *   <li>Where is it smallest? The area with the smallest gap, and that with the largest: by the direction of the node,
 *       so that an area where the group is better off comes first; without a direction by size.
 * </ul>
 *
 * <p>Aggregates of areas are none of the areas; each has lines of its own. What is recorded for context without
 * goalposts, such as a number of inhabitants, is left out: more of it is neither better nor worse.
 *
 * @param changes the gaps of the period, and what became of them
 * @param lines the lines, by node, then group
 */
public record GapSummary(GapChanges changes, List<Line> lines) implements Tabular, Serializable {
    private static final double HUNDRED = 100;

    /** Copies the list. */
    public GapSummary {
        Require.notNull("changes", changes);
        lines = Require.list("lines", lines);
    }

    /**
     * Sums up the gaps of the last period, and what became of them since the earliest with which at least half of
     * them compare ({@link GapChanges#upTo}).
     *
     * @throws IllegalArgumentException if there are no gaps
     */
    public static GapSummary of(GroupGaps gaps) {
        List<String> periods = Require.notNull("gaps", gaps).timePeriods();
        if (periods.isEmpty()) {
            throw Refused.argument("there are no gaps to sum up");
        }
        return of(GapChanges.upTo(gaps, periods.get(periods.size() - 1)));
    }

    /** Sums up changes of gaps. */
    public static GapSummary of(GapChanges changes) {
        Require.notNull("changes", changes);
        Map<List<String>, List<GapChanges.Line>> parts = new LinkedHashMap<>();
        Panel panel = changes.gaps().scorecard().panel();
        Framework framework = changes.gaps().scorecard().plan().view();
        for (GapChanges.Line line : changes.lines()) {
            if (isBackground(framework.getNode(line.gap().node()))) {
                continue;
            }
            String aggregate =
                    panel.isAggregate(line.gap().key()) ? line.gap().key().refArea() : "";
            parts.computeIfAbsent(
                            List.of(line.gap().node(), line.gap().key().group(), aggregate), key -> new ArrayList<>())
                    .add(line);
        }
        double level = changes.gaps().level();
        return new GapSummary(
                changes,
                parts.entrySet().stream()
                        .map(part -> Line.of(part.getKey().get(2), part.getValue(), level))
                        .toList());
    }

    private static boolean isBackground(Node node) {
        return node instanceof Indicator indicator
                && indicator.use() == Use.CONTEXT
                && indicator.scale() instanceof Quantity quantity
                && quantity.goalposts() == null;
    }

    /** Returns one line for each node and group, with exact numbers. */
    @Override
    public DataTable data() {
        return Columns.<Line>of("NODE", Line::node)
                .andText("AGGREGATE", Line::aggregate)
                .and("GROUP", Line::group)
                .and("REFERENCE", Line::reference)
                .and("AREAS", Line::areas)
                .and("WITH_GAP", Line::withGap)
                .and("MEDIAN", Line::median)
                .and("WORSE", Line::worse)
                .and("WITH_INTERVAL", Line::withInterval)
                .and("REAL", Line::real)
                .and("CLOSED", Line::closed)
                .and("WIDENED", Line::widened)
                .and("UNCHANGED", Line::unchanged)
                .and("NOT_COMPARABLE", Line::notComparable)
                .and("SMALLEST_AREA", Line::smallest, Extreme::refArea)
                .and("SMALLEST", Line::smallest, Extreme::difference)
                .and("LARGEST_AREA", Line::largest, Extreme::refArea)
                .and("LARGEST", Line::largest, Extreme::difference)
                .andText("STATUS", each -> each.quality().status())
                .data(title(), lines);
    }

    private String title() {
        return "Gaps between groups in " + changes.to()
                + (changes.from().equals(changes.to()) ? "" : ", and what became of them since " + changes.from());
    }

    /** Returns the table for print, with names in the place of codes; the key of the marks stands below. */
    @Override
    public Table table() {
        Panel panel = changes.gaps().scorecard().panel();
        List<String> references = lines.stream().map(Line::reference).distinct().toList();
        boolean isOne = references.size() == 1;
        Decimals decimals = decimals();
        return Columns.<Line>of("NAME", each -> changes.gaps().scorecard().name(each.node()))
                .and("GROUP", each -> panel.groupName(each.group()))
                .andText("AGAINST", each -> isOne ? "" : panel.groupName(each.reference()))
                .and("WHERE", each -> each.where(panel))
                .and("GAP", each -> Cell.marked(each.median(), each.quality().mark()))
                .andText("WORSE_IN", each -> each.share(each.worse(), each.withGap()))
                .andText("REAL_IN", each -> isRealKnown() ? each.share(each.real(), each.withInterval()) : "")
                .andText("CLOSED_IN", each -> isChange() ? each.share(each.closed(), each.compared()) : "")
                .andText("WIDENED_IN", each -> isChange() ? each.share(each.widened(), each.compared()) : "")
                .and("SMALLEST", each -> cell(each.smallest(), decimals))
                .and("LARGEST", each -> cell(each.largest(), decimals))
                .table(title() + (isOne ? ", against " + panel.groupName(references.get(0)) : ""), lines)
                .withoutEmptyColumns()
                .withKey();
    }

    private boolean isChange() {
        return !changes.from().equals(changes.to());
    }

    private boolean isRealKnown() {
        return lines.stream().anyMatch(line -> line.withInterval() > 0);
    }

    private Decimals decimals() {
        return Decimals.of(lines.stream()
                .flatMap(line -> Stream.of(Optional.ofNullable(line.smallest()), Optional.ofNullable(line.largest())))
                .flatMap(Optional::stream)
                .map(Extreme::difference)
                .toList());
    }

    private Cell cell(@Nullable Extreme extreme, Decimals decimals) {
        if (extreme == null) {
            return Cell.of("");
        }
        String name = changes.gaps().scorecard().panel().areaName(extreme.refArea());
        return new Cell(
                extreme.difference(),
                name + " " + decimals.text(extreme.difference()),
                extreme.quality().mark());
    }

    /** Returns the title line, the table, and what its words mean. */
    @Override
    public String toString() {
        String errors = isRealKnown()
                ? "REAL_IN: 0 lies outside the interval of "
                        + Table.number(changes.gaps().level() * HUNDRED) + " %, of samples taken as independent."
                : "Whether a difference is real is not known: no gap has an interval, which needs errors or sample sizes.";
        return Printable.lines(
                table() + "\nGAP: the group less the one it is compared with, in the middle area.\n" + errors);
    }

    private static double value(GapChanges.Line line) {
        return Objects.requireNonNullElse(line.after(), Double.NaN);
    }

    /**
     * An area with the smallest or the largest gap.
     *
     * @param refArea the area's code
     * @param difference its difference
     * @param quality what the difference rests on
     */
    public record Extreme(String refArea, double difference, Quality quality) implements Serializable {
        /** Refuses null. */
        public Extreme {
            Require.notNull("refArea", refArea);
            Require.notNull("quality", quality);
        }

        private static Extreme of(GapChanges.Line line) {
            return new Extreme(
                    line.gap().key().refArea(), value(line), line.gap().gap().quality());
        }
    }

    /**
     * The gaps of a group on a node.
     *
     * @param node the node's id
     * @param aggregate the code of an aggregate of areas, if the line is about it; empty for the areas
     * @param group the group's code
     * @param reference the code of the group that it is compared with
     * @param areas the number of areas that have a row of the group
     * @param withGap the number of areas that have a gap
     * @param median the difference in the middle area, the median; null where no area has one
     * @param worse the number of areas where the group is worse off
     * @param withInterval the number of areas whose difference has an interval
     * @param real the number of areas where 0 lies outside it
     * @param closed the number of areas where the gap closed
     * @param widened the number of areas where it widened
     * @param unchanged the number of areas where it is unchanged
     * @param notComparable the number of areas where the periods do not compare
     * @param smallest the area with the smallest gap; null where no area has one
     * @param largest the area with the largest gap; null where no area has one
     * @param quality what all these gaps rest on: the flags of any of their figures
     */
    public record Line(
            String node,
            String aggregate,
            String group,
            String reference,
            int areas,
            int withGap,
            @Nullable Double median,
            int worse,
            int withInterval,
            int real,
            int closed,
            int widened,
            int unchanged,
            int notComparable,
            @Nullable Extreme smallest,
            @Nullable Extreme largest,
            Quality quality)
            implements Serializable {
        /** Refuses null, except for numbers and areas. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("aggregate", aggregate);
            Require.notNull("group", group);
            Require.notNull("reference", reference);
            Require.notNull("quality", quality);
        }

        static Line of(String aggregate, List<GapChanges.Line> all, double level) {
            GroupGaps.Line first = all.get(0).gap();
            List<GapChanges.Line> present =
                    all.stream().filter(each -> each.after() != null).toList();
            List<Optional<Boolean>> beyond = present.stream()
                    .map(each -> each.gap().gap().isBeyondNoise(level))
                    .filter(Optional::isPresent)
                    .toList();
            List<Extreme> ordered = present.stream()
                    .sorted(Comparator.comparingDouble(Line::disadvantage)
                            .thenComparing(each -> each.gap().key()))
                    .map(Extreme::of)
                    .toList();
            double[] differences =
                    present.stream().mapToDouble(GapSummary::value).toArray();
            return new Line(
                    first.node(),
                    aggregate,
                    first.key().group(),
                    first.reference(),
                    all.size(),
                    present.size(),
                    present.isEmpty()
                            ? null
                            : (Double) Quantiles.of(differences).median().orElseThrow(),
                    count(present, each -> each.gap().gap().isTargetWorse().orElse(false)),
                    beyond.size(),
                    (int) beyond.stream().filter(each -> each.orElse(false)).count(),
                    count(all, each -> each.trend() == GapChanges.Trend.CLOSED),
                    count(all, each -> each.trend() == GapChanges.Trend.WIDENED),
                    count(all, each -> each.trend() == GapChanges.Trend.UNCHANGED),
                    count(all, each -> each.trend() == GapChanges.Trend.NOT_COMPARABLE),
                    ordered.size() < 2 ? null : ordered.get(0),
                    ordered.size() < 2 ? null : ordered.get(ordered.size() - 1),
                    Quality.ofMean(present.stream()
                            .map(each -> each.gap().gap().quality())
                            .toList()));
        }

        /** Returns how much worse off the group is; without a direction, how far it is from the other. */
        private static double disadvantage(GapChanges.Line line) {
            double difference = value(line);
            return line.gap()
                    .gap()
                    .direction()
                    .map(direction -> -direction.orient(difference))
                    .orElse(Math.abs(difference));
        }

        private static int count(List<GapChanges.Line> lines, Predicate<GapChanges.Line> test) {
            return (int) lines.stream().filter(test).count();
        }

        int compared() {
            return closed + widened + unchanged;
        }

        String share(int part, int all) {
            if (all == 0) {
                return "not known";
            }
            return areas > 1 ? part + " of " + all : part == 1 ? "yes" : "no";
        }

        String where(Panel panel) {
            return aggregate.isEmpty() ? withGap + " of " + areas + " areas" : panel.areaName(aggregate);
        }
    }
}
