package eu.niem.scoring.evaluation.attribution;

import static eu.niem.scoring.fixture.Values.indicators;
import static eu.niem.scoring.fixture.Values.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.framework.Dimension;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.evaluation.attribution.Attribution.Difference;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import eu.niem.scoring.fixture.Risk;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Dimension TWO = Dimension.of("all", "All", indicators("a", "b"));
    private static final Dimension NESTED =
            Dimension.of("all", "All", Dimension.of("d", "D", indicators("x", "y")), indicators("z")[0]);

    @Test
    void anAdditiveAggregationSharesByWeight() {
        WhatIf from = state(NESTED, ArithmeticMean.standard(), Map.of("x", 10.0, "y", 20.0, "z", 30.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("x", 50.0, "z", 20.0)));

        assertThat(split.points("d", "x")).hasValue(20);
        assertThat(split.points("d", "y")).hasValue(0);
        assertThat(split.points("all", "x")).hasValue(10);
        assertThat(split.points("all", "z")).hasValue(-5);
        assertThat(split.differences()).contains(new Difference("all", 22.5, 27.5));
        assertThat(split.points("d", "z")).isEmpty();
        assertThat(split.points("d")).extracting(Points::indicator).containsExactly("x", "y");
    }

    /** Coping rises from 80 to 90 and enters as 10 instead of 20, so that risk falls from 30 to 25. */
    @Test
    void aMirroredChildTakesItsPointsAway() {
        WhatIf from = WhatIf.of(Risk.study().score(), Risk.AREA);
        Attribution split = Attribution.between(from, from.withScores(Map.of("staff", 90.0)));

        assertThat(split.differences()).contains(new Difference("risk", 30, 25));
        assertThat(split.points("coping", "staff")).hasValue(10);
        assertThat(split.points("risk", "staff")).hasValue(-5);
        assertThat(split.points("risk")).allMatch(points -> points.standardError() == 0);
    }

    /** From 3 to 8: a first adds 3 and b then 2; b first adds 1 and a then 4. */
    @Test
    void aGeometricMeanIsSharedAsTheMeanOverBothOrders() {
        WhatIf from = state(TWO, GeometricMean.standard(), Map.of("a", 1.0, "b", 9.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("a", 4.0, "b", 16.0)));

        assertThat(split.points("all", "a").orElseThrow()).isCloseTo(3.5, EXACT);
        assertThat(split.points("all", "b").orElseThrow()).isCloseTo(1.5, EXACT);
    }

    /** The airport problem, {@link ShapleyTest#airport}, as a maximum of scores. */
    @Test
    void aMaximumIsTheAirportProblem() {
        Dimension runway = Dimension.of("runway", "Runway", indicators("a", "b", "c", "d"));
        WhatIf from = state(runway, Maximum.standard(), Map.of("a", 0.0, "b", 0.0, "c", 0.0, "d", 0.0));
        Attribution split =
                Attribution.between(from, from.withScores(Map.of("a", 8.0, "b", 11.0, "c", 13.0, "d", 18.0)));

        assertThat(split.points("runway"))
                .extracting(each -> Math.round(each.points() * 1e12) / 1e12)
                .containsExactly(2.0, 3.0, 4.0, 9.0);
    }

    /** d goes from 1 to 4 by 2 points of x and 1 of y; it gives 3.5 to the root as above. */
    @Test
    void whatAChildGivesIsPassedDownInProportion() {
        WhatIf from = state(NESTED, aggregations(GeometricMean.standard()), Map.of("x", 1.0, "y", 1.0, "z", 9.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("x", 5.0, "y", 3.0, "z", 16.0)));

        assertThat(split.points("all", "x").orElseThrow()).isCloseTo(3.5 * 2 / 3, EXACT);
        assertThat(split.points("all", "y").orElseThrow()).isCloseTo(3.5 / 3, EXACT);
        assertThat(split.points("all", "z").orElseThrow()).isCloseTo(1.5, EXACT);
    }

    /** d stays 50 while z goes from 32 to 72: the slope of the root in d is 0.4 before and 0.6 after. */
    @Test
    void indicatorsThatMakeUpForEachOtherHaveTheirPartsInTheLimit() {
        WhatIf from = state(NESTED, aggregations(GeometricMean.standard()), Map.of("x", 40.0, "y", 60.0, "z", 32.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("x", 60.0, "y", 40.0, "z", 72.0)));

        assertThat(split.points("all", "x").orElseThrow()).isCloseTo(5, within(1e-7));
        assertThat(split.points("all", "y").orElseThrow()).isCloseTo(-5, within(1e-7));
        assertThat(split.points("all", "z").orElseThrow()).isCloseTo(20, EXACT); // from 40 to 60
    }

    @Test
    void theLimitOfAnAdditiveAggregationIsTheShare() {
        WhatIf from = state(NESTED, ArithmeticMean.standard(), Map.of("x", 40.0, "y", 60.0, "z", 32.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("x", 60.0, "y", 40.0)));

        assertThat(split.points("all", "x")).hasValue(5);
        assertThat(split.points("all", "y")).hasValue(-5);
    }

    /** 20 children that go from 0 to 1 ... 20, as a maximum: the k-th gets the sum of 1 / (21 - i) for i up to k. */
    @Test
    void manyChildrenAreSampledWithAnErrorThatIsPassedDown() {
        String[] ids = IntStream.rangeClosed(1, 20).mapToObj(each -> "i" + each).toArray(String[]::new);
        Dimension many = Dimension.of("many", "Many", indicators(ids));
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> after = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            before.put(ids[i], 0.0);
            after.put(ids[i], i + 1.0);
        }
        WhatIf from = state(Dimension.of("all", "All", many), Maximum.standard(), before);
        Attribution split = Attribution.between(from, from.withScores(after));

        double share = 0;
        for (int i = 0; i < ids.length; i++) {
            share += 1.0 / (20 - i);
            Points found = split.points("all").get(i);
            assertThat(found.points()).isCloseTo(share, within(4 * found.standardError()));
            assertThat(found.standardError()).isBetween(0.0001, 0.2);
            assertThat(found.standardError())
                    .isCloseTo(split.points("many").get(i).standardError(), EXACT);
        }
        assertThat(split.points("all").stream().mapToDouble(Points::points).sum())
                .isCloseTo(20, within(1e-9));
        assertThat(split.sampling()).isEqualTo(new Attribution.Sampling(2000, 1));
    }

    @Test
    void anIndicatorWithoutAScoreTakesNoPart() {
        WhatIf from = state(TWO, ArithmeticMean.standard(), Map.of("a", 10.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("a", 30.0)));

        assertThat(split.points("all")).containsExactly(new Points("all", "a", 20, 0));
    }

    @Test
    void whereAScoreComesUpForLackOfOneThereIsNoSplitNorAbove() {
        Methodology geometricBelow = Methodology.standard()
                .withAggregation(
                        PerNode.<Aggregator>of(ArithmeticMean.standard()).with("d", GeometricMean.standard()));
        WhatIf from = state(NESTED, geometricBelow, Map.of("x", 0.0, "y", 60.0, "z", 32.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("x", 60.0)));

        assertThat(split.points("d")).isEmpty();
        assertThat(split.points("all")).isEmpty();
        assertThat(split.differences()).extracting(Difference::node).doesNotContain("d");
        assertThat(split.differences()).contains(new Difference("all", 32, 46));
    }

    @Test
    void aMinimumThatDoesNotMoveGivesNothing() {
        WhatIf from = state(TWO, Minimum.standard(), Map.of("a", 10.0, "b", 20.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("b", 90.0)));

        assertThat(split.points("all")).extracting(Points::points).containsExactly(0.0, 0.0);
    }

    @Test
    void whatIsExcludedGivesToItsOwnDimensionsOnly() {
        Methodology without = Methodology.standard().withExclude(List.of("d"));
        WhatIf from = state(NESTED, without, Map.of("x", 10.0, "y", 20.0, "z", 30.0));
        Attribution split = Attribution.between(from, from.withScores(Map.of("x", 50.0)));

        assertThat(split.points("d", "x")).hasValue(20);
        assertThat(split.points("all")).containsExactly(new Points("all", "z", 0, 0));
    }

    @Test
    void statesThatCannotBeComparedAreRefused() {
        WhatIf from = state(TWO, ArithmeticMean.standard(), Map.of("a", 10.0));
        WhatIf elsewhere = state(TWO, ArithmeticMean.standard(), Map.of("a", 11.0));

        assertThatThrownBy(() -> Attribution.between(from, from.withScores(Map.of("b", 1.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the two states of AT 2021 must have scores of the same indicators, but 'b' has one in one of "
                                + "them only; WhatIf.without leaves it out of both");
        assertThatThrownBy(() -> Attribution.between(from, elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("two states must be of the same row of the same scorecard");
    }

    @Test
    void isATableOfEveryIndicatorAndDimensionAboveIt() {
        WhatIf from = state(TWO, ArithmeticMean.standard(), Map.of("a", 10.0, "b", 20.0));

        assertThat(Attribution.between(from, from.withScores(Map.of("a", 15.0, "b", 10.0))))
                .hasToString("""
                        Attribution, AT 2021
                        NODE  INDICATOR   POINTS
                        ------------------------
                        all   a           2.5000
                        all   b          -5.0000""");
    }

    private static Methodology aggregations(Aggregator atTheRoot) {
        return Methodology.standard()
                .withAggregation(
                        PerNode.<Aggregator>of(ArithmeticMean.standard()).with(PerNode.ROOT, atTheRoot));
    }
}
