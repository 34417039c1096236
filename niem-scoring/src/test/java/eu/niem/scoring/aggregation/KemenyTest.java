package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.random;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.scores;
import static eu.niem.scoring.fixture.RawAreas.FLAT;
import static eu.niem.scoring.fixture.RawAreas.RAW;
import static eu.niem.scoring.fixture.RawAreas.panel;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KemenyTest {
    @Test
    void oneAreaIsBehindNobody() {
        assertThat(scores(Kemeny.standard(), random(3, 1))).containsExactly(0);
    }

    @Test
    void manyAreasForAKemenyRankingAreWarnedOf() {
        double[][] areas = new double[21][2];
        assertThat(RAW.withAggregation(Kemeny.standard()).check(panel(FLAT, areas)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.error()).isFalse();
                    assertThat(problem.message()).contains("exact for 20 areas, and may be approximate for 21");
                });
        assertThat(RAW.withAggregation(Kemeny.standard()).check(panel(FLAT, new double[20][2])))
                .isEmpty();
    }
}
