package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvailabilityCommandTest {
    @Test
    void whatWasCollectedIsCountedByDimension() {
        Called called = niem("availability", ROUND);
        assertThat(called.status()).isZero();
        assertThat(called.out())
                .contains(
                        "employment  LV                1         2               0              0        0           1");
    }

    @Test
    void theDetailAndTheIndexAreTablesOfTheirOwn() {
        assertThat(niem("availability", ROUND, "--table", "detail", "--csv").out())
                .contains("TYPE");
        assertThat(niem("availability", ROUND, "--table", "index").out()).contains("overall");
    }
}
