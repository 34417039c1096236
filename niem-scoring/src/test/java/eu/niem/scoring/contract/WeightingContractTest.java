package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.scoring.weighting.Weighting;
import eu.niem.scoring.weighting.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A broken weighting is told what is broken. */
class WeightingContractTest {

    private static void assertBroken(Weighting weighting, String message) {
        assertThatThrownBy(() -> WeightingContract.of(weighting).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("; input: ");
    }

    private static Weights all(Dimension dimension, double weight) {
        Map<String, Double> weights = new HashMap<>();
        for (Node child : dimension.children()) {
            weights.put(child.id(), weight);
        }
        return new Weights(weights);
    }

    @Test
    void aLambdaThatLearnsOrRefusesWithAReasonIsAccepted() {
        assertThatCode(() -> WeightingContract.of((dimension, children) -> {
                            if (children.get(0).present().length < 2) {
                                throw new IllegalArgumentException("needs two rows or more");
                            }
                            return all(dimension, children.get(0).present().length);
                        })
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void everyChildNeedsAWeight() {
        assertBroken((dimension, children) -> new Weights(Map.of("c1", 1.0)), "must give a weight to the child 'c2'");
    }

    @Test
    void oneChildAtLeastMustCount() {
        assertBroken(
                (dimension, children) -> {
                    Map<String, Double> weights =
                            new HashMap<>(all(dimension, 1).ofChild());
                    weights.replaceAll((child, weight) -> 0.0);
                    weights.put("other", 1.0);
                    return new Weights(weights);
                },
                "must not give all children a weight of 0");
    }

    @Test
    void nullAndOtherExceptionsAreBroken() {
        assertBroken((dimension, children) -> null, "must give weights, not null");
        assertBroken(
                (dimension, children) -> all(dimension, children.get(0).get(0)),
                "must give weights or refuse with an IllegalArgumentException, but threw");
        assertBroken(
                (dimension, children) -> {
                    throw new IllegalArgumentException(" ");
                },
                "must give weights, but refused");
    }

    @Test
    void weightsMustRepeat() {
        AtomicInteger calls = new AtomicInteger();
        assertBroken((dimension, children) -> all(dimension, calls.incrementAndGet()), "must give the same weights");
    }

    @Test
    void oneThatDoesNotLearnMustNotRefuse() {
        assertBroken(new Refusing(), "must give weights, but refused: no scores");
    }

    private record Refusing() implements Weighting {
        @Override
        public Weights fit(Dimension dimension, List<Column> children) {
            throw new IllegalArgumentException("no scores");
        }

        @Override
        public boolean learns() {
            return false;
        }
    }
}
