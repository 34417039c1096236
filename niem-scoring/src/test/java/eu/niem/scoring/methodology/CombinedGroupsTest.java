package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.method.MethodCall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinedGroupsTest {
    private static Groups.Combine combine(String... of) {
        return Groups.combine(List.of(of));
    }

    @Test
    void allGroupsThatAreAskedAreNeededUnlessSaidOtherwise() {
        assertThat(combine("REF").minimum()).isEqualTo(1);
        assertThat(combine("REF").apart()).isEmpty();
        assertThat(MethodCall.of(combine("REF").withMinimum(0.5).withApart(List.of("ASY")))
                        .parameters())
                .containsEntry("minimum", 0.5)
                .containsEntry("apart", List.of("ASY"));
    }

    @Test
    void everyGroupIsNamedOnce() {
        assertThatThrownBy(() -> combine("REF", "REF")).hasMessageContaining("'combine' must name each group once");
        assertThatThrownBy(() -> combine("REF").withApart(List.of("ASY", "ASY")))
                .hasMessageContaining("'apart' must name each group once");
    }

    @Test
    void noGroupIsBothCombinedAndApart() {
        assertThatThrownBy(() -> combine("REF", "ASY").withApart(List.of("ASY")))
                .hasMessage("a group is either combined or 'apart', but 'ASY' is both");
        assertThatThrownBy(() -> combine("REF").withApart(List.of("_T"))).hasMessageContaining("cannot be 'apart'");
    }

    @Test
    void onlyGroupsThatAreCombinedHaveWeights() {
        assertThatThrownBy(() -> combine("REF").withWeights(Map.of("BSP", 1.0)))
                .hasMessageContaining("which is not among those it combines");
        assertThatThrownBy(() -> combine().withApart(List.of("ASY")).withWeights(Map.of("ASY", 1.0)))
                .hasMessage("'combine' has a weight for the group 'ASY', which is 'apart' and has none");
        assertThatThrownBy(() -> combine().withWeights(Map.of("BSP", -1.0))).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> combine("BSP").withWeights(Map.of("BSP", 0.0)))
                .hasMessageContaining("above 0 for one at least");
    }

    @Test
    void theMinimumIsAShare() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> combine("REF").withMinimum(wrong)).hasMessageContaining("lie from 0 to 1");
        }
    }
}
