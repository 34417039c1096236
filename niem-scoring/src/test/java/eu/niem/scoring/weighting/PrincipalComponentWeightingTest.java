package eu.niem.scoring.weighting;

import static eu.niem.scoring.weighting.LearnedWeights.DOWN;
import static eu.niem.scoring.weighting.LearnedWeights.MORE;
import static eu.niem.scoring.weighting.LearnedWeights.UP;
import static eu.niem.scoring.weighting.LearnedWeights.fit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import org.junit.jupiter.api.Test;

class PrincipalComponentWeightingTest {
    @Test
    void loadingsOfBothSignsAreNoWeights() {
        assertThatThrownBy(() -> fit(PrincipalComponentWeighting.standard(), UP, MORE, DOWN))
                .hasMessageContaining("in 'all' [down] run against the other children");
        assertThat(fit(PrincipalComponentWeighting.standard().withSquared(true), UP, MORE, DOWN)
                        .values())
                .allMatch(weight -> weight > 0);
    }

    @Test
    void aComponentThatIsNotDeterminedGivesNoWeights() {
        Column x = Column.of("x", 1, 1, -1, -1);
        Column y = Column.of("y", 1, -1, 1, -1);
        assertThatThrownBy(() -> fit(PrincipalComponentWeighting.standard(), x, y))
                .hasMessageContaining("two explain the same");
        assertThat(fit(FactorAnalysisWeighting.standard(), x, y).get("x")).isCloseTo(0.5, within(1e-14));
    }
}
