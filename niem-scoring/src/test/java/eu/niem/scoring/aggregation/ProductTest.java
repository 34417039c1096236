package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProductTest {
    private static final Product PRODUCT = Product.standard();

    private static double of(double[] values, double... weights) {
        return PRODUCT.aggregate(values, weights, values.length);
    }

    @Test
    void weightsAreExponents() {
        assertThat(of(new double[] {0.5, 0.25}, 1, 1)).isEqualTo(0.125);
        assertThat(of(new double[] {0.5, 0.25}, 2, 0.5)).isEqualTo(0.125);
        assertThat(of(new double[] {0, 0.25}, 0, 1)).isEqualTo(0.25);
        assertThat(of(new double[] {0, 0.25}, 1, 1)).isZero();
    }

    /**
     * Brazil 2022: the index of a life expectancy of 73.425 years, (73.425 - 20) / 65, times the share that inequality
     * leaves, 1 - 0.095668726. Both figures are of UNDP, Human Development Report 2023/24, time series of the composite
     * indices (CC BY 3.0 IGO); the product is computed by hand, 0.821923 * 0.904331.
     */
    @Test
    void anIndexIsMultipliedByWhatInequalityLeaves() {
        assertThat(of(new double[] {(73.425 - 20) / 65, 1 - 0.095668726}, 1, 1)).isCloseTo(0.743291, within(0.000001));
    }

    @Test
    void onlyTheResultCanBeTooLarge() {
        assertThat(of(new double[] {1e300, 1e-300, 1e300, 1e-300}, 1, 1, 1, 1)).isCloseTo(1, within(1e-12));
        assertThat(of(new double[] {1e300, 1e300}, 1, 1)).isInfinite();
        assertThat(of(new double[] {1e-300, 1e-300}, 1, 1)).isZero();
    }

    @Test
    void aNegativeChildHasAPowerForWholeExponentsOnly() {
        assertThat(of(new double[] {-2, 3}, 1, 1)).isEqualTo(-6);
        assertThat(of(new double[] {-2, 3}, 0.5, 1)).isNaN();
        assertThat(PRODUCT.undefined(new double[] {-2, 3}, new double[] {0.5, 1}, 2))
                .isEqualTo("a product has no value where a child is -2 and its weight, the exponent, 0.5: normalise to"
                        + " a scale that begins at 0, such as 0 to 1");
    }
}
