package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlopeEndsTest {
    @Test
    void theRoomOfNumbersIsThatOfTheWidestWithItsLetters() {
        assertThat(SlopeEnds.widest(List.of(Given.solid(4), Given.hollow(4, "e"))))
                .isGreaterThan(SlopeEnds.widest(List.of(Given.solid(4))));
        assertThat(SlopeEnds.widest(List.of())).isZero();
    }
}
