package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.comparison.AreaGaps;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.NodeChange;
import eu.niem.scoring.evaluation.change.PolicyEffects;
import eu.niem.scoring.evaluation.change.RecommendationProgress;
import eu.niem.scoring.evaluation.standards.Priorities;
import eu.niem.scoring.evaluation.standards.Shortfall;
import eu.niem.scoring.evaluation.standards.StandardsShortfalls;
import eu.niem.scoring.evaluation.standards.Target;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MirrorsTest {
    private static final Framework HUNGER = Framework.of(
            "ghi",
            "1",
            Dimension.of(
                            "ghi",
                            "Hunger",
                            Indicator.of("under", "Undernourished", Quantity.of("PC", 80, 0)),
                            Indicator.of("wasting", "Wasting", Quantity.of("PC", 30, 0)))
                    .withDirection(Direction.LOWER_IS_BETTER));

    private static Observation observed(String indicator, String area, String period, double value) {
        return Observation.of(indicator, RowKey.of(area, period), Value.of(value));
    }

    private static Scorecard card(Framework framework) {
        Panel panel = Panel.of(
                framework,
                List.of(
                        observed("under", "A", "2015", 40),
                        observed("wasting", "A", "2015", 6),
                        observed("under", "A", "2016", 20),
                        observed("wasting", "A", "2016", 6),
                        observed("under", "B", "2015", 8),
                        observed("wasting", "B", "2015", 3),
                        observed("under", "B", "2016", 8),
                        observed("wasting", "B", "2016", 3)));
        return Study.of(Methodology.standard(), panel).score();
    }

    @Test
    void theIndexIsThePlainOneMirroredAndRankedTheSame() {
        Scorecard less = card(HUNGER);
        Scorecard more = card(HUNGER.withRoot(HUNGER.root().withDirection(null)));
        for (RowKey key : less.rows()) {
            Double plain = more.score("ghi", key).value();
            assertThat(less.score("ghi", key).value()).isCloseTo(100 - plain, within(1e-12));
            assertThat(less.rank("ghi", key)).isEqualTo(more.rank("ghi", key));
            assertThat(less.score("under", key)).isEqualTo(more.score("under", key));
        }
        assertThat(less.direction("ghi")).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void theExplanationShowsBothTheScoreAndItsMirrorImage() {
        assertThat(card(HUNGER).explain("ghi", "A", "2016")).hasToString("""
                Hunger (ghi), A 2016: 22.50 = arithmetic mean of 2 of 2
                |- under  Undernourished  0.50 x 25.00  mirrored, from 75.00 = worst 80, best 0
                |  `- observed '20'
                `- wasting  Wasting       0.50 x 20.00  mirrored, from 80.00 = worst 30, best 0
                   `- observed '6'""");
    }

    @Test
    void whatIsChangedEntersMirroredToo() {
        WhatIf state = WhatIf.of(card(HUNGER), RowKey.of("A", "2016"));
        assertThat(state.withScores(Map.of("under", 100.0)).score("ghi").value())
                .isEqualTo(10);
        assertThat(state.isAdditive("ghi"))
                .as("of what the children enter with")
                .isTrue();
        Attribution points = Attribution.between(state, state.withScores(Map.of("under", 100.0)));
        assertThat(points.points("ghi", "under")).hasValueCloseTo(-12.5, within(1e-9));
    }

    @Test
    void lessHungerIsBetterFromYearToYear() {
        Change change = Change.between(card(HUNGER), "2015", "2016");
        assertThat(change.nodes().stream()
                        .filter(node -> node.node().equals("ghi"))
                        .map(node -> node.refArea() + " " + node.trend()))
                .containsExactlyInAnyOrder("A UP", "B UNCHANGED");
        assertThat(change.data().toString()).contains("better").doesNotContain("worse");
    }

    @Test
    void aShortfallCostsPointsAlsoWhereLessIsBetter() {
        Framework framework = HUNGER.withRoot(HUNGER.root()
                .withChildren(List.of(
                        Indicator.of(
                                "under",
                                "Undernourished",
                                Quantity.of("PC", 80, 0).withStandard(4.0)),
                        Indicator.of("wasting", "Wasting", Quantity.of("PC", 30, 0)))));
        StandardsShortfalls found =
                StandardsShortfalls.of(card(framework), RowKey.of("A", "2016")).bySize();
        Shortfall first = found.shortfalls().get(0);
        assertThat(first.indicator()).isEqualTo("under");
        assertThat(first.toStandard()).isCloseTo(20, within(1e-9));
        assertThat(first.cost(Target.STANDARD, "ghi")).hasValueCloseTo(10.0, within(1e-9));
        assertThat(first.cost(Target.BEST, "ghi")).hasValueCloseTo(12.5, within(1e-9));
        assertThat(found.shortfalls().get(1).cost(Target.BEST, "ghi")).hasValueCloseTo(10.0, within(1e-9));
    }

    /** With no normalisation the indicators keep their own direction, and lack what they have too much. */
    @Test
    void anIndicatorOfWhichLessIsBetterLacksItsExcess() {
        Shortfall under = StandardsShortfalls.of(raw(), RowKey.of("A", "2016"))
                .shortfalls()
                .get(0);
        assertThat(under.toBest()).isEqualTo(20);
        assertThat(under.cost(Target.BEST, "ghi")).hasValueCloseTo(10.0, within(1e-9));
    }

    @Test
    void whatLowersHungerIsGained() {
        Change change = Change.between(card(HUNGER), "2015", "2016");
        PolicyEffects none = PolicyEffects.of(change, List.of(), List.of());
        assertThat(none.unexplained().get(0).points("ghi")).hasValueCloseTo(12.5, within(1e-9));
        PolicyChange law = PolicyChange.of(
                        "food", "A", PolicyChange.Kind.LEGISLATIVE, LocalDate.parse("2016-02-01"), "Food")
                .withIndicators(List.of("under"));
        PolicyEffects.NodeEffect effect = PolicyEffects.of(change, List.of(law), List.of())
                .effects()
                .get(0)
                .find("ghi")
                .orElseThrow();
        assertThat(effect.gained()).isCloseTo(12.5, within(1e-9));
        assertThat(effect.lost()).isZero();
    }

    @Test
    void aRecommendationIsMetByLessWhereThatIsBetter() {
        Recommendation less = Recommendation.of("r", "A", LocalDate.parse("2015-06-01"), "Feed")
                .withIndicators(List.of("under"));
        RecommendationProgress progress =
                RecommendationProgress.of(Change.between(raw(), "2015", "2016"), List.of(less), List.of());
        assertThat(progress.targets().get(0).trend()).isEqualTo(NodeChange.Trend.UP);
        assertThat(progress.data().toString()).contains("better").doesNotContain("up");
    }

    private static Scorecard raw() {
        return Study.of(
                        Methodology.standard().withNormalisation(NoNormalisation.standard()),
                        card(HUNGER).panel())
                .score();
    }

    @Test
    void theHungriestIsWeakestAndTheLeastHungryBest() {
        Scorecard card = card(HUNGER);
        RowKey hungry = RowKey.of("A", "2016");
        AreaGaps.Line gap = AreaGaps.toBest(card, hungry).find("ghi").orElseThrow();
        assertThat(gap.areas()).containsExactly("B");
        assertThat(gap.gap().isTargetWorse()).contains(true);
        Priorities priorities = Priorities.of(card, hungry, "ghi", Target.BEST);
        assertThat(priorities.improvements())
                .extracting(Priorities.Improvement::indicator)
                .containsExactly("under", "wasting");
        assertThat(priorities.improvements().get(0).gain()).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void aMirroredChildWithoutAScoreKeepsItsReason() {
        Panel panel = Panel.of(
                HUNGER,
                List.of(
                        observed("under", "C", "2016", 20),
                        Observation.of("wasting", RowKey.of("C", "2016"), Value.missing(MissingReason.NOT_APPLICABLE)),
                        observed("under", "D", "2016", 20),
                        Observation.of("wasting", RowKey.of("D", "2016"), Value.missing(MissingReason.NOT_COLLECTED))));
        Scorecard card = Study.of(Methodology.standard().withCoverage(CoverageRule.of(1, CoverageRule.By.COUNT)), panel)
                .score();
        assertThat(card.score("ghi", "C", "2016").value()).isEqualTo(25);
        assertThat(card.score("ghi", "D", "2016").absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }

    @Test
    void weightsAreLearnedFromWhatEnters() {
        List<Column> seen = new ArrayList<>();
        Weighting learning = (dimension, children) -> {
            seen.addAll(children);
            return EqualWeighting.standard().fit(dimension, children);
        };
        Study.of(Methodology.standard().withWeighting(learning), card(HUNGER).panel())
                .score();
        assertThat(seen).first().satisfies(under -> {
            assertThat(under.id()).isEqualTo("under");
            assertThat(under.present()).contains(25).doesNotContain(75);
        });
    }
}
