package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.NONE;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.assertScored;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.random;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.scores;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BordaCountTest {
    @Test
    void fiveHundredAreasAreCounted() {
        assertScored(BordaCount.standard(), random(20, 500));
    }

    @Test
    void oneAreaHasNoPoints() {
        assertThat(scores(BordaCount.standard(), random(3, 1))).containsExactly(0);
    }

    @Test
    void aMissingChildOfABordaCountIsNotZeroPoints() {
        double[][] children = {{3, 2, 1}, {3, NONE, 1}};
        assertThat(scores(BordaCount.standard(), new double[] {1, 1}, children)).containsExactly(1.5, 1, 0);
    }
}
