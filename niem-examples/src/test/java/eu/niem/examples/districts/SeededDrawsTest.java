package eu.niem.examples.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeededDrawsTest {
    /** Source: java.util.SplittableRandom of JDK 17, which draws with SplitMix64 from a seed. */
    @Test
    void drawsAreThoseOfSplitMix() {
        SplittableRandom random = new SplittableRandom(20_240_601L);
        SeededDraws draws = new SeededDraws(20_240_601L);
        for (int i = 0; i < 100; i++) {
            assertThat(draws.draw(i)).isEqualTo(random.nextDouble());
        }
    }
}
