package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Score;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.methodology.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The page of one area, its profile. */
final class AreaPage {
    private final Sections sections;
    private final Shown shown;
    private final Words words;
    private final RowKey key;
    private final Dimension root;
    private final Builder page;

    AreaPage(Sections sections, RowKey key) {
        this.sections = sections;
        this.shown = sections.shown();
        this.words = sections.words();
        this.key = key;
        this.root = shown.framework().root();
        this.page = sections.builder();
    }

    Page page() {
        facts();
        page.section("parts", shown.gives(Output.SCORES) ? profiles() : List.of());
        page.section("gaps", sections.gaps().ofArea(page, key.refArea()));
        page.section("progress", sections.progress().ofArea(page, key.refArea()));
        page.section("outcomes", sections.outcomes().ofArea(page, key.refArea()));
        page.section("change", changes());
        page.section("series", series());
        List<Block> why = new ArrayList<>(sections.explanations(Shown.name(root), key));
        if (!why.isEmpty()) {
            why.add(0, Block.of(words.say("why.open")));
        }
        page.section("why", why);
        sections.end(page, score -> score.key().refArea().equals(key.refArea()), root.children());
        String area = shown.area(key.refArea());
        String kicker =
                words.say("page.kicker-area", shown.framework().title(), key.timePeriod(), shown.group(key.group()));
        return new Page(area, page.html("area", kicker, area, sections.back()));
    }

    private void facts() {
        if (!shown.gives(Output.SCORES) || !shown.gives(Output.OVERALL)) {
            return;
        }
        Score score = shown.score(root.id(), key);
        Double value = score.value();
        int decimals = Shown.decimals(Stream.of(value).toList());
        page.fact(
                value == null ? "\u2013" : Figures.cell(shown.figure(score, decimals)),
                value == null ? Shown.reason(score.absent(), words) : words.say("column.score"));
        OptionalInt rank = shown.gives(Output.RANKS) ? shown.scorecard().rank(root.id(), key) : OptionalInt.empty();
        if (rank.isPresent() && value != null) {
            int ranked = (int) sections.areas().stream()
                    .filter(area -> shown.scorecard()
                            .rank(root.id(), RowKey.of(area, sections.slice()))
                            .isPresent())
                    .count();
            page.fact(words.say("rank.of", rank.getAsInt(), ranked), words.say("column.rank"));
        }
        if (!score.band().isEmpty()) {
            page.fact(score.band(), words.say("column.band"));
        }
        Double observed = score.quality().observed();
        if (observed != null) {
            page.fact(words.percent(observed), words.say("fact.observed"));
        }
    }

    /** Returns the profile of the root, and of each dimension below it that has children of its own. */
    private List<Block> profiles() {
        ProfileChart profile = new ProfileChart(shown, key);
        List<Block> blocks = new ArrayList<>(List.of(page.chart(profile.of(root))));
        for (Dimension below : Sections.below(root)) {
            if (below.children().stream().filter(Node::isScored).count() > 1) {
                blocks.add(page.chart(profile.of(below)).onScreenOnly());
            }
        }
        return blocks;
    }

    private List<Block> changes() {
        List<Block> blocks = new ArrayList<>();
        sections.before()
                .ifPresent(before -> shown.tops().stream()
                        .flatMap(top -> WaterfallChart.find(shown, sections.change(before), top.id(), key).stream())
                        .forEach(content -> blocks.add(page.chart(content))));
        return blocks;
    }

    private List<Block> series() {
        List<Node> nodes = Stream.concat(shown.tops().stream(), root.children().stream())
                .filter(Node::isScored)
                .distinct()
                .toList();
        return sections.hasSeries() && !shown.tops().isEmpty()
                ? List.of(page.chart(SeriesChart.of(shown, key.refArea(), nodes, key.group())))
                : List.of();
    }
}
