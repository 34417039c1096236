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
import java.util.Objects;

/** The page of a whole study. */
final class StudyPage {
    /** Explanations of more scores than this are left to the pages of areas. */
    private static final int MOST_EXPLAINED = 6000;

    private final Sections sections;
    private final Shown shown;
    private final Words words;
    private final Dimension root;
    private final Builder page;

    StudyPage(Sections sections) {
        this.sections = sections;
        this.shown = sections.shown();
        this.words = sections.words();
        this.root = shown.framework().root();
        this.page = sections.builder();
    }

    Page page() {
        page.lead(shown.framework().description());
        facts();
        page.section("ranking", shown.gives(Output.RANKS) ? rankings() : refused());
        page.section("parts", shown.gives(Output.SCORES) ? parts() : List.of());
        page.section("gaps", sections.gaps().ofNodes(page, node -> true));
        page.section("progress", sections.progress().ofAll(page));
        page.section("outcomes", sections.outcomes().ofAreas(page));
        page.section("change", changes());
        page.section("series", series());
        page.section("availability", availability());
        page.section("why", explanations());
        sections.end(page, score -> true, shown.framework().nodes());
        String title = shown.framework().title();
        return new Page(title, page.html("study", kicker(), title, null));
    }

    private String kicker() {
        return words.say(
                "page.kicker",
                sections.slice().timePeriod(),
                shown.group(sections.slice().group()));
    }

    private void facts() {
        int areas = sections.areas().size();
        page.fact(words.number(areas, 0), words.count("fact.areas", areas));
        int indicators = (int)
                shown.framework().indicators().stream().filter(Node::isScored).count();
        page.fact(words.number(indicators, 0), words.count("fact.indicators", indicators));
        if (!shown.gives(Output.SCORES) || !shown.gives(Output.OVERALL)) {
            return;
        }
        List<Score> scores = sections.areas().stream()
                .map(area -> shown.score(root.id(), RowKey.of(area, sections.slice())))
                .toList();
        scores.stream()
                .map(score -> score.quality().observed())
                .filter(Objects::nonNull)
                .mapToDouble(share -> share)
                .average()
                .ifPresent(mean -> page.fact(words.percent(mean), words.say("fact.observed")));
        int without = (int) scores.stream().filter(score -> !score.isPresent()).count();
        if (without > 0) {
            page.fact(words.number(without, 0), words.count("fact.without", without));
        }
    }

    /** Returns that the methodology gives no ranks or scores, with its reason. */
    private List<Block> refused() {
        String key = shown.gives(Output.SCORES) ? "refused.ranks" : "refused.scores";
        String note = shown.scorecard().plan().methodology().note();
        List<Block> blocks = new ArrayList<>(List.of(Block.of(words.say(key))));
        if (!note.isEmpty()) {
            blocks.add(Block.of(note));
        }
        return blocks;
    }

    /** Returns the rankings of what is on top; of the dimensions below the root where it has no score at all. */
    private List<Block> rankings() {
        boolean hasScores = shown.tops().stream()
                .anyMatch(top -> sections.areas().stream()
                        .anyMatch(area -> shown.score(top.id(), RowKey.of(area, sections.slice()))
                                .isPresent()));
        List<Block> blocks = new ArrayList<>();
        if (hasScores || Sections.below(root).isEmpty()) {
            shown.tops().forEach(top -> blocks.add(page.chart(sections.ranking(top))));
        } else {
            blocks.add(Block.of(words.say("ranking.none", Shown.name(root))));
            Sections.below(root).forEach(dimension -> blocks.add(page.chart(sections.ranking(dimension))));
        }
        return blocks;
    }

    private List<Block> parts() {
        return List.of(page.chart(HeatMapChart.of(shown, sections.slice())));
    }

    private List<Block> changes() {
        return sections.before()
                .map(before -> shown.tops().stream()
                        .map(top -> page.chart(SlopeChart.of(
                                shown,
                                sections.change(before),
                                top.id(),
                                sections.slice().group())))
                        .toList())
                .orElse(List.of());
    }

    private List<Block> series() {
        return sections.hasSeries()
                ? shown.tops().stream()
                        .map(top -> page.chart(
                                SeriesChart.of(shown, top.id(), sections.slice().group())))
                        .toList()
                : List.of();
    }

    private List<Block> availability() {
        return List.of(page.chart(AvailabilityChart.of(
                sections.availability(), shown.framework(), sections.slice().timePeriod(), words)));
    }

    private List<Block> explanations() {
        if (shown.tops().isEmpty()) {
            return List.of();
        }
        if (sections.links().isSite()) {
            return List.of(Block.of(words.say("why.site")));
        }
        int count = sections.areas().size() * shown.framework().nodes().size();
        if (count > MOST_EXPLAINED) {
            return List.of(Block.of(words.say("why.many")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(words.say("why.open")));
        for (String area : sections.areas()) {
            blocks.addAll(sections.explanations(shown.area(area), RowKey.of(area, sections.slice())));
        }
        return blocks;
    }
}
