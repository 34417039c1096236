package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Score;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.methodology.Output;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sections that pages are made of; what several pages of a site need is computed once. */
final class Sections {
    private static final int SERIES = 3;
    private static final String NOWHERE = "";

    private final Study study;
    private final Shown shown;
    private final Words words;
    private final Slice slice;
    private final Links links;
    private final Map<String, String> targets = new HashMap<>();
    private @Nullable GapSection gaps;
    private @Nullable ProgressSection progress;
    private @Nullable OutcomeSection outcomes;
    private @Nullable Change change;
    private @Nullable DataAvailability availability;

    Sections(Study study, Shown shown, Slice slice, Links links) {
        this.study = study;
        this.shown = shown;
        this.words = shown.words();
        this.slice = slice;
        this.links = links;
        shown.framework().nodes().forEach(node -> target(Shown.name(node), links.dimension(node.id())));
        areas().forEach(area -> target(shown.area(area), links.area(area)));
    }

    /** Notes where a name leads to; one that two things have leads nowhere. */
    private void target(String name, @Nullable String link) {
        if (link != null) {
            targets.merge(name, link, (one, other) -> NOWHERE);
        }
    }

    private @Nullable String link(String name) {
        String target = targets.getOrDefault(name, NOWHERE);
        return target.equals(NOWHERE) ? null : target;
    }

    Shown shown() {
        return shown;
    }

    Words words() {
        return words;
    }

    Slice slice() {
        return slice;
    }

    Links links() {
        return links;
    }

    List<String> areas() {
        return shown.scorecard().at(slice).refAreas().stream()
                .sorted(shown.byArea())
                .toList();
    }

    Builder builder() {
        return new Builder(words, this::link);
    }

    /** Returns the way back to the first page of a site; null where there is none. */
    PageModel.@Nullable Crumbs back() {
        return links.isSite()
                ? new PageModel.Crumbs(
                        words.say("page.back"), Links.INDEX, shown.framework().title())
                : null;
    }

    /** Returns the chart of who stands where on a node. */
    Chart.Content ranking(Node node) {
        return RankingChart.of(shown, slice, node);
    }

    /** Returns the gaps of the period. */
    GapSection gaps() {
        if (gaps == null) {
            gaps = new GapSection(shown, slice);
        }
        return gaps;
    }

    /** Returns the progress towards targets up to the period. */
    ProgressSection progress() {
        if (progress == null) {
            progress = new ProgressSection(shown, slice);
        }
        return progress;
    }

    /** Returns the outcomes of the period. */
    OutcomeSection outcomes() {
        if (outcomes == null) {
            outcomes = new OutcomeSection(study, shown, slice);
        }
        return outcomes;
    }

    /** Returns the last period before the one that the page is about, of the same group; empty where there is none. */
    Optional<String> before() {
        return shown.scorecard().rows().stream()
                .filter(key -> key.group().equals(slice.group()))
                .map(RowKey::timePeriod)
                .filter(period -> period.compareTo(slice.timePeriod()) < 0)
                .max(Comparator.naturalOrder());
    }

    /** Returns what changed since a period. */
    Change change(String from) {
        if (change == null) {
            change = Change.between(shown.scorecard(), from, slice.timePeriod());
        }
        return change;
    }

    /** Returns whether there are periods enough to show how scores went. */
    boolean hasSeries() {
        return shown.scorecard().rows().stream()
                        .filter(key -> key.group().equals(slice.group()))
                        .map(RowKey::timePeriod)
                        .distinct()
                        .count()
                >= SERIES;
    }

    DataAvailability availability() {
        if (availability == null) {
            availability = DataAvailability.of(study);
        }
        return availability;
    }

    /** Returns the explanations of what is on top in a row, under a name where it is the whole. */
    List<Block> explanations(String name, RowKey key) {
        Explanations explanations = new Explanations(shown);
        boolean whole = shown.gives(Output.OVERALL);
        return shown.tops().stream()
                .map(top -> Block.ofMarkup(explanations.markup(
                        whole ? name : name + ": " + Shown.name(top),
                        shown.scorecard().explain(top.id(), key))))
                .toList();
    }

    /**
     * Adds what a page has at its end: the method, the limits of some scores, the sources.
     *
     * @param weighed the nodes whose weights are shown
     */
    void end(Builder page, Predicate<Score> which, Collection<? extends Node> weighed) {
        page.section("method", new MethodSection(shown, page, weighed).blocks());
        page.section(
                "limits", !shown.gives(Output.SCORES) ? List.of() : new LimitsSection(shown, slice, which).blocks());
        page.section("sources", new SourcesSection(shown).blocks());
        page.footer(words.say(
                "page.cite", shown.framework().title(), shown.framework().version(), slice.timePeriod()));
    }

    /** Returns the dimensions right below a dimension that count. */
    static List<Dimension> below(Dimension dimension) {
        return dimension.children().stream()
                .filter(Node::isScored)
                .filter(Dimension.class::isInstance)
                .map(Dimension.class::cast)
                .toList();
    }
}
