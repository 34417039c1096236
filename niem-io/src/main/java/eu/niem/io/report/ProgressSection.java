package eu.niem.io.report;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Figure;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.evaluation.progress.Obstacle;
import eu.niem.scoring.evaluation.progress.ProgressClass;
import eu.niem.scoring.evaluation.progress.TargetProgress;
import eu.niem.scoring.methodology.ProgressRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The progress towards targets up to the period of a page; nothing where no quantity has a target. */
final class ProgressSection {
    private final Shown shown;
    private final Words words;
    private final ProgressRule rule;
    private final List<TargetProgress.Line> lines;
    private final boolean hasGroups;

    ProgressSection(Shown shown, Slice slice) {
        this.shown = shown;
        this.words = shown.words();
        this.rule = shown.scorecard().plan().methodology().progress();
        this.lines = TargetProgress.of(shown.scorecard().panel(), rule, shown.disclosure(), slice.timePeriod())
                .lines();
        this.hasGroups =
                lines.stream().map(line -> line.key().group()).distinct().count() > 1;
    }

    /** Returns the table of one area, with what the classes and letters mean. */
    List<Block> ofArea(Builder page, String refArea) {
        List<ProgressFigures> own = figures(line -> line.key().refArea().equals(refArea));
        if (own.isEmpty()) {
            return List.of();
        }
        Table table = new Table(
                words.say("progress.title", shown.area(refArea)),
                List.of(
                        words.say("column.part"),
                        words.say("column.target"),
                        words.say("column.progress"),
                        words.say("column.pace"),
                        words.say("column.value"),
                        words.say("column.period"),
                        words.say("column.goal"),
                        words.say("column.goal-by"),
                        words.say("column.base")),
                own.stream().map(this::row).toList());
        List<Block> blocks = new ArrayList<>(List.of(rule(), Block.of(page.grid(table.withoutEmptyColumns()))));
        String letters = shown.flags(own.stream()
                .flatMap(each -> Stream.of(each.line().quality(), each.line().baseQuality()))
                .toList());
        Stream.of(letters, own.stream().anyMatch(ProgressFigures::isSmall) ? small() : "")
                .filter(text -> !text.isEmpty())
                .forEach(text -> blocks.add(Block.of(text)));
        return blocks;
    }

    private List<ProgressFigures> figures(Predicate<TargetProgress.Line> which) {
        return lines.stream()
                .filter(which)
                .map(line -> ProgressFigures.of(line, shown))
                .toList();
    }

    private String small() {
        return words.say("key.small", shown.samples().flagBelow());
    }

    private Block rule() {
        return Block.of(words.say(
                        "progress.rule",
                        words.percent(rule.onTrack()),
                        words.percent(rule.moving()),
                        words.percent(rule.stagnating()))
                + " " + words.say("change." + rule.change().code()));
    }

    private List<String> row(ProgressFigures figures) {
        TargetProgress.Line line = figures.line();
        Double ratio = line.ratio();
        return List.of(
                shown.node(line.indicator()),
                group(line),
                progress(line),
                ratio == null ? "" : words.percent(ratio),
                Figures.cell(figures.latest()),
                line.key().timePeriod(),
                words.number(line.target().value(), figures.decimals()),
                by(line),
                base(line.base(), figures.base()));
    }

    private String base(Quantity.@Nullable Base base, @Nullable Figure figure) {
        return base == null || figure == null ? "" : words.say("progress.point", Figures.cell(figure), base.period());
    }

    /** Returns the name of the group; empty where there is but one. */
    private String group(TargetProgress.Line line) {
        return hasGroups ? shown.group(line.key().group()) : "";
    }

    private String by(TargetProgress.Line line) {
        String period = line.target().period();
        return line.isOverdue() ? words.say("progress.over", period) : period;
    }

    /** Returns the class in words; where there is none although there is a value, with the reason. */
    private String progress(TargetProgress.Line line) {
        String name = name(line.progress());
        Obstacle obstacle = line.obstacle();
        return obstacle == null ? name : words.pair(name, words.say("obstacle." + obstacle.code()));
    }

    private String name(ProgressClass progress) {
        return words.say("progress." + progress.code());
    }

    /**
     * Returns how many areas are in which class, for each indicator and group, and on how many flagged or small figures
     * that rests; aggregates of areas do not count.
     */
    List<Block> ofAll(Builder page) {
        List<ProgressFigures> counted =
                figures(line -> !shown.scorecard().panel().isAggregate(line.key()));
        if (counted.isEmpty()) {
            return List.of();
        }
        Map<List<String>, List<TargetProgress.Line>> rows = new LinkedHashMap<>();
        counted.stream()
                .map(ProgressFigures::line)
                .forEach(line -> rows.computeIfAbsent(
                                List.of(line.indicator(), line.key().group()), what -> new ArrayList<>())
                        .add(line));
        List<String> header = new ArrayList<>(List.of(
                words.say("column.part"),
                words.say("column.target"),
                words.say("column.goal"),
                words.say("column.goal-by")));
        Arrays.stream(ProgressClass.values()).map(this::name).forEach(header::add);
        header.add(words.say("progress.without"));
        header.add(words.say("absent.suppressed"));
        Table table = new Table(
                words.say("progress.title-areas"),
                header,
                rows.values().stream().map(this::counts).toList());
        List<Block> blocks = new ArrayList<>(List.of(rule(), Block.of(page.grid(table.withoutEmptyColumns()))));
        blocks.addAll(limits(counted));
        return blocks;
    }

    private List<String> counts(List<TargetProgress.Line> all) {
        TargetProgress.Line one = all.get(0);
        List<String> row = new ArrayList<>(List.of(
                shown.node(one.indicator()),
                group(one),
                words.number(
                        one.target().value(),
                        Shown.decimals(List.of(one.target().value()))),
                one.target().period()));
        for (ProgressClass progress : ProgressClass.values()) {
            row.add(count(all, line -> line.value() != null && line.progress() == progress));
        }
        row.add(count(all, line -> line.value() == null && line.absent() != AbsenceReason.SUPPRESSED));
        row.add(count(all, line -> line.value() == null && line.absent() == AbsenceReason.SUPPRESSED));
        return row;
    }

    private String count(List<TargetProgress.Line> all, Predicate<TargetProgress.Line> which) {
        int count = (int) all.stream().filter(which).count();
        return count == 0 ? "" : words.number(count, 0);
    }

    /** Returns on how many flagged and small figures the counts rest. */
    private List<Block> limits(List<ProgressFigures> counted) {
        List<Block> blocks = new ArrayList<>();
        int flagged = (int) counted.stream().filter(ProgressFigures::isFlagged).count();
        if (flagged > 0) {
            blocks.add(Block.of(words.count("progress.flagged", flagged)));
        }
        int few = (int) counted.stream().filter(ProgressFigures::isSmall).count();
        if (few > 0) {
            blocks.add(
                    Block.of(words.count("progress.small", few, shown.samples().flagBelow())));
        }
        return blocks;
    }
}
