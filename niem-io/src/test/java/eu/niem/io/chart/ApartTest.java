package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApartTest {
    private static double[] places(double... wanted) {
        return Apart.places(wanted, 10, 0, 100);
    }

    @Test
    void placesThatAreFarEnoughApartStay() {
        assertThat(places(5, 20, 90)).containsExactly(5, 20, 90);
        assertThat(places()).isEmpty();
    }

    @Test
    void crowdedOnesStandAroundTheirMean() {
        assertThat(places(50, 50, 50)).containsExactly(40, 50, 60);
        assertThat(places(20, 50, 51)).containsExactly(20, 45.5, 55.5);
    }

    @Test
    void noneLeavesTheRoom() {
        assertThat(places(0, 0, 0)).containsExactly(0, 10, 20);
        assertThat(places(100, 100)).containsExactly(90, 100);
        assertThat(places(84, 85, 100)).containsExactly(79.5, 89.5, 100);
    }
}
