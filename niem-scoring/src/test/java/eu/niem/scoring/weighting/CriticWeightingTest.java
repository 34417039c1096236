package eu.niem.scoring.weighting;

import static eu.niem.scoring.weighting.LearnedWeights.UP;
import static eu.niem.scoring.weighting.LearnedWeights.fit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.panel.Column;
import org.junit.jupiter.api.Test;

class CriticWeightingTest {
    @Test
    void childrenThatSayTheSameHaveNoCritic() {
        assertThatThrownBy(() -> fit(CriticWeighting.standard(), UP, Column.of("twice", 2, 4, 6, 8, 12)))
                .hasMessageContaining("say the same, with correlations of 1");
    }
}
