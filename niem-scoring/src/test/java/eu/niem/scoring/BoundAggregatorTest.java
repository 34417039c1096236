package eu.niem.scoring;

import static eu.niem.scoring.fixture.Values.KEY;
import static eu.niem.scoring.fixture.Values.indicators;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.analysis.EffectiveWeights;
import eu.niem.scoring.fixture.Serialisation;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a method is bound to makes the scores; the method itself gives the name. */
class BoundAggregatorTest {
    private static final RowKey BELGIUM = RowKey.of("BE", "2021");
    private static final Framework FRAMEWORK = Framework.of(
            "f", "1", Dimension.of("all", "All", Dimension.of("ab", "AB", indicators("a", "b")), indicators("c")[0]));

    private static Study study(Aggregator aggregator) {
        Methodology methodology = Methodology.standard();
        return Study.of(
                methodology.withAggregation(methodology.aggregation().with("ab", aggregator)),
                Panel.of(
                        FRAMEWORK,
                        List.of(
                                Observation.of("a", KEY, 80),
                                Observation.of("b", KEY, 40),
                                Observation.of("c", KEY, 50),
                                Observation.of("b", BELGIUM, 30))));
    }

    /** The share of one child in another, in per cent. */
    private record Share(String of, String in) implements Aggregator {
        @Override
        public Aggregator bind(Dimension dimension) {
            List<String> ids = dimension.children().stream().map(Node::id).toList();
            return new Placed(ids.indexOf(of), ids.indexOf(in));
        }

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            throw new IllegalStateException("not bound");
        }

        @Override
        public boolean isAdditive() {
            return true;
        }
    }

    private record Placed(int of, int in) implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            for (int row = 0; row < out.length; row++) {
                out[row] = 100 * children[of][row] / children[in][row];
            }
        }

        @Override
        public String undefined(double[][] children, double[] weights, int row) {
            return "there is no child " + (Double.isNaN(children[of][row]) ? of : in);
        }
    }

    @Test
    void theBoundMethodScoresTheMethodIsNamed() {
        Scorecard card = study(new Share("b", "a")).score();
        assertThat(card.score("ab", KEY).value()).isEqualTo(50);
        assertThat(card.explain("ab", KEY)).isInstanceOfSatisfying(Explanation.Aggregated.class, aggregated -> {
            assertThat(aggregated.method()).isEqualTo("share (of b, in a)");
            assertThat(aggregated.contributions().get(0).points())
                    .as("what is asked of the method that is named")
                    .isEqualTo(40);
        });
        assertThat(card.explain("ab", BELGIUM).toString()).contains("because there is no child 0");
        assertThat(card.plan().methodology().aggregation().except()).containsEntry("ab", new Share("b", "a"));
        assertThat(study(new Share("b", "a")).fit()).isEqualTo(card.plan());
    }

    @Test
    void aCopyByJavaSerialisationScoresTheSame() {
        Study study = study(new Share("b", "a"));
        Plan plan = study.fit();
        assertThat(Serialisation.serialised(plan).score(study.panel())).isEqualTo(study.score());
    }

    /** The distance of the children from 100, which is least where all is best; bound, it is a lambda. */
    private record Distance(boolean says) implements Aggregator {
        @Override
        public Aggregator bind(Dimension dimension) {
            RowAggregator bound = (values, weights, count) -> 100 * count - values[0] - values[1];
            return says ? bound : new Distance(true);
        }

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            throw new UnsupportedOperationException("it has to be bound");
        }

        @Override
        public Direction betterEnd() {
            return says ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        }
    }

    @Test
    void distancesRankLowestFirstWhateverTheyAreBoundTo() {
        Framework framework = Framework.of("f", "1", Dimension.of("ab", "AB", indicators("a", "b")));
        Panel panel = Panel.of(
                framework,
                List.of(
                        Observation.of("a", KEY, 80),
                        Observation.of("b", KEY, 40),
                        Observation.of("a", BELGIUM, 20),
                        Observation.of("b", BELGIUM, 30)));
        Methodology distance = Methodology.standard().withAggregation(new Distance(true));
        Scorecard card = Study.of(distance, panel).score();
        assertThat(card.score("ab", KEY).value()).isEqualTo(80);
        assertThat(card.score("ab", BELGIUM).value()).isEqualTo(150);
        assertThat(card.rank("ab", KEY)).hasValue(1);
        assertThat(card.rank("ab", BELGIUM)).hasValue(2);
        assertThat(card.direction("ab")).isEqualTo(Direction.LOWER_IS_BETTER);

        Methodology silent = Methodology.standard().withAggregation(new Distance(false));
        assertThatThrownBy(() -> Study.of(silent, panel).fit())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the aggregation distance (says false) of 'ab' must say of itself that less is better, as"
                        + " what it is bound to does: override 'betterEnd' in the method that documents name");
    }

    private static final List<Dimension> ASKED = new ArrayList<>();

    private record Counting() implements RowAggregator {
        @Override
        public Aggregator bind(Dimension dimension) {
            ASKED.add(dimension);
            return this;
        }

        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return values[0];
        }
    }

    @Test
    void eachDimensionIsAskedOnceWithWhatTakesPart() {
        Framework framework = Framework.of(
                "f",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Dimension.of("ab", "AB", indicators("a", "b")),
                        Dimension.of("none", "None", indicators("d")[0])));
        Methodology methodology =
                Methodology.standard().withAggregation(new Counting()).withExclude(List.of("b", "d"));
        Panel panel = Panel.of(framework, List.of(Observation.of("a", KEY, 80)));
        ASKED.clear();
        Plan plan = Plan.fit(framework, methodology, panel);
        assertThat(ASKED).extracting(Dimension::id).containsExactly("ab", "all");
        assertThat(ASKED.get(0).children()).extracting(Node::id).containsExactly("a");
        Scorecard card = plan.score(panel);
        card.explain("all", KEY);
        WhatIf.of(card, KEY).withScores(Map.of("a", 10.0)).score("all");
        EffectiveWeights.of(plan);
        assertThat(ASKED).as("whatever is done with the plan").hasSize(2);
        Plan.of(framework, methodology, plan.yardsticks());
        assertThat(ASKED).hasSize(4);
    }

    private record ByRow(boolean fails) implements Aggregator {
        @Override
        public Aggregator bind(Dimension dimension) {
            RowAggregator least = (values, weights, count) -> {
                if (fails) {
                    throw new IllegalStateException("odd");
                }
                return Math.min(values[0], values[1]);
            };
            return least;
        }

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            throw new IllegalStateException("not bound");
        }
    }

    @Test
    void whatIsBoundToAMethodOfRowsLooksAtOneRow() {
        Scorecard card = study(new ByRow(false)).score();
        assertThat(card.score("ab", KEY).value()).isEqualTo(40);
        assertThat(card.scoring().tree().branches())
                .allMatch(branch -> branch.aggregation().isByRow());
        assertThat(study(new ByRow(true)).score().explain("ab", KEY).toString())
                .contains("because by row (fails true) failed: java.lang.IllegalStateException: odd");
    }

    @Test
    void anUnboundMethodBindsToItself() {
        Aggregator mean = ArithmeticMean.standard();
        Dimension dimension = (Dimension) FRAMEWORK.root().children().get(0);
        assertThat(BoundAggregator.of(mean, dimension)).isEqualTo(BoundAggregator.ofGroups(mean));
    }

    private record Failing(boolean silent) implements RowAggregator {
        @Override
        @SuppressWarnings("NullAway")
        public Aggregator bind(Dimension dimension) {
            if (silent) {
                return null;
            }
            throw new IllegalArgumentException("there is no child 'x' in " + dimension.id());
        }

        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return values[0];
        }
    }

    @Test
    void aMethodThatDoesNotBindIsRefusedWithItsName() {
        assertThatThrownBy(() -> study(new Failing(false)).fit())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the aggregation failing (silent false) of 'ab' failed: there is no child 'x' in ab");
        assertThatThrownBy(() -> study(new Failing(true)).fit())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the aggregation failing (silent true) of 'ab' failed: it gave null");
    }

    /** Fails at one question, and says nothing at the last. */
    private record Odd(String failing) implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return values[0];
        }

        @Override
        public boolean needsAllChildren() {
            return said("needsAllChildren");
        }

        @Override
        public boolean isAdditive() {
            return said("isAdditive");
        }

        @Override
        public boolean takesWeightsAsGiven() {
            return said("takesWeightsAsGiven");
        }

        @Override
        @SuppressWarnings("NullAway")
        public Direction betterEnd() {
            return said("betterEnd") ? Direction.HIGHER_IS_BETTER : null;
        }

        private boolean said(String what) {
            if (what.equals(failing)) {
                throw new IllegalStateException("no answer");
            }
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"needsAllChildren", "isAdditive", "takesWeightsAsGiven", "betterEnd"})
    void whatAMethodSaysOfItselfIsAskedWhenAPlanIsFitted(String question) {
        Odd odd = new Odd(question);
        assertThatThrownBy(() -> study(odd).fit())
                .hasMessage("the aggregation odd (failing " + question + ") of 'ab' failed: no answer");
        Groups groups = Groups.combine(List.of("_T")).withAggregation(odd);
        Methodology combining = Methodology.standard().withGroups(groups);
        assertThatThrownBy(() -> study(ArithmeticMean.standard())
                        .withMethodology(combining)
                        .fit())
                .hasMessage("the aggregation odd (failing " + question + ") of groups failed: no answer");
    }

    @Test
    void aMethodWithoutABetterEndIsRefused() {
        assertThatThrownBy(() -> study(new Odd("nothing")).fit())
                .hasMessage("the aggregation odd (failing nothing) of 'ab' failed: it gave null");
    }
}
