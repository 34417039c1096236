package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.Sum;
import eu.niem.scoring.fixture.OneDimension;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final RowKey KEY = OneDimension.KEY;

    /** Latvia: RES1 50, RES2 200/3, so residency 58.33; EMP1 66.6 between 40 and 80, so 66.5; overall 62.42. */
    private final Scorecard demo =
            Study.of(Methodology.standard(), ThreeCountries.panel()).score();

    @Test
    void aNewScoreReachesAllThatRestsOnIt() {
        WhatIf better = WhatIf.of(demo, ThreeCountries.LATVIA).withScores(Map.of("RES1", 100.0));

        assertThat(better.score("RES1").value()).isEqualTo(100);
        assertThat(better.score("residency").value()).isCloseTo(250.0 / 3, within(1e-12));
        assertThat(better.score("employment")).isEqualTo(demo.score("employment", ThreeCountries.LATVIA));
        assertThat(better.score("overall").value()).isCloseTo((250.0 / 3 + 66.5) / 2, within(1e-12));
        assertThat(better.key()).isEqualTo(ThreeCountries.LATVIA);
    }

    @Test
    void aRawValueIsNormalisedFirst() {
        WhatIf better = WhatIf.of(demo, ThreeCountries.LATVIA).withRaw("EMP1", raw -> raw + 3.4);

        assertThat(better.score("EMP1").value()).isCloseTo(75, within(1e-12)); // 70 between 40 and 80
    }

    @Test
    void changesAddUp() {
        WhatIf both = WhatIf.of(demo, ThreeCountries.LATVIA)
                .withScores(Map.of("RES1", 0.0))
                .withRaw("RES2", raw -> 0)
                .withScores(Map.of("EMP1", 10.0));

        assertThat(both.score("overall").value()).isEqualTo(5);
    }

    @Test
    void whatIsMissingHasAScoreIfItIsGivenOneButNoRawValueToChange() {
        WhatIf poland = WhatIf.of(demo, ThreeCountries.POLAND);

        assertThat(poland.withScores(Map.of("RES2", 100.0)).score("residency").value())
                .isEqualTo(50);
        assertThat(poland.withRaw("RES2", raw -> 100).score("RES2").absent()).isEqualTo(AbsenceReason.NOT_COLLECTED);
    }

    @Test
    void whatIsLeftOutIsNoLongerExpected() {
        WhatIf without = WhatIf.of(demo, ThreeCountries.LATVIA).without(List.of("RES2"));

        assertThat(without.score("RES2").absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(without.score("residency").value()).isEqualTo(50);
        assertThat(without.score("residency").coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void coverageIsAskedForAsAlways() {
        Scorecard card = OneDimension.study()
                .with(40)
                .without(MissingReason.MISSING)
                .score(Methodology.standard().withCoverage(CoverageRule.of(1, CoverageRule.By.COUNT)));
        WhatIf asItIs = WhatIf.of(card, KEY);

        assertThat(asItIs.score("all").absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(asItIs.withScores(Map.of("b", 60.0)).score("all").value()).isEqualTo(50);
    }

    @Test
    void childrenAreCombinedWithTheSharesOfThoseThatHaveAScore() {
        Scorecard card =
                OneDimension.study().with(10, 1).with(20, 3).score(withFrameworkWeights(ArithmeticMean.standard()));
        WhatIf asItIs = WhatIf.of(card, KEY);

        assertThat(asItIs.children("all")).extracting(Node::id).containsExactly("a", "b");
        assertThat(asItIs.isAdditive("all")).isTrue();
        assertThat(asItIs.factor("all", 1)).isEqualTo(0.75);
        assertThatThrownBy(() -> asItIs.factor("all", 99))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("there is no child 99 of 'all'; it has");
        assertThat(asItIs.combine("all", child -> child == 0 ? 100 : 20)).isEqualTo(40);
        assertThat(asItIs.combine("all", child -> child == 0 ? Double.NaN : 20)).isEqualTo(20);
        assertThat(asItIs.combine("all", child -> Double.NaN)).isNaN();
    }

    @Test
    void aSumTakesWeightsAsTheyAreGiven() {
        Scorecard card = OneDimension.study().with(10, 1).with(20, 3).score(withFrameworkWeights(Sum.standard()));
        WhatIf asItIs = WhatIf.of(card, KEY);

        assertThat(asItIs.score("all").value()).isEqualTo(70);
        assertThat(asItIs.isAdditive("all")).isTrue();
        assertThat(asItIs.factor("all", 0)).isEqualTo(1);
        assertThat(asItIs.factor("all", 1)).isEqualTo(3);
        assertThat(asItIs.share("all", 1)).isEqualTo(0.75);
    }

    @Test
    void otherAggregationsAreNotAdditive() {
        Scorecard card = OneDimension.study().with(10).with(20).score(withFrameworkWeights(Minimum.standard()));

        assertThat(WhatIf.of(card, KEY).isAdditive("all")).isFalse();
        assertThat(WhatIf.of(card, KEY).combine("all", child -> 5 - child)).isEqualTo(4);
    }

    private static Methodology withFrameworkWeights(Aggregator aggregator) {
        return Methodology.standard()
                .withWeighting(eu.niem.scoring.weighting.FrameworkWeighting.standard())
                .withAggregation(aggregator);
    }

    @Test
    void theAnswersOfAllGroupsThatAreCombinedChange() {
        Panel groups = Panel.of(
                ThreeCountries.FRAMEWORK,
                List.of(
                        Observation.of("RES1", new RowKey("LV", "2021", "REF"), Value.answer("a")),
                        Observation.of("RES1", new RowKey("LV", "2021", "BSP"), Value.answer("c"))));
        Methodology combined = Methodology.standard()
                .withGroups(Groups.combine(List.of("REF", "BSP")).withWeights(Map.of("REF", 3.0)));
        WhatIf asItIs = WhatIf.of(Study.of(combined, groups).score(), ThreeCountries.LATVIA);

        assertThat(asItIs.score("RES1").value()).isEqualTo(75);
        assertThat(asItIs.withRaw("RES1", raw -> Math.max(raw, 50))
                        .score("RES1")
                        .value())
                .isEqualTo(87.5); // (3 x 100 + 50) / 4
    }

    /** The gap to the best of all areas: a score that depends on the others. */
    private record BehindTheBest() implements Aggregator {
        private static final long serialVersionUID = 1;

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            double best = Double.NEGATIVE_INFINITY;
            for (double[] child : children) {
                for (double score : child) {
                    best = Double.isNaN(score) ? best : Math.max(best, score);
                }
            }
            for (int row = 0; row < out.length; row++) {
                double sum = 0;
                for (double[] child : children) {
                    sum += child[row] - best;
                }
                out[row] = sum;
            }
        }
    }

    @Test
    void aMethodThatComparesAreasSeesTheOthersAsTheyWouldBeThen() {
        Methodology behind = Methodology.standard()
                .withAggregation(PerNode.<Aggregator>of(new BehindTheBest()).with("employment", new BehindTheBest()));
        Panel panel = ThreeCountries.panel().where(key -> !key.equals(ThreeCountries.POLAND));
        Plan plan = Plan.fit(ThreeCountries.FRAMEWORK, behind, panel);
        List<Observation> better = panel.observations().stream()
                .map(each -> each.indicator().equals("EMP1") && each.key().equals(ThreeCountries.LATVIA)
                        ? each.withValue(Value.of(79))
                        : each)
                .toList();

        assertThat(WhatIf.of(plan.score(panel), ThreeCountries.LATVIA)
                        .withRaw("EMP1", raw -> 79)
                        .scores())
                .containsExactlyElementsOf(plan.score(Panel.of(ThreeCountries.FRAMEWORK, better))
                        .scores()
                        .filter(score -> score.key().equals(ThreeCountries.LATVIA))
                        .toList());
    }

    @Test
    void whatCannotBeChangedIsRefused() {
        WhatIf asItIs = WhatIf.of(demo, ThreeCountries.LATVIA);

        assertThatThrownBy(() -> asItIs.withScores(Map.of("RES7", 1.0)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("there is no node 'RES7'; known are");
        assertThatThrownBy(() -> asItIs.withScores(Map.of("residency", 1.0)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("'residency' is a dimension, whose score is made of its indicators'");
        assertThatThrownBy(() -> asItIs.without(List.of("RES9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'RES9' is recorded for context, and has no score to change");
        assertThatThrownBy(() -> asItIs.withScores(Map.of("RES1", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the score of 'RES1' must be a finite number, but was NaN");
        assertThatThrownBy(() -> asItIs.children("RES1"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("'RES1' is an indicator, and has no children");
        assertThatThrownBy(() -> WhatIf.of(demo, RowKey.of("LV", "2019"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aRootThatIsRefusedStaysRefused() {
        Scorecard profile = Study.of(
                        Methodology.standard().withOutputs(java.util.Set.of(Output.SCORES)), ThreeCountries.panel())
                .score();

        assertThatThrownBy(() -> WhatIf.of(profile, ThreeCountries.LATVIA).score("overall"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(WhatIf.of(profile, ThreeCountries.LATVIA).scores())
                .noneMatch(score -> score.node().equals("overall"));
    }
}
