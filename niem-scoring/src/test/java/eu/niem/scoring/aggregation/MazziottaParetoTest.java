package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.fixture.RawAreas;
import eu.niem.scoring.statistics.description.Moments;
import org.junit.jupiter.api.Test;

class MazziottaParetoTest {
    /** Compind's ci_mpi subtracts for "POS", and ci_ampi ignores its penalty. */
    @Test
    void aPenaltyOfPlusAddsAndOneOfMinusSubtracts() {
        double mean = 100;
        double imbalance = 200.0 / 3 / mean;
        assertThat(score(MazziottaPareto.standard(), 90, 100, 110)).isEqualTo(mean - imbalance);
        assertThat(score(MazziottaPareto.standard().withPenalty(MazziottaPareto.Penalty.PLUS), 90, 100, 110))
                .isEqualTo(mean + imbalance);
        assertThat(score(MazziottaPareto.standard().withDivisor(Moments.Divisor.N_1), 90, 100, 110))
                .isEqualTo(99);
    }

    /** Compind's ci_ampi rounds to three decimals. */
    @Test
    void anIndexIsNotRounded() {
        assertThat(score(MazziottaPareto.standard(), 100, 100.0001))
                .isNotEqualTo(100.0)
                .isStrictlyBetween(100.0, 100.0001);
    }

    /** 2 and 4 have the mean 3 and the variance 1, so the imbalance is 1/3; their squares at 1e-300 would be 0. */
    @Test
    void thePenaltyIsTheSameShareAtTheEndsOfTheRange() {
        for (double unit : new double[] {1e-300, 1e-160, 1, 1e150, 1e300}) {
            assertThat(score(MazziottaPareto.standard(), 2 * unit, 4 * unit) / unit)
                    .isCloseTo(3 - 1 / 3.0, within(1e-14));
        }
    }

    @Test
    void anIndexSaysWhyItHasNoValue() {
        assertThat(RawAreas.score(MazziottaPareto.standard(), new double[] {-1, 1})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("a Mazziotta-Pareto index has no value where the mean of the children is 0");
    }
}
