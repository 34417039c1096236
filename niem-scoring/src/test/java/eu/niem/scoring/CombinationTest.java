package eu.niem.scoring;

import static eu.niem.scoring.fixture.OneDimension.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.fixture.OneDimension;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.weighting.FrameworkWeighting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A method that needs all children gets every one that applies, or is not asked. */
class CombinationTest {

    /** The sum of children, none of which may be missing. */
    private record Total() implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return Arrays.stream(values, 0, count).sum();
        }

        @Override
        public boolean needsAllChildren() {
            return true;
        }
    }

    /** How many rows with a value it is given. */
    private record RowsGiven() implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            double given = IntStream.range(0, out.length)
                    .filter(row -> Arrays.stream(children).anyMatch(child -> !Double.isNaN(child[row])))
                    .count();
            Arrays.fill(out, given);
        }

        @Override
        public boolean needsAllChildren() {
            return true;
        }
    }

    private static Methodology by(Aggregator aggregator) {
        return Methodology.standard().withAggregation(aggregator);
    }

    @Test
    void whereAllHaveAScoreItIsAsked() {
        assertThat(OneDimension.study().with(10).with(20).all(by(new Total())).value())
                .isEqualTo(30);
    }

    @Test
    void withoutAnExpectedChildThereIsNoScore() {
        Scorecard card = OneDimension.study()
                .with(10)
                .with(20)
                .without(MissingReason.SUPPRESSED)
                .score(by(new Total()));
        assertThat(card.score("all", KEY).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(card.explain("all", KEY).toString())
                .contains("because 2 of 3 children have a score, but total needs all of them");
    }

    @Test
    void noRuleForCoverageReplacesAMissingChild() {
        for (CoverageRule.By by : CoverageRule.By.values()) {
            Methodology lenient = by(new Total()).withCoverage(CoverageRule.of(0, by));
            assertThat(OneDimension.study()
                            .with(10)
                            .without(MissingReason.MISSING, 0)
                            .all(lenient)
                            .absent())
                    .isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        }
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        assertThat(OneDimension.study()
                        .with(10)
                        .without(MissingReason.NOT_APPLICABLE)
                        .with(20)
                        .all(by(new Total()))
                        .value())
                .isEqualTo(30);
        Scorecard card = OneDimension.study().with(10).with(20).score(by(new Total()));
        assertThat(WhatIf.of(card, KEY).without(List.of("a")).score("all").value())
                .isEqualTo(20);
    }

    @Test
    void rowsWithoutAllChildrenAreNotCompared() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", Values.indicators("a", "b")));
        RowKey belgium = RowKey.of("BE", "2021");
        Panel panel = Panel.of(
                framework,
                List.of(Observation.of("a", KEY, 10), Observation.of("b", KEY, 20), Observation.of("a", belgium, 30)));
        Scorecard card = Study.of(by(new RowsGiven()), panel).score();
        assertThat(card.score("all", KEY).value()).isEqualTo(1);
        assertThat(card.score("all", belgium).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }

    @Test
    void whoNeedsAllGetsAlsoTheChildThatWeighsNothing() {
        OneDimension study = OneDimension.study().with(10, 0).with(20, 1);
        Methodology byWeights = by(new Total()).withWeighting(FrameworkWeighting.standard());
        assertThat(study.all(byWeights).value()).isEqualTo(30);
        Methodology least = byWeights.withAggregation(Minimum.standard());
        assertThat(study.all(least).value()).as("who does not is not given it").isEqualTo(20);
    }

    private static Scorecard combined(Aggregator aggregator, Value women, Value men) {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", Values.indicators("a")));
        Groups groups = Groups.combine(List.of("F", "M")).withAggregation(aggregator);
        Panel panel = Panel.of(
                framework,
                List.of(Observation.of("a", KEY.withGroup("F"), women), Observation.of("a", KEY.withGroup("M"), men)));
        return Study.of(Methodology.standard().withGroups(groups), panel).score();
    }

    @Test
    void groupsAreCombinedWhereAllThatApplyHaveAScore() {
        Value missing = Value.missing(MissingReason.SUPPRESSED);
        Value left = Value.missing(MissingReason.NOT_APPLICABLE);
        assertThat(combined(new Total(), Value.of(10), Value.of(20))
                        .score("a", KEY)
                        .value())
                .isEqualTo(30);
        assertThat(combined(new Total(), left, Value.of(20)).score("a", KEY).value())
                .isEqualTo(20);
        for (Scorecard card :
                List.of(combined(new Total(), missing, Value.of(20)), combined(new Total(), Value.of(20), missing))) {
            assertThat(card.score("a", KEY).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
            assertThat(card.explain("a", KEY).toString())
                    .contains("because 1 of 2 groups have a score, but total needs all of them");
        }
        assertThat(combined(new Total(), left, missing).score("a", KEY).absent())
                .as("without a value in any group, the reason of the first that counts")
                .isEqualTo(AbsenceReason.SUPPRESSED);
    }

    private record Unsure() implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return values[0];
        }

        @Override
        public boolean needsAllChildren() {
            throw new IllegalStateException("it depends");
        }
    }

    @Test
    void aMethodThatCannotSayIsRefusedWithItsName() {
        assertThatThrownBy(() -> OneDimension.study().with(10).all(by(new Unsure())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the aggregation unsure of 'all' failed: it depends");
        assertThatThrownBy(() -> combined(new Unsure(), Value.of(10), Value.of(20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the aggregation unsure of groups failed: it depends");
    }
}
