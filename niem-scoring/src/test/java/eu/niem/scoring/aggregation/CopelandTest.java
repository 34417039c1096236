package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.EQUAL;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.NONE;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.assertScored;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.random;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.score;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.scores;
import static eu.niem.scoring.fixture.RawAreas.FLAT;
import static eu.niem.scoring.fixture.RawAreas.RAW;
import static eu.niem.scoring.fixture.RawAreas.panel;
import static eu.niem.scoring.fixture.RawAreas.score;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.fixture.Allocated;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopelandTest {
    @Test
    void fiveHundredAreasAreCompared() {
        assertScored(Copeland.standard(), random(20, 500));
    }

    /** A matrix of all pairs would take four times as much for twice as many. */
    @Test
    void memoryGrowsWithTheNumberOfAreas() {
        assertThat((double) allocated(2000) / allocated(1000)).isBetween(1.5, 2.6);
    }

    private static long allocated(int areas) {
        double[][] children = random(3, areas);
        return Allocated.bytes(() -> scores(Copeland.standard(), children));
    }

    @Test
    void oneAreaBeatsNobody() {
        assertThat(scores(Copeland.standard(), random(3, 1))).containsExactly(0);
    }

    /** COINr drops comparisons with a missing value above the diagonal only: -1, -1, 2 becomes 1, 0, -1 in reverse. */
    @Test
    void copelandOfMissingValuesDoesNotDependOnTheOrderOfTheRows() {
        double[][] children = {{3, 2, 1}, {NONE, 1, 2}, {1, NONE, 2}};
        double[][] reversed = {{1, 2, 3}, {2, 1, NONE}, {2, NONE, 1}};
        double[] scores = scores(Copeland.standard(), EQUAL, children);
        double[] turned = scores(Copeland.standard(), EQUAL, reversed);
        assertThat(turned).containsExactly(scores[2], scores[1], scores[0]);
        // the first beats the second on the one child they share, and ties with the third, which beats nobody else
        assertThat(scores).containsExactly(1, -1, 0);
    }

    /** COINr's a_copeland is a built-in that Aggregate cannot call. */
    @Test
    void copelandIsFoundByItsNameAndByThatOfCoinr() {
        Methods methods = Methods.of();
        Aggregator copeland = Copeland.standard();
        for (String name : List.of("copeland", "a_copeland")) {
            assertThat(methods.<Aggregator>make(Aggregator.ROLE, MethodCall.of(name)))
                    .isEqualTo(copeland);
        }
    }

    @Test
    void aScoreOfASetIsExplainedByWhatItWasMadeOf() {
        Scorecard card = score(Copeland.standard(), new double[] {1, 1}, new double[] {9, 8}, new double[] {5, 5});
        assertThat(card.explain("all", "AB", "2021").toString()).contains("copeland of 2 of 2");
        assertThat(card.explain("all", "AB", "2021").value()).isEqualTo(2);
    }

    /** A coverage that an area misses takes it out of the set: the others are not compared with it. */
    @Test
    void areasWithoutCoverageAreNotComparedWith() {
        Methodology covered =
                RAW.withAggregation(Copeland.standard()).withCoverage(CoverageRule.of(1, CoverageRule.By.COUNT));
        Scorecard card = Study.of(
                        covered, panel(FLAT, new double[] {1, 1}, new double[] {9, Double.NaN}, new double[] {5, 5}))
                .score();
        assertThat(card.score("all", "AC", "2021").value()).isEqualTo(1);
        assertThat(card.score("all", "AB", "2021").absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }

    @Test
    void whatIfAnAreaHadAnotherScoreTheWholeSetIsComparedAgain() {
        Scorecard card = score(Copeland.standard(), new double[] {1, 1}, new double[] {9, 8}, new double[] {5, 5});
        WhatIf better = WhatIf.of(card, RowKey.of("AA", "2021")).withScores(Map.of("a", 10.0, "b", 10.0));
        assertThat(better.score("all").value()).isEqualTo(2);
    }
}
