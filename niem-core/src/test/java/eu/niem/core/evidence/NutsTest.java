package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NutsTest {
    @ParameterizedTest
    @CsvSource({
        "DE, 0, ''",
        "DE2, 1, DE",
        "DE21, 2, DE2",
        "DE21H, 3, DE21",
        "UKI, 1, UK",
        "NO0, 1, NO",
        "DEZZZ, 3, DEZZ"
    })
    void levelAndParentAreReadOffTheCode(String code, int level, String parent) {
        assertThat(Nuts.level(code)).isEqualTo(level);
        assertThat(Nuts.parent(code).orElse("")).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "GR", "GB", "US", "DE211A", "de2", "DE-2", "EU27_2020", "DE\u0662"})
    void whatHasAnotherFormIsNoCode(String code) {
        assertThat(Nuts.isCode(code)).isFalse();
        assertThatThrownBy(() -> Nuts.level(code)).hasMessageContaining("Greece EL");
    }

    @Test
    void theVersionsAreThoseOfTheRegulation() {
        assertThat(Nuts.versions()).isEqualTo(List.of("2003", "2006", "2010", "2013", "2016", "2021", "2024"));
    }
}
