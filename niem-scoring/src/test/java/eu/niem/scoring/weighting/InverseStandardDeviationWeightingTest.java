package eu.niem.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InverseStandardDeviationWeightingTest {
    private static Dimension dimension(int children) {
        return Dimension.of(
                "sub",
                "Subindex",
                IntStream.range(0, children)
                        .mapToObj(i -> Indicator.of("c" + i, "Child " + i, Quantity.of("NUM", 0, 1)))
                        .toArray(Node[]::new));
    }

    /** Two scores with this standard deviation of a sample. */
    private static Column spread(int child, double sd) {
        return Column.of("c" + child, 0.5 - sd / Math.sqrt(2), 0.5 + sd / Math.sqrt(2));
    }

    private static double[] weights(Column... children) {
        Weights weights =
                InverseStandardDeviationWeighting.standard().fit(dimension(children.length), List.of(children));
        return IntStream.range(0, children.length)
                .mapToDouble(i -> weights.ofChild().get("c" + i))
                .toArray();
    }

    /**
     * World Economic Forum, Global Gender Gap Report 2023, table B.2: the standard deviations of the ratios within each
     * subindex, and their weights. Both are rounded to three decimals.
     */
    @ParameterizedTest
    @CsvSource({
        "0.160 0.103 0.144 0.214 0.262, 0.199 0.310 0.221 0.149 0.121",
        "0.145 0.060 0.120 0.228, 0.191 0.459 0.230 0.121",
        "0.010 0.023, 0.693 0.307",
        "0.166 0.208 0.116, 0.310 0.247 0.443"
    })
    void theGenderGapIndexIsWeighedAsPublished(String spreads, String expected) {
        double[] sds = Arrays.stream(spreads.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] published = Arrays.stream(expected.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Column[] children =
                IntStream.range(0, sds.length).mapToObj(i -> spread(i, sds[i])).toArray(Column[]::new);
        assertThat(weights(children)).containsExactly(published, within(0.006));
    }

    @Test
    void twiceTheSpreadIsHalfTheWeight() {
        assertThat(weights(spread(0, 0.1), spread(1, 0.2)))
                .containsExactly(new double[] {2 / 3.0, 1 / 3.0}, within(1e-12));
        assertThat(weights(spread(0, 0.1))).containsExactly(1);
    }

    @Test
    void whatDoesNotVaryIsRefused() {
        assertThatThrownBy(() -> weights(spread(0, 0.1), Column.of("c1", 7, 7)))
                .hasMessageContaining("'c1' has the same in all of 2 scores");
        assertThatThrownBy(() -> weights(spread(0, 0.1), Column.of("c1", 7, Double.NaN)))
                .hasMessageContaining("'c1' has 1 score:");
    }
}
