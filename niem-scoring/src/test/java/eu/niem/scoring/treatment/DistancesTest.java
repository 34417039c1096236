package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistancesTest {
    private static List<Standing> shared(double[]... indicators) {
        return Arrays.stream(indicators)
                .map(numbers -> new Standing(Column.of("x", numbers)))
                .toList();
    }

    private static int[] nearest(Distances distances, int most) {
        return distances.nearest(donor -> true, most);
    }

    /** The distances of the second and third donor differ by 4e-11. Those that differ by 1e-11 and more are unequal. */
    @Test
    void ofDonorsThatAreHardlyFurtherAwayOnlyTheNearestIsTaken() {
        double[] numbers = {0, 1 + 5e-11, 1, 3};
        Distances distances = new Distances(shared(numbers), new double[] {0}, numbers.length, 0);
        assertThat(nearest(distances, 1)).containsExactly(2);
        assertThat(nearest(distances, 2)).containsExactly(2, 1);
        assertThat(nearest(distances, 3)).containsExactly(2, 1, 3);
    }

    /**
     * The first two donors are furthest away. Without rounding before the end their distances are 1.0000000000000002
     * and 1, but step by step 1 and 1.0000000000000002. Where the largest is above 1, those of the third and fourth are
     * equal, to 11 decimals; without the first donor they are not, to 12.
     */
    @Test
    void whatIsEqualIsDecidedByTheLargestDistanceWithoutRounding() {
        List<Standing> shared = shared(
                new double[] {-3, 9, 1, 1.00000000008, -3}, new double[] {9, 7, -9, -9, 7}, new double[] {7, 5, 2, 2, 7
                });
        double[] own = {0.30581991537599695, 0.015761823119416873, 1.6828178126313713};
        assertThat(nearest(new Distances(shared, own, 5, -1), 1)).containsExactly(2, 3);
        assertThat(nearest(new Distances(shared, own, 5, 0), 1)).containsExactly(3);
    }
}
