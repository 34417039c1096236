package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.PrincipalEigenvector;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Principal components, adequacy and factors of numbers that can be followed by hand. */
class PrincipalComponentsTest {
    private static final double NONE = Double.NaN;

    /** Two at right angles and their sum: correlations of 0 and the root of 1/2. */
    private static final Column X = Column.of("x", 1, 1, -1, -1);

    private static final Column Y = Column.of("y", 1, -1, 1, -1);
    private static final Column SUM = Column.of("sum", 2, 0, 0, -2);

    /** Four columns of eight rows, all correlated with each other by 1/2: half of each is in common. */
    private static List<Column> alike() {
        double[][] own = {{1, 1, 1, 1, -1, -1, -1, -1}, {1, 1, -1, -1, 1, 1, -1, -1}, {1, -1, 1, -1, 1, -1, 1, -1}};
        double[] common = {1, -1, -1, 1, 1, -1, -1, 1};
        return List.of(column("a", common, own[0]), column("b", common, own[1]), column("c", common, own[2]));
    }

    private static Column column(String id, double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return Column.of(id, sum);
    }

    /** With correlation r of all p: 1 + (p - 1) r once, then 1 - r; KMO 1 / (1 + 1/(1 + r)^2) for three. */
    @Test
    void equalCorrelationsHaveAKnownSolution() {
        PrincipalComponents found = PrincipalComponents.of(alike());
        assertThat(found.components().stream()
                        .map(PrincipalComponents.Component::eigenvalue)
                        .toList())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-14 ? 0 : 1)
                .containsExactly(2.0, 0.5, 0.5);
        found.component(1)
                .loadings()
                .forEach(loading -> assertThat(loading).isCloseTo(Math.sqrt(1 / 3.0), within(1e-14)));
        assertThat(Objects.requireNonNull(found.adequacy().overall())).isCloseTo(9 / 13.0, within(1e-14));
        double statistic = (8 - 1 - 11 / 6.0) * Math.log(2);
        assertThat(Objects.requireNonNull(found.sphericity().statistic())).isCloseTo(statistic, within(1e-13));
        assertThat(found.isDistinct(1)).isTrue();
        assertThat(found.isDistinct(2)).isFalse();
    }

    @Test
    void aColumnThatIsASumHasAnEigenvalueOfZeroAndNoAdequacy() {
        PrincipalComponents found = PrincipalComponents.of(List.of(X, Y, SUM));
        assertThat(found.component(3).eigenvalue()).isCloseTo(0, within(1e-15));
        assertThat(found.component(1).loadings().get(2)).isCloseTo(Math.sqrt(0.5), within(1e-14));
        assertThat(found.adequacy().undefined()).contains("a variable follows from the others");
        assertThat(found.sphericity().undefined()).contains("a variable follows from the others");
    }

    @Test
    void incompleteRowsAreLeftOutCountedAndHaveNoScores() {
        PrincipalComponents found =
                PrincipalComponents.of(List.of(Column.of("x", 1, NONE, 2, 4, 3), Column.of("y", 2, 5, 3, 5, NONE)));
        assertThat(found.rows()).isEqualTo(3);
        assertThat(found.dropped()).isEqualTo(2);
        assertThat(found.scores().get(0).isPresent(1)).isFalse();
        assertThat(found.scores().get(0).isPresent(3)).isTrue();
        assertThat(found.toString()).startsWith("Principal components of 2 variables over 3 rows (2 incomplete ones");
    }

    @Test
    void theVarianceOfScoresIsTheEigenvalue() {
        PrincipalComponents found = PrincipalComponents.of(alike());
        double squares = 0;
        for (double score : found.scores().get(0).present()) {
            squares += score * score;
        }
        assertThat(squares / 7).isCloseTo(2, within(1e-14));
    }

    @Test
    void whatHasNoComponentsSaysWhatToDo() {
        assertThatThrownBy(() -> PrincipalComponents.of(List.of(X, Column.of("c", 3, 3, 3, 3))))
                .hasMessageContaining("'c' has the same number in all of the 4 complete rows: leave it out");
        assertThatThrownBy(
                        () -> PrincipalComponents.of(List.of(Column.of("x", 1, NONE, 2), Column.of("y", NONE, 4, 3))))
                .hasMessageContaining("of 3 rows 1 have: impute, or leave out");
        assertThatThrownBy(() -> PrincipalComponents.of(List.of())).hasMessageContaining("there is none");
        assertThatThrownBy(() -> PrincipalComponents.of(List.of(X, Column.of("short", 1))))
                .hasMessageContaining("'x' has 4 and 'short' 1");
    }

    @Test
    void noiseOfRoundingIsNoVariation() {
        assertThatThrownBy(() -> PrincipalComponents.of(List.of(X, Column.of("c", 0.1 + 0.2, 0.3, 0.3, 0.3))))
                .hasMessageContaining("'c' has the same number");
    }

    @Test
    void oneVariableIsItsOwnComponent() {
        PrincipalComponents found = PrincipalComponents.of(List.of(X));
        assertThat(found.component(1).eigenvalue()).isEqualTo(1);
        assertThat(found.component(1).loadings()).containsExactly(1.0);
        assertThat(found.adequacy().overall()).isNull();
        assertThat(found.loadings().rows()).hasSize(1);
    }

    /** Two pairs of columns, each pair alike and the pairs at right angles: varimax finds the pairs. */
    @Test
    void varimaxFindsSimpleStructure() {
        List<Column> columns = List.of(X, Y, Column.of("x2", 2, 2.5, -2, -2.5), Column.of("y2", 1, -1.25, 1.25, -1));
        RotatedFactors found = PrincipalComponents.of(columns).varimax(2);
        assertThat(found.factorOf(0)).isEqualTo(found.factorOf(2)).isNotEqualTo(found.factorOf(1));
        assertThat(found.factorOf(1)).isEqualTo(found.factorOf(3));
        assertThat(found.data().columns()).containsExactly("VARIABLE", "FACTOR1", "FACTOR2", "COMMUNALITY");
    }

    /** Loadings (1, 1) and (1, -1) by half: turned by 45 degrees each variable has a factor of its own. */
    @Test
    void varimaxTurnsByFortyFiveDegrees() {
        double half = Math.sqrt(0.5);
        RotatedFactors found = Varimax.rotate(List.of("a", "b"), new double[][] {{half, half}, {half, -half}});
        assertThat(Math.abs(found.factorOf(0).loadings().get(0))).isCloseTo(1, within(1e-15));
        assertThat(Math.abs(found.factorOf(0).loadings().get(1))).isCloseTo(0, within(1e-15));
    }

    @Test
    void aPrincipalEigenvectorOfConsistentComparisonsIsAnyColumn() {
        PrincipalEigenvector found = PrincipalEigenvector.of(
                List.of(List.of(1.0, 2.0, 6.0), List.of(0.5, 1.0, 3.0), List.of(1 / 6.0, 1 / 3.0, 1.0)));
        assertThat(found.eigenvalue()).isCloseTo(3, within(1e-14));
        assertThat(found.vector().get(0)).isCloseTo(0.6, within(1e-15));
        assertThatThrownBy(() -> PrincipalEigenvector.of(List.of(List.of(1.0, 2.0))))
                .hasMessageContaining("as many rows as columns");
    }
}
