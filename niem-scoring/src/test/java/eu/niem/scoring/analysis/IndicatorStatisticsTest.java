package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import org.junit.jupiter.api.Test;

class IndicatorStatisticsTest {
    private final Panel panel = ThreeAreas.usual().panel();

    private final Scorecard card = ThreeAreas.usual().score();

    private final ThreeAreas areas = ThreeAreas.usual();

    @Test
    void statisticsOfEveryStage() {
        IndicatorStatistics raw = IndicatorStatistics.of(panel);
        assertThat(raw.statistics().keySet())
                .containsExactly("rate", "jobless", "rooms", "rent", "heat", "trust", "people");
        assertThat(raw.node("heat").shareAvailable()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(raw.node("people").nonZero()).isEqualTo(2);
        assertThat(raw.node("jobless").moments().mean()).hasValue(20);
        assertThat(IndicatorStatistics.of(card).node("jobless").moments().mean())
                .hasValue(80);
        assertThat(raw.data().columns()).hasSize(20);
        assertThatThrownBy(() -> raw.node("all")).hasMessageContaining("there are no statistics of 'all'");
    }

    /** COINr's tables are rounded to two decimals or three digits by default. */
    @Test
    void statisticsAreNotRounded() {
        Object sdOfRooms = IndicatorStatistics.of(panel).data().rows().get(2).get(5);
        assertThat((Double) sdOfRooms).isCloseTo(Math.sqrt(1300 / 3.0), within(1e-14)); // of 60, 50 and 90
    }

    @Test
    void numbersInTheUnitsOfANodeHaveDecimalsOfTheirOwn() {
        assertThat(IndicatorStatistics.of(areas.panel()).toString().lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("trust").contains("20.00    50.00    33.33"))
                .anySatisfy(line -> assertThat(line).startsWith("people").contains("1333.33"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("rate").contains(" 80 ").doesNotContain("80.00"));
    }
}
