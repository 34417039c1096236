package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupTest {
    private static final Group WOMEN = Group.of("NEU-F", "Women of countries outside the EU")
            .withParent("NEU")
            .withReference("NAT-F")
            .withFacets(Map.of("CITIZEN", "NEU", "SEX", "F"));

    @Test
    void facetsAreFoundByTheirNames() {
        assertThat(WOMEN.findFacet("SEX")).contains("F");
        assertThat(WOMEN.findFacet("sex")).contains("F");
        assertThat(WOMEN.findFacet("AGE")).isEmpty();
    }

    @Test
    void aGroupWithoutNameIsCalledByItsCode() {
        assertThat(Group.of("NAT", " ").name()).isEqualTo("NAT");
    }

    @Test
    void aGroupIsNeitherPartOfItselfNorComparedWithItself() {
        assertThatThrownBy(() -> WOMEN.withParent("NEU-F"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parent of group 'NEU-F' must be another group, but was 'NEU-F'");
        assertThatThrownBy(() -> WOMEN.withReference("NEU-F"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reference of group 'NEU-F' must be another group, but was 'NEU-F'");
    }

    @Test
    void copiesDifferInOnePartOnly() {
        assertThat(WOMEN.withReference("")).isEqualTo(new Group("NEU-F", WOMEN.name(), "NEU", WOMEN.facets(), ""));
        assertThat(WOMEN.withFacets(Map.of()).withFacets(WOMEN.facets())).isEqualTo(WOMEN);
    }
}
