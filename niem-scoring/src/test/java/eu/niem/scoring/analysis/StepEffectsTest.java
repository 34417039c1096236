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
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.RawAreas;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepEffectsTest {
    private static final Methodology LINEAR = Methodology.standard().withId("linear");

    private final Scorecard linear = ThreeAreas.usual().score(LINEAR);

    private final Scorecard trusting = ThreeAreas.usual().score(trusting(LINEAR).withId("trusting"));

    private static final double NONE = Double.NaN;

    private static final Methodology ADDED = Methodology.standard().withId("linear");

    private static final Methodology DISTANCE = ADDED.withAggregation(
                    ADDED.aggregation().with(PerNode.ROOT, Wroclaw.standard()))
            .withId("distance");

    private final Scorecard added = ThreeAreas.usual().score(ADDED);

    private final Scorecard distance = ThreeAreas.usual().score(DISTANCE);

    private final ThreeAreas areas = ThreeAreas.usual();

    private final Scorecard card = areas.score(Methodology.standard().withId("linear"));

    private static Methodology trusting(Methodology methodology) {
        return methodology.withWeighting(
                methodology.weighting().with("all", GivenWeighting.of(Map.of("work", 0.0, "home", 0.0, "trust", 1.0))));
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

    /** Home, 68.33, 40 and 83.33, becomes 65.38, 0 and 100. */
    @Test
    void rescalingIsAStepOfItsOwn() {
        Methodology rescaled = LINEAR.withRescaling(
                PerNode.<Normaliser>of(NoNormalisation.standard()).with("home", MinMax.standard()));
        StepEffects found = StepEffects.between(linear, ThreeAreas.usual().score(rescaled), "all", Slice.of("2020"));
        assertThat(found.steps()).containsExactly("rescaling");
        assertThat(found.of("BE"))
                .singleElement()
                .satisfies(move -> assertThat(move.scoreShift()).isCloseTo(-40 / 3.0, within(1e-12)));
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

    @Test
    void stepsFromScoresToDistancesMoveNobodyWhereTheOrderStays() {
        StepEffects effects = StepEffects.between(added, distance, "all", Slice.of("2020"));
        assertThat(effects.steps()).containsExactly("aggregation");
        assertThat(effects.moves()).isNotEmpty().allSatisfy(move -> {
            RowKey key = RowKey.of(move.refArea(), "2020");
            assertThat(move.rankAfter()).isEqualTo(distance.rank("all", key).orElseThrow());
            assertThat(move.rankShift()).isZero();
        });
    }

    @Test
    void stepsStandSideBySideAndAddUp() {
        Methodology home = Methodology.standard().withExclude(List.of("work", "trust"));
        assertThat(StepEffects.between(card, areas.score(home), "all", Slice.of("2020")))
                .hasToString("""
                        Effects of steps: All, 2020
                        AREA  SCORE_BEFORE  SCORE_AFTER  RANK_BEFORE  exclude  RANK_AFTER
                        -----------------------------------------------------------------
                        AT-9       68.33        70.00              1       -1           2
                        BE         43.33 ~      40.00 ~            3        0           3
                        CY         61.11        83.33              2        1           1
                        ~: not all below it was observed""");
    }

    @Test
    void equalScoresShareARankBeforeAndAfter() {
        StepEffects effects = StepEffects.between(
                RawAreas.lastBit(RawAreas.RAW).score(),
                RawAreas.lastBit(RawAreas.RAW.withAggregation(GeometricMean.standard()))
                        .score(),
                "all",
                Slice.of("2021"));
        assertThat(effects.of("AA")).allMatch(move -> move.rankBefore() == 1 && move.rankAfter() == 1);
        assertThat(effects.of("AB")).allMatch(move -> move.rankBefore() == 1 && move.rankAfter() == 1);
    }

    @Test
    void flaggedScoresAreMarked() {
        Scorecard first = FlaggedRounds.score("EMP1 LV 2021 u");
        Scorecard last = Study.of(Methodology.standard().withExclude(List.of("employment")), first.panel())
                .score();
        StepEffects effects = StepEffects.between(first, last, "overall", Slice.of("2021"));

        assertThat(effects.toString())
                .containsPattern("LV +31[.]67 u +33[.]33 +")
                .endsWith("\nu: low reliability; ~: not all below it was observed");
        assertThat(effects.of("LV").get(0).qualityAfter().mark()).isEmpty();
        assertThat(effects.data().rows().get(2)).contains(190.0 / 6);
    }
}
