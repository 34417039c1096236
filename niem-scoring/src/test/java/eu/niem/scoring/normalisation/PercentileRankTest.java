package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.numbers;
import static eu.niem.scoring.normalisation.ScaledNumbers.replay;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import org.junit.jupiter.api.Test;

class PercentileRankTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", Direction.LOWER_IS_BETTER));

    @Test
    void ranksOfValuesNeverSeenStayOnTheScale() {
        double[] reference = numbers(10, 20, 20, 30);
        assertThat(replay(PercentileRank.standard(), MORE, reference, 5, 10, 15, 20, 25, 30, 99))
                .containsExactly(0.0, 0.0, 1 / 3.0, 1 / 3.0, 1.0, 1.0, 1.0);
        assertThat(replay(PercentileRank.standard(), LESS, reference, 5, 30)).containsExactly(1.0, 0.0);
        assertThat(apply(PercentileRank.standard(), MORE, 7, 7)).containsExactly(0.0, 0.0);
        assertThat(undefined(PercentileRank.standard(), MORE, 7)).contains("but there is one value only");
    }

    /** COINr 1.1.14's prank of one unit is NaN, which looks like a missing value. */
    @Test
    void theRankOfOneAreaAmongOthersHasAReason() {
        Scaling scaling = PercentileRank.standard().fit(RATE, Column.of("rate", 5));
        assertThat(scaling.undefined(5)).contains("a share of the other values, but there is one value only");
    }
}
