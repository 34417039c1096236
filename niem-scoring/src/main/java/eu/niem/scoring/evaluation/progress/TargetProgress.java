package eu.niem.scoring.evaluation.progress;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.ProgressRule;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The progress towards the targets of quantities, {@link Quantity.Target}, in every area and group. It is classed by a
 * ratio <i>r</i>: the observed yearly change since the base, divided by the one that is required to reach the target in
 * time.
 *
 * <ul>
 *   <li>Linear change from <i>v<sub>0</sub></i> to <i>v</i> is <i>(v - v<sub>0</sub>) / (t - t<sub>0</sub>)</i> a year,
 *       compound change <i>(v / v<sub>0</sub>)<sup>1 / (t - t<sub>0</sub>)</sup> - 1</i>. The observed one is up to the
 *       latest value and its period, the required one up to the target and its period. {@link ProgressRule} has the
 *       limits of the classes. On the straight line, or curve, to the target r is 1.
 *   <li>The latest value is that of the last period with a value; a line names the period. The base is the one that
 *       the target states, the same for all; else the first observed value of the area and group. Times are the middles
 *       of periods in years ({@link TimePeriod#years}): quarters and months are fractions.
 *   <li>{@code met}: the latest value reaches the target or passes it in the favourable direction, whatever the base.
 *       Values are equal to the twelve digits of {@link eu.niem.core.result.Resolution}.
 *   <li>{@code undefined}: fewer than two observed values, also where the target states a base; a break after the base;
 *       where the base was observed, a definition that differs in one of the two values; no value after the base; a
 *       target whose period does not come after the base; compound change of values of 0 or less. The reason is
 *       {@link Obstacle}.
 *   <li>A base at the target or past it asks for no change, so there is no r. A latest value that falls short of the
 *       target then is {@code away}.
 *   <li>Periods count up to one that is asked for, else up to the last of the study. By then the period of the target
 *       may be over, be the latest value of that period or an earlier one: r is what it was, and the printed line says
 *       so.
 *   <li>Values are those observed, before treatments. What a methodology divides by plays no part: the target is a
 *       number of the quantity itself. Indicators that are recorded for context count, and aggregates of areas have
 *       their lines.
 *   <li>A confidential value is suppressed, and with it what would give it away: r where the base is one. Where
 *       there is no value at all the reason is that of the last observation.
 *   <li>A break whose flag is hidden with its observation breaks the series too: without a class the line looks no
 *       better founded than it is. It is not named; where there is no other break, the reason is that what was observed
 *       since the base is suppressed.
 * </ul>
 *
 * <p>Source: Eurostat, Sustainable development in the European Union, monitoring report on progress towards the SDGs in
 * an EU context, annex on the assessment of trends (the ratio of compound annual growth rates); United Nations
 * Statistics Division, SDG Progress Chart 2023, Technical Note. That a base past the target can only be left follows
 * Statistics Canada's method in Open SDG, Progress Measurement Methodology.
 *
 * @param panel the observations
 * @param rule the rule by which progress is classed
 * @param lines one line for each indicator with a target, by group, then area
 */
public record TargetProgress(Panel panel, ProgressRule rule, List<Line> lines) implements Tabular, Serializable {
    /** Copies the list. */
    public TargetProgress {
        Require.notNull("panel", panel);
        Require.notNull("rule", rule);
        lines = Require.list("lines", lines);
    }

    /**
     * Follows the targets of a study by its methodology's rule.
     *
     * @throws IllegalArgumentException if no quantity of its framework has a target
     */
    public static TargetProgress of(Study study) {
        return of(Require.notNull("study", study), study.panel().timePeriods());
    }

    /**
     * Follows the targets of a study up to a period, as if there were nothing later.
     *
     * @param timePeriod the last period that counts; also one without observations, by which a target may be over
     * @throws IllegalArgumentException if no quantity of its framework has a target, or the period is none
     */
    public static TargetProgress of(Study study, String timePeriod) {
        return of(Require.notNull("study", study), List.of(Require.notNull("timePeriod", timePeriod)));
    }

    private static TargetProgress of(Study study, List<String> timePeriods) {
        if (Targeted.in(study.framework()).isEmpty()) {
            throw Refused.argument(
                    "no quantity of the framework '" + study.framework().id()
                            + "' has a target: write one into framework.json, such as"
                            + " \"target\": {\"value\": 80, \"period\": \"2030\"}");
        }
        return of(study.panel(), study.methodology().progress(), Disclosure.of(List.of()), timePeriods);
    }

    /**
     * Follows the targets of a panel's framework; without lines where it has none.
     *
     * @param disclosure what is suppressed besides confidential values
     */
    public static TargetProgress of(Panel panel, ProgressRule rule, Disclosure disclosure) {
        return of(Require.notNull("panel", panel), rule, disclosure, panel.timePeriods());
    }

    /**
     * Follows the targets of a panel's framework up to a period, as if there were nothing later; without lines where it
     * has none.
     *
     * @param disclosure what is suppressed besides confidential values
     * @param timePeriod the last period that counts; also one without observations, by which a target may be over
     * @throws IllegalArgumentException if the period is none
     */
    public static TargetProgress of(Panel panel, ProgressRule rule, Disclosure disclosure, String timePeriod) {
        return of(
                Require.notNull("panel", panel), rule, disclosure, List.of(Require.notNull("timePeriod", timePeriod)));
    }

    /** Follows them up to the last of some periods; where there is none, there is nothing to follow. */
    private static TargetProgress of(Panel panel, ProgressRule rule, Disclosure disclosure, List<String> timePeriods) {
        Require.notNull("rule", rule);
        Require.notNull("disclosure", disclosure);
        if (timePeriods.isEmpty()) {
            return new TargetProgress(panel, rule, List.of());
        }
        TimePeriod last = TimePeriod.parse(timePeriods.get(timePeriods.size() - 1));
        return new TargetProgress(panel, rule, new ProgressLines(panel, rule, disclosure, last).all());
    }

    /** Returns the lines that pass a test. */
    public TargetProgress where(Predicate<Line> test) {
        return new TargetProgress(
                panel,
                rule,
                lines.stream().filter(Require.notNull("test", test)).toList());
    }

    /**
     * Returns the lines of one indicator.
     *
     * @throws NoSuchElementException if there are none; the message names the indicators that have some
     */
    public TargetProgress indicator(String indicator) {
        Require.notNull("indicator", indicator);
        TargetProgress found = where(each -> each.indicator().equals(indicator));
        if (found.lines.isEmpty()) {
            throw Refused.missing("there is no target of indicator '" + indicator + "'; there are "
                    + new TreeSet<>(lines.stream().map(Line::indicator).toList()));
        }
        return found;
    }

    /** Finds the line of an indicator in an area for a group. */
    public Optional<Line> find(String indicator, String refArea, String group) {
        Require.notNull("indicator", indicator);
        Require.notNull("refArea", refArea);
        Require.notNull("group", group);
        return lines.stream()
                .filter(each -> each.indicator().equals(indicator)
                        && each.key().refArea().equals(refArea)
                        && each.key().group().equals(group))
                .findFirst();
    }

    /** Returns one line for each indicator, area and group, with exact numbers, as {@code niem progress} has them. */
    @Override
    public DataTable data() {
        return Columns.<Line>of("INDICATOR", Line::indicator)
                .andKey(Line::key)
                .and("VALUE", Line::value)
                .and("TARGET", each -> each.target().value())
                .and("TARGET_PERIOD", each -> each.target().period())
                .and("RATIO", Line::ratio)
                .and("CLASS", each -> each.progress().code())
                .and("ABSENT", Line::absent, AbsenceReason::cell)
                .data(title(), lines);
    }

    /**
     * Returns the table for print, with names in the place of codes, with the base, and without columns that say
     * nothing; the key of the flags stands below.
     */
    @Override
    public Table table() {
        return Columns.<Line>of("NAME", this::name)
                .and("AREA", each -> panel.areaName(each.key().refArea()))
                .and("GROUP", each -> panel.groupName(each.key().group()))
                .and("SINCE", Line::base, Quantity.Base::period)
                .and(
                        "BASE",
                        each -> Cell.marked(each.baseValue(), each.baseQuality().mark()))
                .and("TIME_PERIOD", each -> each.key().timePeriod())
                .and("VALUE", each -> Cell.marked(each.value(), each.quality().mark()))
                .and("TARGET", each -> each.target().value())
                .and("TARGET_PERIOD", each -> each.target().period() + (each.isOverdue() ? " (over)" : ""))
                .and("RATIO", Line::ratio)
                .and("CLASS", each -> each.progress().code())
                .andText("WHY_NOT", Line::whyNot)
                .table(title(), lines)
                .compact()
                .withKey();
    }

    private String name(Line line) {
        String name = panel.framework().getNode(line.indicator()).name();
        return name.isEmpty() ? line.indicator() : name;
    }

    private String title() {
        return "Progress towards targets (" + rule + ")"; // in brackets: what all lines share stands behind it
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The progress of an indicator in an area for a group.
     *
     * @param indicator the indicator's id
     * @param key area, group, and the period of the latest value; where there is none, that of the last observation
     * @param target the target
     * @param value the latest value; null where there is none, or none to be shown
     * @param base the number and period from which the change is counted; null where there is none, as of a single
     *     observation, or none to be shown
     * @param ratio the observed yearly change divided by the required one; null where there is none
     * @param progress the class
     * @param absent why there is no class; null exactly where there is one
     * @param obstacle what stands in the way of a class where there is a value; null where there is none
     * @param quality the flags of the latest value
     * @param baseQuality the flags of the base, where it was observed
     * @param isOverdue whether the target's period is over by the last period that counts, and there is a latest value,
     *     which does not meet the target
     */
    public record Line(
            String indicator,
            RowKey key,
            Quantity.Target target,
            @Nullable Double value,
            Quantity.@Nullable Base base,
            @Nullable Double ratio,
            ProgressClass progress,
            @Nullable AbsenceReason absent,
            @Nullable Obstacle obstacle,
            Quality quality,
            Quality baseQuality,
            boolean isOverdue)
            implements Serializable {
        /** Checks that there is either a class or a reason. */
        public Line {
            Require.notNull("indicator", indicator);
            Require.notNull("key", key);
            Require.notNull("target", target);
            Require.notNull("progress", progress);
            Require.notNull("quality", quality);
            Require.notNull("baseQuality", baseQuality);
            Require.that(
                    (progress == ProgressClass.UNDEFINED) == (absent != null),
                    "a line of progress",
                    "have either a class or a reason for its absence",
                    progress + ", " + absent);
        }

        /** Returns the flags of the latest value and of the base, each once, as letters. */
        public String status() {
            return Quality.ofMean(List.of(quality, baseQuality)).status();
        }

        private @Nullable Double baseValue() {
            return base == null ? null : (Double) base.value();
        }

        private String whyNot() {
            return obstacle != null ? obstacle.words() : absent == null ? "" : absent.words();
        }
    }
}
