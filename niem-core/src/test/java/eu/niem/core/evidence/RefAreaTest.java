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

    @Test
    void aNutsCodeGivesLevelAndParent() {
        RefArea bavaria = RefArea.of("DE21", "Oberbayern").withNuts("2021");
        assertThat(bavaria.parent()).isEqualTo("DE2");
        assertThat(bavaria.peerGroups()).isEqualTo(Map.of(RefArea.NUTS_LEVEL, "2"));
        assertThat(bavaria.nuts()).isEqualTo("2021");
        assertThat(RefArea.of("DE", "Germany").withNuts("2021").parent()).isEmpty();
    }

    @Test
    void aParentThatIsGivenStands() {
        RefArea area = RefArea.of("DE21", "");
        assertThat(area.withParent("DE").withNuts("2021").parent()).isEqualTo("DE");
        assertThat(area.withParent("SOUTH1").withNuts("2021").parent()).isEqualTo("SOUTH1");
    }

    @Test
    void whatContradictsANutsCodeIsRefused() {
        RefArea area = RefArea.of("DE21", "");
        assertThatThrownBy(() -> area.withParent("FR1").withNuts("2021")).hasMessageContaining("agree with its NUTS");
        assertThatThrownBy(() -> area.withNuts("2021").withParent("DE211")).hasMessageContaining("agree with its NUTS");
        assertThatThrownBy(() ->
                        area.withPeerGroups(Map.of(RefArea.NUTS_LEVEL, "1")).withNuts("2021"))
                .hasMessageContaining("must be 2");
        assertThatThrownBy(() -> area.withNuts("2020")).hasMessageContaining("one of [2003, 2006");
        assertThatThrownBy(() -> RefArea.of("GR", "").withNuts("2021")).hasMessageContaining("Greece EL");
    }
}
