package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.NONE;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.assertScored;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.random;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.score;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.scores;
import static eu.niem.scoring.fixture.RawAreas.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitOfTheDoubtTest {
    @Test
    void fiveHundredAreasAreWeighed() {
        assertScored(BenefitOfTheDoubt.standard(), random(8, 500));
        assertScored(BenefitOfTheDoubt.standard().withShares(0.05, 0.3), random(8, 200));
        assertScored(BenefitOfTheDoubt.standard().withWeights(0.05, 0.3), random(8, 200));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1e-12, 1e12})
    void awkwardAreasHaveScores(double value) {
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
    }

    @Test
    void limitsThatCannotHoldAreRefused() {
        assertThatThrownBy(() -> BenefitOfTheDoubt.standard().withShares(0.5, 0.4))
                .hasMessageContaining("'minShare' and 'maxShare' from 0 to 1");
        assertThatThrownBy(() -> BenefitOfTheDoubt.standard().withWeights(0, 0)).hasMessageContaining("'maxWeight'");
    }

    /** An area is compared over what both have: it is no worse for what it lacks, nor are others for what it lacks. */
    @Test
    void benefitOfTheDoubtOfAMissingChildIsThatOfTheOthers() {
        double[][] children = {{5, 10, 2}, {NONE, 4, 8}};
        double[] scores = scores(BenefitOfTheDoubt.standard(), new double[] {1, 1}, children);
        assertThat(scores).containsExactly(0.5, 1, 1);
        BenefitOfTheDoubt.Optimum best = BenefitOfTheDoubt.standard().weights(children, new double[] {1, 1}, 0);
        assertThat(best.weights()).containsExactly(0.1, NONE);
        assertThat(best.shares()).containsExactly(1.0, NONE);
        assertThat(best.benchmarks()).containsExactly(1);
    }

    @Test
    void benefitOfTheDoubtSaysWhyItHasNoValue() {
        Scorecard negative = score(BenefitOfTheDoubt.standard(), new double[] {-1, 5}, new double[] {3, 4});
        assertThat(negative.score("all", "AA", "2021").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(negative.explain("all", "AA", "2021").toString())
                .contains("benefit of the doubt has no value where a child is -1: normalise");
        assertThat(negative.score("all", "AB", "2021").value()).isEqualTo(1);
        BenefitOfTheDoubt narrow = BenefitOfTheDoubt.standard().withShares(0, 0.4);
        assertThat(score(narrow, new double[] {1, 5})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("2 children with 'maxShare' 0.4 each have less than 1 in all: raise it");
        BenefitOfTheDoubt wide = BenefitOfTheDoubt.standard().withWeights(0.6, 1);
        assertThat(score(wide, new double[] {1, 5}).explain("all", "AA", "2021").toString())
                .contains("2 children with 'minWeight' 0.6 each have more than 1 in all: lower it");
        assertThat(score(BenefitOfTheDoubt.standard(), new double[] {0, 0})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("all children are 0 in all areas");
    }
}
