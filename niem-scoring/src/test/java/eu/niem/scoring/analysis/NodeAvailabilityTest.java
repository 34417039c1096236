package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import org.junit.jupiter.api.Test;

class NodeAvailabilityTest {
    private final Panel panel = ThreeAreas.usual().panel();

    private final Scorecard card = ThreeAreas.usual().score();

    @Test
    void availabilityCountsIndicatorsAtAnyDepth() {
        NodeAvailability found = NodeAvailability.of(panel);
        RowKey belgium = RowKey.of("BE", "2020");
        assertThat(found.find("home", belgium).orElseThrow().share()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(found.find("all", belgium).orElseThrow().share()).isCloseTo(5 / 6.0, within(1e-15));
        assertThat(NodeAvailability.of(card).find("all", belgium)).isEqualTo(found.find("all", belgium));
    }
}
