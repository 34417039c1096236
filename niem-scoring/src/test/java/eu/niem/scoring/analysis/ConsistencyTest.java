package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.statistics.multivariate.Completeness;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
    private final Scorecard card = ThreeAreas.usual().score();

    /** The reliability of raw figures ignores their directions in COINr. */
    @Test
    void consistencyOfAPanelTurnsWhatIsTheBetterTheLower() {
        Panel opposite = new ThreeAreas()
                .with("AT-9", 80, 10)
                .with("BE", 60, 30)
                .with("CY", 70, 20)
                .panel();
        assertThat(Consistency.of(opposite)
                        .find("work", 1)
                        .orElseThrow()
                        .alpha()
                        .value())
                .isCloseTo(1, within(1e-15));
        assertThat(Consistency.of(NodeValues.observed(opposite), Completeness.PAIRWISE)
                        .find("work", 1)
                        .orElseThrow()
                        .alpha()
                        .undefined())
                .isEqualTo("the sum of the items does not vary");
    }

    @Test
    void childrenOfDifferentLevelsAreAScaleToo() {
        Consistency found = Consistency.of(card);
        assertThat(found.find("all", 0).orElseThrow().alpha().items()).containsExactly("work", "home", "trust");
        assertThat(found.find("all", 2).orElseThrow().alpha().items()).containsExactly("work", "home");
        assertThat(found.find("all", 1).orElseThrow().alpha().items()).hasSize(6);
        assertThat(found.find("home", 0)).isEmpty();
        assertThat(found.toString()).contains("ALPHA", "omega: fewer than three items");
    }
}
