package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.replay;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CategoricalTest {
    @Test
    void categoriesOfTheHandbook() {
        double[] reference =
                DoubleStream.iterate(0, each -> each + 1).limit(101).toArray();
        assertThat(replay(Categorical.standard(), MORE, reference, 14.9, 15, 24.9, 25, 65, 85, 94.9, 95, 1000))
                .containsExactly(0.0, 20.0, 20.0, 40.0, 60.0, 80.0, 80.0, 100.0, 100.0);
        assertThat(replay(Categorical.standard(), LESS, reference, 85.1, 85, 75, 35, 15, 5, -1))
                .containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0, 100.0);
        Categorical halves = Categorical.standard().withClasses(List.of(50.0), List.of(0.0, 1.0));
        assertThat(apply(halves, MORE, 1, 2, 3, 10)).as("cut at 2.5").containsExactly(0.0, 0.0, 1.0, 1.0);
        assertThat(apply(Categorical.standard(), MORE, 3, 3, 3)).containsExactly(100.0, 100.0, 100.0);
        assertThat(undefined(halves, MORE, Double.NaN)).contains("no area has a value");
    }

    @Test
    void categoriesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(50.0, 20.0), List.of(0.0, 1.0, 2.0)))
                .hasMessage("'categorical' must have 'percentiles' from 0 to 100 that ascend, but was [50.0, 20.0]");
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(50.0), List.of(0.0, 1.0, 2.0)))
                .hasMessageContaining("'points' that ascend, one more than the 1 percentiles");
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(50.0), List.of(1.0, 0.0)))
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(), List.of(1.0)))
                .hasMessageContaining("'percentiles'");
    }

    @Test
    void aValueJustAtACutBetweenTwoBelongsAboveIt() {
        assertThat(0.1 + 0.5 * (0.5 - 0.1)).as("the premise").isGreaterThan(0.3);
        Categorical halves = Categorical.standard().withClasses(List.of(50.0), List.of(0.0, 1.0));
        assertThat(replay(halves, MORE, new double[] {0.1, 0.5}, 0.2999, 0.3)).containsExactly(0.0, 1.0);
        assertThat(replay(halves, MORE, new double[] {1 / 3.0, 1 / 3.0}, Math.nextDown(1 / 3.0), 1 / 3.0))
                .as("an observed value is not rounded")
                .containsExactly(0.0, 1.0);
    }
}
