package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Quantity;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<TargetProgress.Line> own = lines.stream()
                .filter(line -> line.key().refArea().equals(refArea))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = own.stream()
                .flatMap(line -> Stream.concat(Stream.of(latest(line)), base(line).stream()))
                .toList();
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
                .flatMap(line -> Stream.of(line.quality(), line.baseQuality()))
                .toList());
        Stream.of(letters, Figures.isAnySmall(figures) ? small() : "")
                .filter(text -> !text.isEmpty())
                .forEach(text -> blocks.add(Block.of(text)));
        return blocks;
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

    private Figure latest(TargetProgress.Line line) {
        Double value = line.value();
        return value == null
                ? Figure.absent(Shown.reason(line.absent(), words))
                : shown.samples()
                        .on(Shown.figure(value, line.quality(), decimals(line), words), line.indicator(), line.key());
    }

    /** Returns the base; empty where there is none to be shown. */
    private Optional<Figure> base(TargetProgress.Line line) {
        Quantity.Base base = line.base();
        if (base == null) {
            return Optional.empty();
        }
        Figure figure = Shown.figure(base.value(), line.baseQuality(), decimals(line), words);
        RowKey key = RowKey.of(line.key().refArea(), base.period(), line.key().group());
        return Optional.of(line.target().base() == null ? shown.samples().on(figure, line.indicator(), key) : figure);
    }

    /** Returns with how many decimals the numbers of a line are read. */
    private static int decimals(TargetProgress.Line line) {
        Quantity.Base base = line.base();
        return Shown.decimals(Stream.of(base == null ? null : (Double) base.value(), line.value(), (Double)
                        line.target().value())
                .filter(Objects::nonNull)
                .toList());
    }

    private List<String> row(TargetProgress.Line line) {
        Quantity.Base base = line.base();
        Double ratio = line.ratio();
        return List.of(
                shown.node(line.indicator()),
                group(line),
                progress(line),
                ratio == null ? "" : words.percent(ratio),
                Figures.cell(latest(line)),
                line.key().timePeriod(),
                words.number(line.target().value(), decimals(line)),
                by(line),
                base == null
                        ? ""
                        : words.say(
                                "progress.point", base(line).map(Figures::cell).orElse(""), base.period()));
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

    /** Returns how many areas are in which class, for each indicator and group; aggregates of areas do not count. */
    List<Block> ofAll(Builder page) {
        Map<List<String>, List<TargetProgress.Line>> rows = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !shown.scorecard().panel().isAggregate(line.key()))
                .forEach(line -> rows.computeIfAbsent(
                                List.of(line.indicator(), line.key().group()), what -> new ArrayList<>())
                        .add(line));
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> header = new ArrayList<>(List.of(
                words.say("column.part"),
                words.say("column.target"),
                words.say("column.goal"),
                words.say("column.goal-by")));
        Arrays.stream(ProgressClass.values()).map(this::name).forEach(header::add);
        Table table = new Table(
                words.say("progress.title-areas"),
                header,
                rows.values().stream().map(this::counts).toList());
        return List.of(rule(), Block.of(page.grid(table.withoutEmptyColumns())));
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
            int count = (int)
                    all.stream().filter(line -> line.progress() == progress).count();
            row.add(count == 0 ? "" : words.number(count, 0));
        }
        return row;
    }
}
