package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RefAreaTest {
    @Test
    void anAreaDoesNotLieInItself() {
        assertThatThrownBy(() -> new RefArea("AT", "Austria", "AT", Map.of())).hasMessageContaining("another area");
        assertThatThrownBy(() -> RefArea.of(" AT", "")).hasMessageContaining("without space around it");
    }
}
