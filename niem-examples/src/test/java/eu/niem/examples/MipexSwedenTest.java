package eu.niem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import org.junit.jupiter.api.Test;

/** Figures: 2015.mipex.eu/sweden (CIDOB and MPG): overall 78; without health, new in that edition, 80. */
class MipexSwedenTest {
    @Test
    void eightAreasGiveThePublishedScore() {
        assertThat(overall(MipexSweden.allAreas())).isEqualTo(77.875);
        assertThat(Math.round(overall(MipexSweden.allAreas()))).isEqualTo(78);
    }

    @Test
    void withoutHealthThereAreSevenAreasAndThePublishedScore() {
        assertThat(overall(MipexSweden.withoutHealth())).isEqualTo(561.0 / 7);
        assertThat(Math.round(overall(MipexSweden.withoutHealth()))).isEqualTo(80);
        assertThat(MipexSweden.withoutHealth().score("health", "SE", "2014").value())
                .isEqualTo(62);
    }

    @Test
    void theExamplePrintsBothScores() throws Exception {
        assertThat(Printed.by(() -> MipexSweden.main(new String[0])))
                .startsWith("overall SE 2014: 77.88 (8 of 8)\noverall SE 2014: 80.14 (7 of 7)\n");
    }

    private static double overall(Scorecard scorecard) {
        return scorecard.score("overall", "SE", "2014").value();
    }
}
