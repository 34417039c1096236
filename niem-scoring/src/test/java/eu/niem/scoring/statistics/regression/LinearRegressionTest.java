package eu.niem.scoring.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearRegressionTest {
    private static final Column X = Column.of("x", 1, 2, 3, 4, Double.NaN);
    private static final Column Y = Column.of("y", 2, 4, 5, 9, 7);

    /** NIST, Statistical Reference Datasets, Longley: predictors that nearly give each other; certified values. */
    @Test
    void longleysDataGiveTheCertifiedCoefficients() {
        Column y = Column.of(
                "y", 60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564,
                69331, 70551);
        List<Column> predictors = List.of(
                Column.of(
                        "deflator",
                        83,
                        88.5,
                        88.2,
                        89.5,
                        96.2,
                        98.1,
                        99,
                        100,
                        101.2,
                        104.6,
                        108.4,
                        110.8,
                        112.6,
                        114.2,
                        115.7,
                        116.9),
                Column.of(
                        "gnp", 234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769,
                        444546, 482704, 502601, 518173, 554894),
                Column.of(
                        "unemployed",
                        2356,
                        2325,
                        3682,
                        3351,
                        2099,
                        1932,
                        1870,
                        3578,
                        2904,
                        2822,
                        2936,
                        4681,
                        3813,
                        3931,
                        4806,
                        4007),
                Column.of(
                        "forces", 1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514,
                        2572, 2827),
                Column.of(
                        "population",
                        107608,
                        108632,
                        109773,
                        110929,
                        112075,
                        113270,
                        115094,
                        116219,
                        117388,
                        118734,
                        120445,
                        121950,
                        123366,
                        125368,
                        127852,
                        130081),
                Column.of(
                        "year", 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960,
                        1961, 1962));
        double[] certified = {
            15.0618722713733,
            -0.358191792925910E-01,
            -2.02022980381683,
            -1.03322686717359,
            -0.511041056535807E-01,
            1829.15146461355
        };
        LinearRegression regression = LinearRegression.of(y, predictors);
        for (int i = 0; i < certified.length; i++) {
            assertThat(regression.coefficients().get(i)).isCloseTo(certified[i], within(1e-9 * Math.abs(certified[i])));
        }
        assertThat(regression.intercept()).isCloseTo(-3482258.63459582, within(3482258 * 1e-9));
        assertThat(regression.rSquared().orElseThrow()).isCloseTo(0.995479004577296, within(1e-13));
    }

    @Test
    void rowsWithAGapAreLeftOut() {
        LinearRegression regression = LinearRegression.of(Y, List.of(X));
        assertThat(regression.rows()).isEqualTo(4);
        assertThat(regression.predict(List.of(2.5))).isCloseTo(5, within(1e-14));
        assertThat(regression.coefficients().get(0)).isCloseTo(2.2, within(1e-14));
    }

    @Test
    void aPredictorThatAnotherGivesOrThatStaysTheSameHasNoPart() {
        Column twice = Column.of("twice", 2, 4, 6, 8, 10);
        Column same = Column.of("same", 3, 3, 3, 3, 3);
        LinearRegression regression = LinearRegression.of(Y, List.of(X, twice, same));
        assertThat(regression.coefficients().subList(1, 3)).containsExactly(0.0, 0.0);
        assertThat(regression.coefficients().get(0)).isCloseTo(2.2, within(1e-14));
    }

    @Test
    void withoutPredictorsItIsTheMeanAndWithoutRowsThereIsNone() {
        assertThat(LinearRegression.of(Y, List.of()).predict(List.of())).isCloseTo(5.4, within(1e-14));
        assertThat(LinearRegression.of(Column.of("c", 1, 1), List.of()).rSquared())
                .isEmpty();
        assertThatThrownBy(() -> LinearRegression.of(Column.of("y", Double.NaN), List.of()))
                .hasMessageContaining("must have a row in which it and [] are all there");
    }
}
