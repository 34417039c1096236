package eu.niem.examples.districts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistrictSheetTest {
    @Test
    void figuresAreWrittenAsInGerman() {
        assertThat(DistrictSheet.text(1_234_567, DistrictIndicator.POP)).isEqualTo("1.234.567");
        assertThat(DistrictSheet.text(345, DistrictIndicator.POP)).isEqualTo("345");
        assertThat(DistrictSheet.text(76, DistrictIndicator.UNE)).isEqualTo("7,6 %");
        assertThat(DistrictSheet.text(1_105, DistrictIndicator.RENT)).isEqualTo("11,05");
        assertThat(DistrictSheet.text(DistrictFigures.NONE, DistrictIndicator.UNE))
                .isEqualTo("-");
    }
}
