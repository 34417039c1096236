package eu.niem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures: UNDP, Human Development Report 2020, technical note 1: indices .6971, .3447, .5506; index .510. */
class HumanDevelopmentTest {
    private static final Scorecard SCORECARD = HumanDevelopment.scorecard();

    @Test
    void theDimensionIndicesAreThePublishedOnes() {
        assertThat(score("health", "EX-INDEX")).isCloseTo(0.6971, Offset.offset(1e-12));
        assertThat(score("education", "EX-INDEX")).isCloseTo(0.3447, Offset.offset(1e-12));
        assertThat(score("income", "EX-INDEX")).isCloseTo(0.5506, Offset.offset(1e-12));
        assertThat(score("income", "EX-GNI")).isCloseTo(0.5506, Offset.offset(0.00005));
    }

    @Test
    void theIndexIsThePublishedOne() {
        assertThat(score("hdi", "EX-INDEX"))
                .isCloseTo(Math.cbrt(0.6971 * 0.3447 * 0.5506), Offset.offset(1e-12))
                .isCloseTo(0.50955, Offset.offset(0.000_01));
        assertThat(score("hdi", "EX-GNI")).isCloseTo(0.510, Offset.offset(0.0005));
    }

    @Test
    void theExampleExplainsTheGeometricMean() throws Exception {
        assertThat(Printed.by(() -> HumanDevelopment.main(new String[0])))
                .startsWith("Human development (hdi), EX-GNI 2019: 0.509")
                .contains("= geometric mean of 3 of 3");
    }

    private static double score(String node, String row) {
        return SCORECARD.score(node, row, "2019").value();
    }
}
