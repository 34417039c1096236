package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Score;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.fixture.Serialisation;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.SeriesScaling;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.random.RandomStudy;
import eu.niem.scoring.weighting.EqualWeighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What changes no score: the order of observations, the machine, the way a plan took. */
class StudyProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    /** Scores with all that belongs to them; equal doubles have equal bits. */
    private static List<Score> scores(Study study) {
        return study.score().scores().toList();
    }

    private static Panel panel(Framework framework, List<Observation> observations, Panel like) {
        return Panel.of(framework, observations, like.areas(), like.sources());
    }

    @Property(tries = 100)
    void theOrderOfObservationsChangesNothing(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        List<Observation> shuffled =
                new Dice(random.seed()).shuffled(study.panel().observations());
        Study other = study.withPanel(panel(study.framework(), shuffled, study.panel()));
        assertThat(other.panel()).isEqualTo(study.panel());
        assertThat(other.panel().rows()).isEqualTo(study.panel().rows()).isSorted();
        assertThat(scores(other)).isEqualTo(scores(study));
    }

    @Property(tries = 100)
    void thePlanScoresThePanelItWasFittedToAsTheStudyDoes(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Plan plan = study.fit();
        assertThat(plan.score(study.panel()).scores().toList()).isEqualTo(scores(study));
        Plan again = Plan.of(study.framework(), plan.methodology(), plan.yardsticks());
        assertThat(again).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(again.score(study.panel()).scores().toList()).isEqualTo(scores(study));
    }

    /** Whatever was learned before, and kept. */
    @Property(tries = 150)
    void aScorecardGivesThatOfAnotherMethodologyAsTheStudyDoes(
            @ForAll("studies") RandomStudy random, @ForAll("studies") RandomStudy other) {
        Study study = random.study();
        Methodology own = study.methodology();
        Methodology weighed = own.withWeighting(EqualWeighting.standard()).withAggregation(Minimum.standard());
        Methodology scaled = own.withNormalisation(Rank.standard());
        Methodology without = own.withExclude(
                study.framework().indicators().stream().limit(1).map(Node::id).toList());
        Scorecard card = study.score();
        for (Methodology methodology :
                List.of(own, weighed, scaled, without, other.study().methodology())) {
            if (methodology.check(study.panel()).stream().noneMatch(Problem::error)) {
                Scorecard again = card.withMethodology(methodology);
                Scorecard fresh = study.withMethodology(methodology).score();
                assertThat(again.plan()).isEqualTo(fresh.plan());
                assertThat(again.scores().toList()).isEqualTo(fresh.scores().toList());
                assertThat(again.withMethodology(own).scores().toList()).isEqualTo(scores(study));
            }
        }
        Scorecard replayed = study.fit().score(study.panel());
        assertThat(replayed.withMethodology(own).scores().toList()).isEqualTo(scores(study));
    }

    /** CZ is never named by a method; groups and periods that it has alone are not in a study without it. */
    @Property(tries = 200)
    void anAggregateChangesNoBitOfAnAreasScoreOrRank(@ForAll("studies") RandomStudy random) {
        Panel all = random.study().panel();
        List<RefArea> areas = all.areas().stream()
                .map(area -> area.id().equals("CZ") ? area.withKind(RefArea.Kind.AGGREGATE) : area)
                .toList();
        Study with = random.study().withPanel(Panel.of(all.framework(), all.observations(), areas, all.sources()));
        Study without = with.withPanel(with.panel().withoutAggregates());
        Assume.that(with.panel().hasAggregates()
                && without.methodology().check(without.panel()).stream().noneMatch(Problem::error));
        Scorecard card = with.score();
        Scorecard ofAreas = without.score();
        assertThat(card.scores()
                        .filter(score -> !score.key().refArea().equals("CZ"))
                        .toList())
                .isEqualTo(ofAreas.scores().toList());
        ofAreas.nodes()
                .forEach(node -> assertThat(card.ranks(node.id())).as(node.id()).isEqualTo(ofAreas.ranks(node.id())));
    }

    /** Unless a normalisation looks at what was before. */
    @Property(tries = 100)
    void aPooledPlanScoresEveryPeriodByItselfAsItScoresThemTogether(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Scorecard together = study.score();
        Assume.that(together.plan().yardsticks().stream()
                .flatMap(yardstick -> yardstick.scalings().values().stream())
                .noneMatch(SeriesScaling.class::isInstance));
        for (String period : study.panel().timePeriods()) {
            Scorecard alone = together.plan().score(study.panel().period(period));
            assertThat(alone.scores().toList())
                    .isEqualTo(together.scores()
                            .filter(score -> alone.rows().contains(score.key()))
                            .toList());
        }
    }

    @Property(tries = 60)
    void serialisationKeepsContentAndBits(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Scorecard card = study.score();
        assertThat(Serialisation.serialised(study)).isEqualTo(study);
        assertThat(Serialisation.serialised(study.panel()))
                .isEqualTo(study.panel())
                .hasSameHashCodeAs(study.panel());
        assertThat(Serialisation.serialised(card.plan())).isEqualTo(card.plan());
        Scorecard copy = Serialisation.serialised(card);
        assertThat(copy).isEqualTo(card).hasSameHashCodeAs(card).hasToString(card.toString());
        assertThat(copy.scores().toList()).isEqualTo(card.scores().toList());
        if (!card.rows().isEmpty()) {
            assertThat(Serialisation.serialised(
                            copy.explain("overall", card.rows().get(0))))
                    .isEqualTo(card.explain("overall", card.rows().get(0)));
        }
    }

    @Property(tries = 20)
    void severalThreadsShareAPlanAndAScorecard(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Plan plan = study.fit();
        Scorecard card = plan.score(study.panel());
        List<Score> expected = card.scores().toList();
        List<Boolean> same = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> plan.score(study.panel()).scores().toList().equals(expected)
                        && card.scores()
                                .allMatch(score -> java.util.Objects.equals(
                                        card.explain(score.node(), score.key()).value(), score.value())))
                .toList();
        assertThat(same).hasSize(8).doesNotContain(false);
    }

    @Property(tries = 60)
    void localeAndTimeZoneOfTheMachineChangeNothing(@ForAll("studies") RandomStudy random) {
        String here = everything(random);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "Etc/GMT+12"));
                assertThat(everything(random)).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String everything(RandomStudy random) {
        RandomStudy again = RandomStudy.of(random.seed(), random.breadth());
        Scorecard card = again.study().score();
        StringBuilder text = new StringBuilder(again.toString()).append(card);
        card.scores()
                .forEach(score -> text.append('\n')
                        .append(score)
                        .append(' ')
                        .append(score.value() == null ? "" : Long.toHexString(Double.doubleToLongBits(score.value()))));
        card.rows().forEach(key -> text.append('\n').append(card.explain("overall", key)));
        return text.toString();
    }

    /** Below a root that has dimensions: one that has none would no longer be a lowest dimension. */
    @Property(tries = 150)
    void anEmptyDimensionChangesNoOtherScore(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Assume.that(!study.framework().root().isLowest());
        List<Node> more = new ArrayList<>(study.framework().root().children());
        more.add(0, Dimension.of("empty", "Nothing in it", Dimension.of("emptier", "Nor in this")));
        Framework framework =
                study.framework().withRoot(study.framework().root().withChildren(more));
        Methodology methodology = study.methodology();
        Panel panel = panel(framework, study.panel().observations(), study.panel());
        List<Score> scores = scores(Study.of(methodology, panel));
        assertThat(scores.stream()
                        .filter(score -> !score.node().startsWith("empt"))
                        .toList())
                .isEqualTo(scores(study));
    }

    @Property(tries = 100)
    void viewsOfAFrameworkHoldTheSameIndicatorsOnce(@ForAll("studies") RandomStudy random) {
        Framework framework = random.study().framework();
        for (List<String> axes : views(framework)) {
            Framework view = framework.view(axes.toArray(String[]::new));
            assertThat(view.indicators()).as("%s", axes).containsExactlyInAnyOrderElementsOf(framework.indicators());
            assertThat(view.root().id()).isEqualTo(framework.root().id());
            assertThat(view.nodes()).doesNotHaveDuplicates();
            for (Node node : view.nodes()) {
                assertThat(node instanceof Indicator
                                || framework.findNode(node.id()).isPresent()
                                || isMade(node, view))
                        .as("%s in %s", node.id(), axes)
                        .isTrue();
            }
        }
    }

    /** A node that a view made is called after its parent: {@code <parent>/<code>}. */
    private static boolean isMade(Node node, Framework view) {
        return view.nodes().stream()
                .filter(Dimension.class::isInstance)
                .map(Dimension.class::cast)
                .filter(parent -> parent.children().contains(node))
                .anyMatch(parent -> node.id().matches(java.util.regex.Pattern.quote(parent.id()) + "/[^/]+"));
    }

    private static List<List<String>> views(Framework framework) {
        List<List<String>> views = new ArrayList<>();
        views.add(List.of("tree"));
        boolean step = framework.findFacet("step").isPresent();
        boolean actor = framework.findFacet("actor").isPresent();
        if (step) {
            views.addAll(List.of(List.of("step"), List.of("step", "tree"), List.of("tree", "step")));
        }
        if (step && actor) {
            views.addAll(List.of(
                    List.of("actor", "step"),
                    List.of("actor", "tree", "step"),
                    List.of("step", "actor", "tree"),
                    List.of("tree", "actor", "step")));
        }
        return views;
    }

    @Property(tries = 100)
    void rowsAreUniqueAndSorted(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        assertThat(new HashSet<>(card.rows())).hasSameSizeAs(card.rows());
        assertThat(card.rows()).isSortedAccordingTo(Comparator.naturalOrder());
    }
}
