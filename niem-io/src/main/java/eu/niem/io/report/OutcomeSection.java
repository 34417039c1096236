package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.AbsenceReason;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Outcome;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The outcomes of one period as they were observed. They stand beside the figure of the group that theirs is compared
 * with, or the mean of the other areas, and are no part of a score. There is nothing where the framework marks none.
 */
final class OutcomeSection {
    private final Shown shown;
    private final Words words;
    private final String period;
    private final List<Outcome> lines;

    OutcomeSection(Study study, Shown shown, Slice slice) {
        this.shown = shown;
        this.words = shown.words();
        this.period = slice.timePeriod();
        this.lines =
                Outcomes.of(study, shown.disclosure(), key -> key.timePeriod().equals(period))
                        .withoutReferences()
                        .lines()
                        .stream()
                        .filter(line -> line.value() != null || line.absent() != AbsenceReason.NOT_APPLICABLE)
                        .toList();
    }

    /** Returns the charts of one area: one for each unit and each that outcomes are shown beside. */
    List<Block> ofArea(Builder page, String refArea) {
        List<Outcome> own = lines.stream()
                .filter(line -> line.key().refArea().equals(refArea))
                .toList();
        List<Block> blocks = new ArrayList<>();
        apart(own, Outcome::unitMeasure)
                .forEach((kind, some) -> blocks.add(page.chart(new OutcomeChart(
                                shown, some, line -> name(shown.node(line.indicator()), line))
                        .content(
                                words.say("outcomes.title-area", shown.area(refArea), period, shown.unit(kind.get(0))),
                                words.say("column.part")))));
        return titled(blocks);
    }

    /** Returns a chart for each outcome and each that it is shown beside; where they are many, the rest fold out. */
    List<Block> ofAreas(Builder page) {
        List<Chart.Content> charts = new ArrayList<>();
        apart(lines, Outcome::indicator).values().stream()
                .filter(some -> some.stream()
                        .anyMatch(line -> line.value() != null || line.absent() == AbsenceReason.SUPPRESSED))
                .forEach(some -> charts.add(chart(some)));
        return titled(page.charts(charts, "outcomes.more"));
    }

    private Chart.Content chart(List<Outcome> some) {
        Outcome first = some.get(0);
        List<Outcome> byName = some.stream()
                .sorted(Comparator.comparing(line -> line.key().refArea(), shown.byArea()))
                .toList();
        return new OutcomeChart(
                        shown, byName, line -> name(shown.area(line.key().refArea()), line))
                .content(
                        words.say(
                                "outcomes.title",
                                shown.node(first.indicator()),
                                period,
                                shown.unit(first.unitMeasure())),
                        words.say("column.area"));
    }

    private List<Block> titled(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            blocks.add(0, Block.of(words.say("outcomes.description")));
        }
        return blocks;
    }

    /**
     * Puts outcomes of one kind that stand beside the same together. One without a value, which stands beside nothing,
     * is put to others of its group.
     */
    private static Map<List<String>, List<Outcome>> apart(List<Outcome> lines, Function<Outcome, String> kind) {
        Map<List<String>, String> usual = new HashMap<>();
        lines.forEach(line -> Stream.ofNullable(line.reference())
                .forEach(beside -> usual.putIfAbsent(group(line, kind), beside.to())));
        Map<List<String>, List<Outcome>> apart = new LinkedHashMap<>();
        lines.forEach(line -> {
            Reference beside = line.reference();
            String to = beside == null ? usual.getOrDefault(group(line, kind), "") : beside.to();
            apart.computeIfAbsent(List.of(kind.apply(line), to), key -> new ArrayList<>())
                    .add(line);
        });
        return apart;
    }

    private static List<String> group(Outcome line, Function<Outcome, String> kind) {
        return List.of(kind.apply(line), line.key().group());
    }

    /** Returns a name with that of the group, unless it is everybody. */
    private String name(String name, Outcome line) {
        String group = line.key().group();
        return group.equals(RowKey.TOTAL) ? name : words.say("outcomes.of-group", name, shown.group(group));
    }
}
