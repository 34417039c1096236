package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methods;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedWeightedAverageTest {
    private static Aggregator owa(MethodCall call) {
        return Methods.of().make(Aggregator.ROLE, call);
    }

    @Test
    void orderedAveragesOfFewerChildrenKeepTheirMeaning() {
        assertThat(score(OrderedWeightedAverage.ofHighest(3), 1, 2)).isEqualTo(1.5);
        assertThat(score(OrderedWeightedAverage.ofLowest(2), 1, 2, 9)).isEqualTo(1.5);
        assertThat(score(OrderedWeightedAverage.of(List.of(1.0, 0.0, 0.0, 0.0)), 1, 2, 9))
                .isEqualTo(9);
        assertThat(score(OrderedWeightedAverage.of(List.of(0.0, 0.0, 0.0, 1.0)), 1, 2, 9))
                .isEqualTo(1);
        assertThat(score(OrderedWeightedAverage.of(List.of(2.0, 2.0)), 1, 2, 9)).isEqualTo(4);
        // half of the weight of the first position is for the higher, the rest for the lower of two
        assertThat(score(OrderedWeightedAverage.of(List.of(0.0, 1.0, 0.0)), 1, 2))
                .isEqualTo(1.5);
    }

    @Test
    void exactlyOneFormOfAnOrderedAverageMustBeGiven() {
        assertThatThrownBy(() -> owa(MethodCall.of("owa")))
                .hasMessageContaining("exactly one of 'positionWeights', 'atLeast' and 'moreThan', but had 0");
        assertThatThrownBy(() -> owa(MethodCall.of("owa").with("atLeast", 1).with("moreThan", 2)))
                .hasMessageContaining("but had 2");
        assertThatThrownBy(() -> OrderedWeightedAverage.ofHighest(0)).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> OrderedWeightedAverage.of(List.of(0.0, 0.0)))
                .hasMessageContaining("one of them above 0");
        assertThatThrownBy(() -> owa(MethodCall.of("owa").with("atLeast", 2.5)))
                .hasMessageContaining("must be a whole number, but was 2.5");
    }
}
