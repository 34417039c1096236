package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
    /** The first numbers of SplitMix64 from 1234567 (Rosetta Code, Pseudo-random numbers/Splitmix64). */
    @Test
    void drawsArePublishedOnes() {
        SplitMix64 random = new SplitMix64(1234567);

        assertThat(List.of(random.next(), random.next(), random.next()))
                .extracting(Long::toUnsignedString)
                .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
    }

    @Test
    void numbersAreFoundByTheirPlace() {
        SplitMix64 random = new SplitMix64(42);
        random.next();

        assertThat(SplitMix64.at(42, 2)).isEqualTo(random.next());
    }

    @Test
    void numbersBelowABoundAreFromZero() {
        SplitMix64 random = new SplitMix64(1);

        for (int i = 0; i < 1000; i++) {
            assertThat(random.below(7)).isBetween(0, 6);
        }
        assertThat(random.below(1)).isZero();
    }
}
