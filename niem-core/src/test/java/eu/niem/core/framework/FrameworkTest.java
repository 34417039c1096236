package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {
    private static final Indicator ONE = Indicator.of("one", "One", Quantity.of("PC", 0, 100));

    @ParameterizedTest
    @ValueSource(strings = {"RES1", "a-b", "a_b", "1.2", "ž", "中", "AT-9"})
    void idsAreLettersDigitsAndThreeSigns(String id) {
        assertThat(Indicator.of(id, "", ONE.scale()).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a+b", "@root", "a\n", "a,b", "=1"})
    void otherIdsAreRefused(String id) {
        assertThatThrownBy(() -> Indicator.of(id, "", ONE.scale()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an indicator's id must be letters, digits, _ - or ., but was '" + id + "'");
    }

    @Test
    void idsAreUniqueInTheTree() {
        assertThatThrownBy(() -> Framework.of("f", "1", Dimension.of("one", "All", ONE)))
                .hasMessage("the ids of nodes must be different from each other, but was 'one'");
    }

    @Test
    void weightsAreNotNegative() {
        assertThatThrownBy(() -> ONE.withWeight(-1))
                .hasMessage("the weight of 'one' must be a number of 0 or more, but was '-1.0'");
        assertThatThrownBy(() -> Dimension.of("d", "D").withWeight(Double.NaN)).hasMessageContaining("0 or more");
    }

    @Test
    void indicatorsUseFacetsAndCodesThatExist() {
        Dimension root = Dimension.of("all", "All", ONE.withFacets(Map.of("step", "legal")));
        assertThatThrownBy(() -> Framework.of("f", "1", root))
                .hasMessageContaining("the facet of indicator 'one' must be in the framework's facets");
        assertThatThrownBy(() -> new Facet("tree", "Tree", List.of(new Facet.Code("a", "A"))))
                .hasMessageContaining("not be the name of the framework's own tree");
        assertThatThrownBy(() -> new Facet("f", "F", List.of())).hasMessageContaining("have at least one code");
    }

    @Test
    void groupsForWhichTextsBindAreAmongThoseThatAreListed() {
        StandardReference text = StandardReference.of("CRC-10", "Rights of the child", "");
        Indicator children = ONE.withGroups(List.of("REF")).withReferences(List.of(text.withGroups(List.of("CHI"))));
        Framework unlisted = Framework.of("f", "1", Dimension.of("all", "All", children));
        assertThatThrownBy(() -> unlisted.withGroups(List.of(Group.of("REF", "Refugees"))))
                .hasMessage("the groups of reference 'CRC-10' of 'one' must be among those that the framework lists,"
                        + " but was '[CHI]'");
        List<Group> both = List.of(Group.of("REF", "Refugees"), Group.of("CHI", "Children"));
        assertThat(unlisted.withGroups(both).groups()).isEqualTo(both);
    }

    @Test
    void unknownNodesAreAnsweredWithTheKnownOnes() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", ONE));
        assertThat(framework.getNode("all")).isEqualTo(framework.root());
        assertThat(framework.getIndicator("one")).isEqualTo(ONE);
        assertThat(framework.findIndicator("all")).isEmpty();
        assertThatThrownBy(() -> framework.getNode("two"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("no node 'two'", "all", "one");
    }

    @Test
    void nothingCanBeChangedFromOutside() {
        List<Node> children = new ArrayList<>(List.of(ONE));
        Dimension dimension = Dimension.of("all", "All").withChildren(children);
        children.clear();
        assertThat(dimension.children()).containsExactly(ONE);
        assertThatThrownBy(() -> dimension.children().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ONE.facets().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDimensionOfContextAloneIsNotScored() {
        Indicator context = ONE.withUse(Use.CONTEXT);
        assertThat(Dimension.of("d", "D", context).isScored()).isFalse();
        assertThat(Dimension.of("d", "D").isScored()).isFalse();
        assertThat(Dimension.of("d", "D", Dimension.of("e", "E", ONE)).isScored())
                .isTrue();
    }

    @Test
    void printsItsTitleAndOutline() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", Dimension.of("area", "area", ONE)));
        assertThat(framework).hasToString("All (f 1), 1 indicators\n  all  All\n    area\n      one  One");
    }
}
