package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aMissingFigureHasAReasonAndNoNumber() {
        Figure absent = Figure.absent("missing");
        assertThat(absent.value()).isNull();
        assertThat(absent.text()).isEmpty();
        assertThat(absent.absent()).isEqualTo("missing");
    }

    @Test
    void aFigureHasNoReason() {
        assertThat(Figure.of(4, "4.0", "e", false).absent()).isEmpty();
    }
}
