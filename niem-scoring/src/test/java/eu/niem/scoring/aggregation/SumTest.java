package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.EQUAL;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.NONE;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.scores;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumTest {
    /** A sum that skips what is missing takes it as 0. */
    @Test
    void aMissingChildOfASumIsNotZero() {
        double[][] children = {{10, 10}, {20, NONE}, {30, 30}};
        assertThat(scores(Sum.standard(), EQUAL, children)).containsExactly(60, 60);
        assertThat(scores(Sum.standard(), new double[] {2, 1, 1}, children)).containsExactly(70, 66.66666666666667);
    }
}
