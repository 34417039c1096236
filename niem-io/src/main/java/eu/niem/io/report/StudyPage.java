package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Score;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.evaluation.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        page.section("ranking", rankings());
        page.section("parts", List.of(page.chart(HeatMapChart.of(shown, sections.slice()))));
        page.section("gaps", sections.hasGaps() ? gaps() : List.of());
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
        List<Score> scores = sections.areas().stream()
                .map(area -> shown.score(root.id(), RowKey.of(area, sections.slice())))
                .toList();
        page.fact(words.number(scores.size(), 0), words.count("fact.areas", scores.size()));
        int indicators = (int)
                shown.framework().indicators().stream().filter(Node::isScored).count();
        page.fact(words.number(indicators, 0), words.count("fact.indicators", indicators));
        List<Double> observed = scores.stream()
                .map(score -> score.quality().observed())
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!observed.isEmpty()) {
            double mean =
                    observed.stream().mapToDouble(share -> share).average().orElse(0);
            page.fact(words.percent(mean), words.say("fact.observed"));
        }
        int without = (int) scores.stream().filter(score -> !score.isPresent()).count();
        if (without > 0) {
            page.fact(words.number(without, 0), words.count("fact.without", without));
        }
    }

    /** Returns the ranking of the root; of the dimensions below it where the root has no score at all. */
    private List<Block> rankings() {
        boolean hasScores = sections.areas().stream()
                .anyMatch(area -> shown.score(root.id(), RowKey.of(area, sections.slice()))
                        .isPresent());
        List<Block> blocks = new ArrayList<>();
        if (hasScores || Sections.below(root).isEmpty()) {
            blocks.add(page.chart(sections.ranking(root)));
        } else {
            blocks.add(Block.of(words.say("ranking.none", Shown.name(root))));
            Sections.below(root).forEach(dimension -> blocks.add(page.chart(sections.ranking(dimension))));
        }
        return blocks;
    }

    private List<Block> gaps() {
        return sections.gaps(
                page, line -> line.key().timePeriod().equals(sections.slice().timePeriod()));
    }

    private List<Block> changes() {
        Optional<String> before = sections.before();
        if (before.isEmpty()) {
            return List.of();
        }
        Change change = sections.change(before.get());
        return List.of(page.chart(
                SlopeChart.of(shown, change, root.id(), sections.slice().group())));
    }

    private List<Block> series() {
        return sections.hasSeries()
                ? List.of(page.chart(
                        SeriesChart.of(shown, root.id(), sections.slice().group())))
                : List.of();
    }

    private List<Block> availability() {
        return List.of(page.chart(AvailabilityChart.of(
                sections.availability(), shown.framework(), sections.slice().timePeriod(), words)));
    }

    private List<Block> explanations() {
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
            blocks.add(sections.explanation(shown.area(area), root.id(), RowKey.of(area, sections.slice())));
        }
        return blocks;
    }
}
