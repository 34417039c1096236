package eu.niem.scoring.statistics.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactCountsTest {
    @Test
    void eachSizeIsCountedOnce() {
        List<Integer> counted = new ArrayList<>();
        ExactCounts counts = new ExactCounts(5, n -> {
            counted.add(n);
            return new double[] {n};
        });

        assertThat(counts.of(5)).containsExactly(5);
        assertThat(counts.of(2)).containsExactly(2);
        assertThat(counts.of(5)).containsExactly(5);
        assertThat(counted).containsExactly(5, 2);
    }
}
