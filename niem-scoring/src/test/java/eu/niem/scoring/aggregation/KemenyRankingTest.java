package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.ones;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.random;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.scores;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The best order answers for many areas, and for contested ones. */
class KemenyRankingTest {
    /** Twenty areas that are ordered at random by five voters are contested as much as can be. */
    @Test
    void anOrderIsExactForTwentyAreas() {
        for (int children = 2; children <= 7; children++) {
            double[][] set = random(children, 20);
            assertThat(KemenyRanking.of(set, ones(set.length)).isExact()).isTrue();
        }
    }

    @Test
    void twentyEqualAreasShareThePlaces() {
        double[][] same = new double[3][20];
        KemenyRanking ranking = KemenyRanking.of(same, ones(3));
        assertThat(ranking.isExact()).isTrue();
        assertThat(ranking.agreementAtMost()).isEqualTo(ranking.agreement());
        assertThat(ranking.count()).isEqualTo(2432902008176640000.0); // 20!
        assertThat(ranking.orders()).hasSize(1000);
        assertThat(scores(Kemeny.standard(), same)).containsOnly(9.5);
    }

    /** Voters who mostly agree leave small blocks to be searched. */
    @Test
    void anOrderIsExactForManyAreasThatAreLittleContested() {
        double[][] set = random(5, 100);
        for (double[] child : set) {
            for (int row = 0; row < child.length; row++) {
                child[row] += 60 * row;
            }
        }
        assertThat(KemenyRanking.of(set, ones(5)).isExact()).isTrue();
    }

    /** Beyond what can be searched, it says so; no single move improves the order, and equal areas share their places. */
    @Test
    void manyContestedAreasAreSaidToBeAGuess() {
        double[][] set = random(3, 120);
        for (double[] child : set) {
            child[119] = child[0];
        }
        KemenyRanking ranking = KemenyRanking.of(set, ones(3));
        assertThat(ranking.isExact()).isFalse();
        assertThat(ranking.toString()).contains("not proven to be the best, which is at most ");
        assertThat(ranking.agreementAtMost()).isBetween(ranking.agreement(), 3 * 120 * 119 / 2.0);
        assertThat(ranking.areasBehind(0)).isEqualTo(ranking.areasBehind(119));
        assertThat(Arrays.stream(scores(Kemeny.standard(), set)).sum()).isEqualTo(120 * 119 / 2.0);
    }
}
