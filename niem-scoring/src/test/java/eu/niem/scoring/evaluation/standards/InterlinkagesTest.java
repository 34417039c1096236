package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.evaluation.standards.Interlinkages.Link;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.statistics.correlation.PAdjustment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InterlinkagesTest {
    private static final Framework FRAMEWORK = Framework.of(
            "links",
            "1",
            List.of(new Facet(
                    "step",
                    "Step",
                    List.of(
                            new Facet.Code("legal", "Law"),
                            new Facet.Code("policy", "Policy"),
                            new Facet.Code("outcome", "Outcome")))),
            Dimension.of(
                    "overall",
                    "Overall",
                    Dimension.of("residency", "Residency", share("RES1", "legal"), share("RES2", "policy")),
                    Dimension.of("housing", "Housing", share("HOU1", "legal"), share("HOU2", "policy")),
                    Dimension.of(
                            "work",
                            "Work",
                            share("EMP1", "legal"),
                            Indicator.of("unemployed", "Unemployment", Quantity.of("PC", Direction.LOWER_IS_BETTER))
                                    .withUse(Use.CONTEXT)
                                    .withFacets(Map.of("step", "outcome")))));

    static final List<String> AREAS = List.of("residency", "housing", "work");

    private static final Methodology ADDED = Methodology.standard().withId("linear");

    private static final Methodology DISTANCE = ADDED.withAggregation(
                    ADDED.aggregation().with(PerNode.ROOT, Wroclaw.standard()))
            .withId("distance");

    private final Scorecard distance = ThreeAreas.usual().score(DISTANCE);

    private static Indicator share(String id, String step) {
        return Indicator.of(id, id, Quantity.of("PC", 0, 100)).withFacets(Map.of("step", step));
    }

    static List<Observation> observations(int areas, long seed) {
        Random random = new Random(seed);
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            RowKey key = RowKey.of("A" + area, "2021");
            for (Indicator indicator : FRAMEWORK.indicators()) {
                observations.add(Observation.of(indicator.id(), key, random.nextInt(100)));
            }
        }
        return observations;
    }

    static Scorecard score(List<Observation> observations, String... view) {
        return Study.of(Methodology.standard().withView(List.of(view)), Panel.of(FRAMEWORK, observations))
                .score();
    }

    @Test
    void everyPairIsComparedOnceByEachCorrelation() {
        Interlinkages found = Interlinkages.of(score(observations(14, 1), "tree"), AREAS, AREAS, "2021");
        assertThat(found.links().stream().map(link -> link.node() + " " + link.other()))
                .containsExactly(
                        "residency housing",
                        "residency work",
                        "housing work",
                        "residency housing",
                        "residency work",
                        "housing work");
        assertThat(found.links().stream()
                        .map(link -> link.association().correlation().code()))
                .containsExactly("spearman", "spearman", "spearman", "kendall", "kendall", "kendall");
        assertThat(found.links()).allSatisfy(link -> {
            assertThat(link.association().n()).isEqualTo(14);
            assertThat(link.warning()).isEmpty();
        });
    }

    @Test
    void adjustmentsAreOverThePairsOfOneCorrelation() {
        Interlinkages found = Interlinkages.of(score(observations(14, 2), "tree"), AREAS, AREAS, "2021");
        assertThat(found.adjustment()).isEqualTo(PAdjustment.HOLM);
        for (PAdjustment adjustment : PAdjustment.values()) {
            List<Link> links = found.withAdjustment(adjustment).links();
            for (List<Link> ofOne : List.of(links.subList(0, 3), links.subList(3, 6))) {
                assertThat(ofOne.stream().map(Link::adjustedP).toList())
                        .isEqualTo(adjustment.adjust(ofOne.stream()
                                .map(link -> link.association().p().value())
                                .toList()));
            }
        }
    }

    @Test
    void fewAreasAndSharedIndicatorsAreWarnedOf() {
        Scorecard card = score(observations(9, 3), "tree");
        Interlinkages found = Interlinkages.of(card, List.of("residency"), List.of("RES1", "housing"), "2021");
        assertThat(found.links().get(0).warning()).isEqualTo("fewer than 10 areas; the nodes share indicators");
        assertThat(found.links().get(1).warning()).isEqualTo("fewer than 10 areas");
    }

    @Test
    void whatIsObservedStandsForAContextIndicator() {
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < 12; area++) {
            RowKey key = RowKey.of("A" + (char) ('a' + area), "2021");
            observations.add(Observation.of("HOU1", key, 8 * area));
            observations.add(Observation.of("unemployed", key, 30 - area));
        }
        Scorecard card = score(observations, "tree");
        List<String> outcomes = Interlinkages.indicatorsOf(card, "outcome");
        assertThat(outcomes).containsExactly("unemployed");
        Link spearman = Interlinkages.of(card, List.of("housing"), outcomes, "2021")
                .links()
                .get(0);
        assertThat(spearman.association().coefficient()).isEqualTo(1);
        assertThat(spearman.association().n()).isEqualTo(12);
    }

    @Test
    void areasWithoutAScoreAreLeftOutAndTooFewGiveAReason() {
        List<Observation> observations = new ArrayList<>(observations(12, 4));
        observations.removeIf(each ->
                each.indicator().startsWith("HOU") && !each.key().refArea().equals("A3"));
        Interlinkages found =
                Interlinkages.of(score(observations, "tree"), List.of("residency"), List.of("housing", "work"), "2021");
        Link link = found.links().get(0);
        assertThat(link.association().n()).isEqualTo(1);
        assertThat(link.association().coefficient()).isNull();
        assertThat(link.adjustedP()).isNull();
        assertThat(found.data().rows().get(0)).endsWith("fewer than 10 areas", "fewer than two pairs of numbers");
        assertThat(found.links().get(1).adjustedP())
                .as("one test is left")
                .isEqualTo(found.links().get(1).association().p().value());
    }

    @Test
    void nodesOfAFacetCodeComeFromTheView() {
        Scorecard card = score(observations(12, 5), "tree", "step");
        assertThat(Interlinkages.nodesOf(card, "legal"))
                .containsExactly("residency/legal", "housing/legal", "work/legal");
        Scorecard bySteps = score(observations(12, 5), "step");
        assertThat(Interlinkages.nodesOf(bySteps, "policy")).containsExactly("overall/policy");
        assertThatThrownBy(() -> Interlinkages.nodesOf(score(observations(12, 5), "tree"), "legal"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("score with a view that names their facet");
        assertThatThrownBy(() -> Interlinkages.indicatorsOf(card, "law"))
                .hasMessageContaining("[legal, policy, outcome]");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        Scorecard card = score(observations(12, 6), "tree");
        assertThatThrownBy(() -> Interlinkages.of(card, List.of("health"), AREAS, "2021"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("residency");
        assertThatThrownBy(() -> Interlinkages.of(card, AREAS, AREAS, "2017"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[2021 _T]");
    }

    @Test
    void itIsPrintedWithoutWhatAllLinesShare() {
        Interlinkages found = Interlinkages.of(score(observations(12, 7), "tree"), AREAS, AREAS, "2021");
        assertThat(found.toString())
                .startsWith("Interlinkages: Overall, 2021, p adjusted: holm\nNODE ")
                .doesNotContain("TIME_PERIOD");
        assertThat(found.data().columns()).contains("TIME_PERIOD", "GROUP", "LEVEL", "ADJUSTMENT");
    }

    @Test
    void aDistanceGoesTogetherWithWhatItIsMadeOf() {
        Interlinkages found = Interlinkages.of(distance, List.of("trust"), List.of("all"), "2020");
        assertThat(found.links().get(0).association().coefficient()).isPositive();
    }

    /** In Lithuania employment lacks an answer, in Latvia a flag is on one, in Estonia on an indicator of neither. */
    @Test
    void areasWithAMarkAreCounted() {
        Interlinkages links = Interlinkages.of(
                FlaggedRounds.score("EMP1 LV 2021 u"), List.of("residency"), List.of("employment"), "2021");

        assertThat(links.links()).allSatisfy(link -> {
            assertThat(link.marked()).isEqualTo(2);
            assertThat(link.warning()).isEqualTo("fewer than 10 areas; flagged or not all observed: 2 of 4 areas");
        });
    }
}
