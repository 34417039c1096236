package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.Goalposts;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void lawIsAheadByAFifthOfTheScaleOnWhichScoresAre() {
        assertThat(Steps.standard(Study.of(Methodology.standard(), ThreeCountries.panel())))
                .isEqualTo(Steps.standard());
        assertThat(Steps.standard(Study.of(Methodology.standard(), OwnScale.panel())))
                .as("goalposts lead to 0 to 100")
                .isEqualTo(Steps.standard());
        Steps own = Steps.standard(OwnScale.study());
        assertThat(own.threshold()).isCloseTo(1.8, within(1e-12));
        assertThat(own.outcomeNormalisation()).isEqualTo(Goalposts.standard().withRange(1, 10));
    }
}
