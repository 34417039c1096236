package eu.niem.scoring.analysis;

import static eu.niem.scoring.fixture.UnevenTree.RAW;
import static eu.niem.scoring.fixture.UnevenTree.panel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.Plan;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.weighting.GivenWeighting;
import eu.niem.scoring.weighting.PrincipalComponentWeighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectiveWeightsTest {
    /** COINr's get_eff_weights reads the weights of its meta table, not those it aggregated with. */
    @Test
    void effectiveWeightsAreThoseThePlanScoresWith() {
        Plan plan = Study.of(
                        RAW.withWeighting(
                                GivenWeighting.of(Map.of("z", 1.0, "m", 2.0, "a", 1.0, "z1", 3.0, "z2", 1.0))),
                        panel("2020"))
                .fit();
        EffectiveWeights weights = EffectiveWeights.of(plan);
        assertThat(weights.line("z1").effective()).isEqualTo(0.1875);
        assertThat(weights.line("z1").weight()).isEqualTo(0.75);
        assertThat(weights.line("m").effective()).isEqualTo(0.5);
        assertThat(weights.line("all").parent()).isEmpty();
        assertThat(weights.data().columns())
                .containsExactly("NODE", "NAME", "PARENT", "TIME_PERIOD", "WEIGHT", "EFFECTIVE_WEIGHT");
        assertThat(weights.lines().stream().map(EffectiveWeights.Line::node).toList())
                .containsExactly("all", "z", "z1", "z2", "m", "a");
    }

    @Test
    void whatIsExcludedWeighsNothing() {
        EffectiveWeights weights = EffectiveWeights.of(
                Study.of(RAW.withExclude(List.of("z")), panel("2020")).fit());
        assertThat(weights.line("z").weight()).isZero();
        assertThat(weights.line("z1").weight()).isEqualTo(0.5);
        assertThat(weights.line("z1").effective()).isZero();
        assertThat(weights.line("m").effective()).isEqualTo(0.5);
    }

    @Test
    void everyYardstickHasItsWeights() {
        EffectiveWeights weights = EffectiveWeights.of(Study.of(
                        RAW.withReference(Reference.eachPeriod()).withWeighting(PrincipalComponentWeighting.standard()),
                        panel("2020", "2021"))
                .fit());
        assertThat(weights.lines()).hasSize(12);
        assertThat(weights.lines().get(0).timePeriod()).isEqualTo("2020");
        assertThat(weights.lines().get(11).timePeriod()).isEqualTo("2021");
        assertThatThrownBy(() -> weights.line("nowhere")).hasMessageContaining("there is no scored node 'nowhere'");
    }
}
