package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods that compare all areas answer for many, and for awkward ones. */
class ManyAreasTest {
    private static double[][] random(int children, int rows) {
        Random random = new Random(20261121);
        double[][] set = new double[children][];
        Arrays.setAll(set, child -> random.doubles(rows, 1, 100).toArray());
        return set;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] scores(Aggregator aggregator, double[][] children) {
        double[] out = new double[children[0].length];
        Arrays.fill(out, Double.NaN);
        aggregator.aggregate(children, ones(children.length), out);
        return out;
    }

    private static void assertScored(Aggregator aggregator, double[][] children) {
        assertThat(scores(aggregator, children)).doesNotContain(Double.NaN);
    }

    @Test
    void copelandOfFiveHundredAreas() {
        assertScored(Copeland.standard(), random(20, 500));
    }

    @Test
    void bordaCountsOfFiveHundredAreas() {
        assertScored(BordaCount.standard(), random(20, 500));
    }

    @Test
    void benefitOfTheDoubtOfFiveHundredAreas() {
        assertScored(BenefitOfTheDoubt.standard(), random(8, 500));
        assertScored(BenefitOfTheDoubt.standard().withShares(0.05, 0.3), random(8, 200));
        assertScored(BenefitOfTheDoubt.standard().withWeights(0.05, 0.3), random(8, 200));
    }

    /** Twenty areas that are ordered at random by five voters are contested as much as can be. */
    @Test
    void kemenyIsExactForTwentyAreas() {
        for (int children = 2; children <= 7; children++) {
            double[][] set = random(children, 20);
            assertThat(KemenyRanking.of(set, ones(set.length)).isExact()).isTrue();
        }
    }

    @Test
    void kemenyOfTwentyAreasThatAreAllTheSameSharesThePlaces() {
        double[][] same = new double[3][20];
        KemenyRanking ranking = KemenyRanking.of(same, ones(3));
        assertThat(ranking.isExact()).isTrue();
        assertThat(ranking.count()).isEqualTo(2432902008176640000.0); // 20!
        assertThat(ranking.orders()).hasSize(1000);
        assertThat(scores(Kemeny.standard(), same)).containsOnly(9.5);
    }

    /** Voters who mostly agree leave small blocks to be searched. */
    @Test
    void kemenyIsExactForManyAreasThatAreLittleContested() {
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
    void kemenyOfManyContestedAreasSaysThatItIsAGuess() {
        double[][] set = random(3, 120);
        for (double[] child : set) {
            child[119] = child[0];
        }
        KemenyRanking ranking = KemenyRanking.of(set, ones(3));
        assertThat(ranking.isExact()).isFalse();
        assertThat(ranking.toString()).contains("not proven to be the best");
        assertThat(ranking.areasBehind(0)).isEqualTo(ranking.areasBehind(119));
        assertThat(Arrays.stream(scores(Kemeny.standard(), set)).sum()).isEqualTo(120 * 119 / 2.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1e-12, 1e12})
    void benefitOfTheDoubtOfAwkwardAreas(double value) {
        double[][] set = random(4, 12);
        Arrays.fill(set[0], value);
        set[1][3] = 0;
        set[2][5] = value;
        for (double[] child : set) {
            child[7] = child[2];
            child[8] = 0;
        }
        for (BenefitOfTheDoubt method : new BenefitOfTheDoubt[] {
            BenefitOfTheDoubt.standard(),
            BenefitOfTheDoubt.standard().withShares(0.1, 0.5),
            BenefitOfTheDoubt.standard().withWeights(0.1, 0.5),
            BenefitOfTheDoubt.standard().withDirection(BenefitOfTheDoubt.Improvement.MEAN)
        }) {
            double[] scores = scores(method, set);
            assertThat(scores).doesNotContain(Double.NaN);
            if (method.minShare() == 0) {
                assertThat(Arrays.stream(scores).max()).hasValue(1);
            }
            assertThat(scores[7]).isEqualTo(scores[2]);
        }
        assertThat(scores(BenefitOfTheDoubt.standard(), set)[8]).isZero();
    }

    @Test
    void oneAreaIsItsOwnBestPractice() {
        assertThat(scores(BenefitOfTheDoubt.standard(), random(3, 1))).containsExactly(1);
        assertThat(scores(Copeland.standard(), random(3, 1))).containsExactly(0);
        assertThat(scores(Kemeny.standard(), random(3, 1))).containsExactly(0);
        assertThat(scores(BordaCount.standard(), random(3, 1))).containsExactly(0);
        assertThat(scores(Wroclaw.standard(), random(3, 1))).containsExactly(Double.NaN);
    }
}
