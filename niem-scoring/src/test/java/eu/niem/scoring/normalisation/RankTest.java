package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Direction;
import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.junit.jupiter.api.Test;

class RankTest {
    @Test
    void ranksAgreeWithAnotherLibraryForAllTies() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            double[] values = random.ints(1 + i, 0, 10).asDoubleStream().toArray();
            assertRanks(values, Rank.Ties.MIN, TiesStrategy.MINIMUM);
            assertRanks(values, Rank.Ties.MAX, TiesStrategy.MAXIMUM);
            assertRanks(values, Rank.Ties.AVERAGE, TiesStrategy.AVERAGE);
        }
    }

    private static void assertRanks(double[] values, Rank.Ties ties, TiesStrategy strategy) {
        double[] expected = new NaturalRanking(NaNStrategy.FAILED, strategy).rank(values);
        assertThat(apply(Rank.standard().withTies(ties), MORE, values).stream().mapToDouble(Double::doubleValue))
                .containsExactly(Arrays.stream(expected).boxed().toArray(Double[]::new));
    }

    @Test
    void ranksRiseWithWhatIsFavourable() {
        assertThat(apply(Rank.standard(), LESS, 5, 1, 3, 3)).containsExactly(1.0, 4.0, 2.0, 2.0);
        Scaling scaling = Rank.standard().fit(MORE, Column.of("more", 10, 20));
        assertThat(List.of(scaling.apply(5), scaling.apply(15), scaling.apply(25)))
                .as("values that are not in the reference")
                .containsExactly(1.0, 2.0, 3.0);
        assertThatThrownBy(() -> new RankScaling(List.of(2.0, 1.0), Direction.HIGHER_IS_BETTER, Rank.Ties.MIN))
                .hasMessageContaining("finite numbers that ascend");
    }

    @Test
    void whatHasNoRankIsUndefinedWithTheReason() {
        assertThat(undefined(Rank.standard(), MORE, Double.NaN))
                .contains("no area has a value of 'more' to be ranked among");
    }
}
