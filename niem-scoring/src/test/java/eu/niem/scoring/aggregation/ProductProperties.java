package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class ProductProperties {
    private static double of(List<Double> values, double weight) {
        double[] weights = new double[values.size()];
        Arrays.fill(weights, weight);
        double[] scores = values.stream().mapToDouble(each -> each).toArray();
        return Product.standard().aggregate(scores, weights, weights.length);
    }

    /** Of n positive children the product is the n-th power of their geometric mean. */
    @Property
    void itIsAPowerOfTheGeometricMean(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.01, max = 1) Double> values) {
        double[] scores = values.stream().mapToDouble(each -> each).toArray();
        double[] ones = new double[scores.length];
        Arrays.fill(ones, 1);
        double mean = GeometricMean.standard().aggregate(scores, ones, ones.length);
        assertThat(of(values, 1)).isCloseTo(Math.pow(mean, ones.length), within(1e-12));
    }

    @Property
    void theOrderOfChildrenChangesNoBit(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 100) Double> values) {
        List<Double> turned = new ArrayList<>(values);
        Collections.reverse(turned);
        assertThat(of(turned, 0.7)).isEqualTo(of(values, 0.7));
    }

    @Property
    void onZeroToOneItNeverExceedsTheLeastChild(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 1) Double> values) {
        assertThat(of(values, 1)).isBetween(0.0, Collections.min(values));
    }
}
