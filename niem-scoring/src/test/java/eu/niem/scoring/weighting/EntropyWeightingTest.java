package eu.niem.scoring.weighting;

import static eu.niem.scoring.weighting.LearnedWeights.UP;
import static eu.niem.scoring.weighting.LearnedWeights.fit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.panel.Column;
import org.junit.jupiter.api.Test;

class EntropyWeightingTest {
    @Test
    void entropyNeedsScoresOfZeroOrMore() {
        assertThatThrownBy(() -> fit(EntropyWeighting.standard(), UP, Column.of("z", -1, 0, 1, 2, 3)))
                .hasMessageContaining("'z' has -1.0: normalise to a scale that begins at 0 or above");
        assertThat(fit(EntropyWeighting.standard(), UP, Column.of("z", 0, 0, 0, 0, 1))
                        .get("z"))
                .isBetween(0.5, 1.0);
        assertThat(fit(EntropyWeighting.standard(), UP, Column.of("flat", 3, 3, 3, 3, 3)))
                .containsEntry("flat", 0.0);
    }
}
