package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefAreaTest {
    @Test
    void anAreaDoesNotLieInItself() {
        assertThatThrownBy(() -> new RefArea("AT", "Austria", "AT", Map.of())).hasMessageContaining("another area");
        assertThatThrownBy(() -> RefArea.of(" AT", "")).hasMessageContaining("without space around it");
    }

    @Test
    void compositionsOfTheUnionAreAggregates() {
        assertThat(List.of("EU27_2020", "EU27_2007", "EU28", "EU15", "EA20", "EA19", "EEA31", "EFTA", "OECD", "WORLD"))
                .allMatch(RefArea::isAggregateCode);
        assertThat(List.of("AT", "EL", "DE_TOT", "EU27_2020_FOR", "eu28", "B5")).noneMatch(RefArea::isAggregateCode);
    }

    @Test
    void aKindIsFoundByItsWord() {
        assertThat(RefArea.Kind.ofCode("aggregate")).contains(RefArea.Kind.AGGREGATE);
        assertThat(RefArea.Kind.ofCode("")).contains(RefArea.Kind.NOT_SAID);
        assertThat(RefArea.Kind.ofCode("Aggregate")).isEmpty();
    }
}
