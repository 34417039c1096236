package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Methodology LINEAR = Methodology.standard().withId("linear");
    private final Scorecard linear = ThreeAreas.usual().score(LINEAR);
    private final Scorecard trusting = ThreeAreas.usual().score(trusting(LINEAR).withId("trusting"));

    private static Methodology trusting(Methodology methodology) {
        return methodology.withWeighting(
                methodology.weighting().with("all", GivenWeighting.of(Map.of("work", 0.0, "home", 0.0, "trust", 1.0))));
    }

    @Test
    void scoresAndRanksStandSideBySide() {
        ComparedScores found = Comparison.of(linear, trusting).at("all", Slice.of("2020"));
        assertThat(found.labels()).containsExactly("linear", "trusting");
        assertThat(found.areas()).extracting(ComparedScores.Area::refArea).containsExactly("AT-9", "BE", "CY");
        assertThat(found.areas().get(1).places().get(1).score().value()).isEqualTo(20);
        assertThat(found.areas().get(1).places().get(1).rank()).isEqualTo(3);
        assertThat(found.rankShifts(1)).isEqualTo(Map.of("AT-9", 0, "BE", 0, "CY", 0));
        assertThat(found.moved(1)).isEmpty();
        assertThat(found.areas().get(0).name()).isEqualTo("Vienna");
    }

    @Test
    void placesWonAndTheAgreementOfRanks() {
        Methodology onlyHome = LINEAR.withExclude(List.of("work", "trust")).withId("home");
        ComparedScores found =
                Comparison.of(linear, ThreeAreas.usual().score(onlyHome)).at("all", Slice.of("2020"));
        assertThat(found.rankShifts(1)).isEqualTo(Map.of("AT-9", -1, "BE", 0, "CY", 1));
        assertThat(found.moved(1)).containsExactly("AT-9", "CY");
        RankAgreement agreement = found.agreement().get(0);
        assertThat(agreement.meanRankShift()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(agreement.largestRankShift()).isEqualTo(1);
        assertThat(agreement.moved()).isEqualTo(2);
        assertThat(agreement.spearman().coefficient()).isCloseTo(0.5, within(1e-15));
        assertThat(agreement.kendall().coefficient()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(agreement)
                .hasToString(
                        "home: 2 of 3 areas moved, 0.6667 places in the mean, 1 at most; Spearman 0.5000, Kendall 0.3333");
    }

    @Test
    void anAreaThatComesMovesNobody() {
        Scorecard more = ThreeAreas.usual().with("AA", 99, 1, 99, 1, 99, 99, 1).score(LINEAR);
        ComparedScores found = Comparison.of(linear, more).at("all", Slice.of("2020"));
        assertThat(found.moved(1)).isEmpty();
        assertThat(found.areas().get(0).places().get(0).score()).isNull();
        assertThat(found.areas().get(1).places().get(1).rank()).isEqualTo(2);
        assertThat(found.toString()).contains("not among the areas", "Spearman 1");
        assertThat(Comparison.of(linear, more).only())
                .containsExactly(new Comparison.Unshared("area", "AA", List.of("2")));
    }

    @Test
    void editionsWithOtherFrameworksAreMatchedByIdAndCode() {
        Framework newer = Framework.of(
                "f",
                "2",
                Dimension.of(
                        "all",
                        "All",
                        Dimension.of("work", "Work", Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100))),
                        Indicator.of("care", "Care", Quantity.of("PC", 0, 100))));
        Panel panel = Panel.of(
                newer,
                List.of(
                        Observation.of("rate", RowKey.of("BE", "2022"), 75),
                        Observation.of("care", RowKey.of("BE", "2022"), 25),
                        Observation.of("rate", RowKey.of("CY", "2022"), 65)));
        Map<String, Scorecard> editions = new LinkedHashMap<>();
        editions.put("first edition", linear);
        editions.put("second edition", Study.of(Methodology.standard(), panel).score());
        Comparison found = Comparison.of(editions);
        assertThat(found.nodes()).containsExactly("all", "work", "rate");
        assertThat(found.areas()).containsExactly("BE", "CY");
        assertThat(found.only())
                .contains(
                        new Comparison.Unshared("node", "home", List.of("first edition")),
                        new Comparison.Unshared("node", "care", List.of("second edition")),
                        new Comparison.Unshared("area", "AT-9", List.of("first edition")));
        ComparedScores rate = found.at("rate", List.of(Slice.of("2020"), Slice.of("2022")));
        assertThat(rate.rankShifts(1)).isEqualTo(Map.of("BE", 1, "CY", -1));
        assertThat(rate.title()).isEqualTo("Comparison: Employment rate, 2020 and 2022");
        assertThatThrownBy(() -> found.at("rate", List.of(Slice.of("2020"))))
                .hasMessageContaining("a period and group for each of");
        assertThatThrownBy(() -> found.at("heat", List.of(Slice.of("2020"), Slice.of("2022"))))
                .hasMessageContaining("there is no node 'heat'");
    }

    @Test
    void aComparisonNeedsTwo() {
        assertThatThrownBy(() -> Comparison.of(linear)).hasMessageContaining("two scorecards or more, but has 1");
        assertThat(Comparison.of(linear, linear).labels()).containsExactly("1", "2");
        assertThat(Comparison.of(linear, trusting).data().rows())
                .hasSize(linear.nodes().size() * 3);
    }

    @Test
    void stepsAreChangedOneByOneInTheOrderOfThePipelineAndAddUp() {
        Methodology other = trusting(LINEAR.withNormalisation(MinMax.standard().withRange(1, 100)))
                .withAggregation(PerNode.of(LINEAR.aggregation().standard()).with("home", GeometricMean.standard()));
        StepEffects found = StepEffects.between(linear, ThreeAreas.usual().score(other), "all", Slice.of("2020"));
        assertThat(found.steps()).containsExactly("normalisation", "weighting", "aggregation");
        double first = linear.score("all", "BE", "2020").value();
        double last = ThreeAreas.usual().score(other).score("all", "BE", "2020").value();
        assertThat(found.of("BE").stream()
                        .mapToDouble(StepEffects.Move::scoreShift)
                        .sum())
                .isCloseTo(last - first, within(1e-12));
        assertThat(found.of("BE").get(2).scoreShift()).isZero();
    }

    @Test
    void theStepThatMovedAnAreaIsNamed() {
        Methodology onlyHome = LINEAR.withExclude(List.of("work", "trust")).withTitle("Home");
        StepEffects found = StepEffects.between(linear, ThreeAreas.usual().score(onlyHome), "all", Slice.of("2020"));
        assertThat(found.steps()).containsExactly("exclude");
        assertThat(found.mover("CY").orElseThrow().rankShift()).isEqualTo(1);
        assertThat(found.mover("BE")).isEmpty();
        assertThat(found.meanRankShift("exclude"))
                .hasValueSatisfying(mean -> assertThat(mean).isCloseTo(2 / 3.0, within(1e-15)));
        assertThat(found.meanRankShift("?")).isEmpty();
    }

    @Test
    void dataComeFirst() {
        Scorecard later = new ThreeAreas()
                .with("AT-9", 10, 10, 60, 40, 90, 50)
                .with("BE", 60, 20, 50, 70, NONE, 20)
                .with("DE", 1, 1, 1, 1, 1, 1)
                .score(LINEAR.withAggregation(GeometricMean.standard()));
        StepEffects found = StepEffects.between(linear, later, "all", Slice.of("2020"));
        assertThat(found.steps()).containsExactly("data", "aggregation");
        assertThat(found.of("AT-9").get(0).scoreShift()).isCloseTo(-35 / 3.0, within(1e-12));
        assertThat(found.of("CY")).extracting(StepEffects.Move::absent).containsOnly("no score after 'data'");
        assertThat(found.of("DE")).extracting(StepEffects.Move::absent).containsOnly("no score before");
    }

    private static final double NONE = Double.NaN;

    @Test
    void stepsThatOnlyFitTogetherAreOne() {
        Framework newer = Framework.of(
                "f", "2", Dimension.of("all", "All", Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100))));
        Panel panel = Panel.of(newer, List.of(Observation.of("rate", RowKey.of("BE", "2020"), 75)));
        Scorecard last = Study.of(LINEAR, panel).score();
        StepEffects found = StepEffects.between(trusting, last, "all", Slice.of("2020"));
        assertThat(found.steps()).containsExactly("data and weighting");
        assertThat(found.of("BE").get(0).scoreShift()).isEqualTo(55);
    }

    @Test
    void sameScorecardsHaveNoSteps() {
        StepEffects found = StepEffects.between(linear, ThreeAreas.usual().score(LINEAR), "all", Slice.of("2020"));
        assertThat(found.steps()).isEmpty();
        assertThat(found.moves()).isEmpty();
    }

    @Test
    void anOldYardstickIsAStepOfItsOwn() {
        Methodology learning = LINEAR.withNormalisation(MinMax.standard());
        Panel now = ThreeAreas.usual().panel();
        Scorecard frozen = Study.of(
                        learning,
                        new ThreeAreas()
                                .with("AT-9", 0, 0, 0, 0, 0, 0)
                                .with("BE", 100, 100, 100, 100, 100, 100)
                                .panel())
                .fit()
                .score(now);
        Scorecard fresh = Study.of(learning, now).score();
        assertThat(StepEffects.between(frozen, fresh, "all", Slice.of("2020")).steps())
                .containsExactly("yardstick");
        assertThat(StepEffects.between(fresh, frozen, "all", Slice.of("2020")).steps())
                .containsExactly("yardstick");
    }

    @Test
    void everyElementIsRemovedInTurn() {
        Removal found = Removal.ofLevel(linear, 2, "all", Slice.of("2020"));
        assertThat(found.elements()).extracting(Removal.Element::node).containsExactly("work", "home");
        Removal.Element work = found.find("work").orElseThrow();
        assertThat(work.scores().areas().get(1).places().get(1).score().value()).isEqualTo(30);
        assertThat(work.meanRankShift()).isZero();
        assertThat(found.toString()).contains("removed", "Removal of elements: All, 2020");
    }

    /** COINr's remove_elements refuses weights given as a list by level. */
    @Test
    void elementsAreRemovedWhateverTheWeights() {
        Removal found = Removal.ofLevel(trusting, 2, "all", Slice.of("2020"));
        assertThat(found.elements()).allSatisfy(element -> {
            assertThat(element.absent()).isEmpty();
            assertThat(element.meanRankShift()).isZero();
        });
    }

    @Test
    void whatTheMethodologyLeavesOutIsAddedInstead() {
        Scorecard without = ThreeAreas.usual().score(LINEAR.withExclude(List.of("trust")));
        Removal.Element trust = Removal.of(without, List.of("trust"), "all", Slice.of("2020"))
                .find("trust")
                .orElseThrow();
        assertThat(trust.added()).isTrue();
        assertThat(trust.scores().areas().get(1).places().get(1).score().value())
                .isEqualTo(linear.score("all", "BE", "2020").value());
    }

    @Test
    void whatLeavesNothingToScoreHasAReason() {
        Scorecard onlyHome = ThreeAreas.usual().score(LINEAR.withExclude(List.of("work", "trust")));
        Removal found = Removal.of(onlyHome, List.of("home"), "all", Slice.of("2020"));
        Removal.Element home = found.find("home").orElseThrow();
        assertThat(home.meanRankShift()).isNull();
        assertThat(found.data().rows())
                .allSatisfy(row -> assertThat(row.get(10)).isNotNull());
        assertThatThrownBy(() -> Removal.of(linear, List.of("?"), "all", Slice.of("2020")))
                .hasMessageContaining("has no node '?'");
    }

    @Test
    void aPlanOfOtherDataIsRefused() {
        Methodology learning = LINEAR.withNormalisation(MinMax.standard());
        Scorecard frozen = Study.of(
                        learning,
                        ThreeAreas.usual().with("DE", 1, 1, 1, 1, 1, 1).panel())
                .fit()
                .score(ThreeAreas.usual().panel());
        assertThatThrownBy(() -> Removal.of(frozen, List.of("work"), "all", Slice.of("2020")))
                .hasMessageContaining("take study.score()");
    }
}
