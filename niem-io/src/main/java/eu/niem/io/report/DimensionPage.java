package eu.niem.io.report;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.methodology.Output;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The page of one dimension: who stands where on it, and on its parts. */
final class DimensionPage {
    private final Sections sections;
    private final Shown shown;
    private final Words words;
    private final Dimension dimension;
    private final Builder page;
    private final Set<String> nodes = new HashSet<>();

    DimensionPage(Sections sections, Dimension dimension) {
        this.sections = sections;
        this.shown = sections.shown();
        this.words = sections.words();
        this.dimension = dimension;
        this.page = sections.builder();
        nodes.add(dimension.id());
        dimension.indicators().stream().map(Node::id).forEach(nodes::add);
    }

    Page page() {
        page.lead(dimension.description());
        boolean ranks = shown.gives(Output.RANKS);
        boolean scores = shown.gives(Output.SCORES);
        page.section("ranking", ranks ? List.of(page.chart(sections.ranking(dimension))) : List.of());
        page.section(
                "parts", scores ? List.of(page.chart(HeatMapChart.of(shown, sections.slice(), dimension))) : List.of());
        page.section("gaps", sections.gaps().ofNodes(page, nodes::contains));
        page.section("change", scores ? changes() : List.of());
        page.section("series", scores ? series() : List.of());
        sections.end(page, score -> nodes.contains(score.node()), dimension.children());
        String title = Shown.name(dimension);
        String kicker = words.say(
                "page.kicker-area",
                shown.framework().title(),
                sections.slice().timePeriod(),
                shown.group(sections.slice().group()));
        return new Page(title, page.html("dimension", kicker, title, sections.back()));
    }

    private List<Block> changes() {
        return sections.before()
                .map(before -> List.of(page.chart(SlopeChart.of(
                        shown,
                        sections.change(before),
                        dimension.id(),
                        sections.slice().group()))))
                .orElse(List.of());
    }

    private List<Block> series() {
        return sections.hasSeries()
                ? List.of(page.chart(
                        SeriesChart.of(shown, dimension.id(), sections.slice().group())))
                : List.of();
    }
}
