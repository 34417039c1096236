package eu.niem.scoring.methodology;

import static eu.niem.scoring.fixture.UnevenTree.FRAMEWORK;
import static eu.niem.scoring.fixture.UnevenTree.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.Weighting;
import eu.niem.scoring.weighting.Weights;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuitabilityTest {
    @Test
    void aWeightingThatAssumesAnOrderOfChildrenIsWarnedOf() {
        assertThat(RAW.withWeighting(new InOrder("name the children")).check(FRAMEWORK))
                .extracting(Problem::error, Problem::code, Problem::path, Problem::message)
                .containsExactly(tuple(false, "children-by-position", "/weighting/standard", "name the children"));
        assertThat(RAW.withWeighting(new InOrder("")).check(FRAMEWORK)).isEmpty();
    }

    @Test
    void aWeightingThatFailsToSayWhetherOrderMattersIsAnError() {
        assertThat(RAW.withWeighting(new InOrder("fails")).check(FRAMEWORK))
                .extracting(Problem::error, Problem::code, Problem::path, Problem::message)
                .containsExactly(tuple(
                        true,
                        "unsuitable-weights",
                        "/weighting/standard",
                        "in-order (words fails) failed: java.lang.IllegalStateException: no words"));
    }

    private record InOrder(String words) implements Weighting {
        @Override
        public Weights fit(Dimension dimension, List<Column> children) {
            return EqualWeighting.standard().fit(dimension, children);
        }

        @Override
        public Optional<String> assumesOrder() {
            if (words.equals("fails")) {
                throw new IllegalStateException("no words");
            }
            return Optional.of(words).filter(text -> !text.isEmpty());
        }
    }
}
