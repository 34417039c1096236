package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import eu.niem.scoring.fixture.AnyColumns;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of factors however they are turned. */
class RotatedFactorsProperties {
    @Provide
    Arbitrary<List<Column>> columns() {
        return AnyColumns.any();
    }

    private static PrincipalComponents of(List<Column> columns) {
        Assume.that(CompleteRows.of(columns).size() > 2);
        return PrincipalComponents.of(columns);
    }

    @Property(tries = 200)
    void rotationKeepsCommunalities(@ForAll("columns") List<Column> columns, @ForAll Random random) {
        PrincipalComponents found = of(columns);
        int factors = 1 + random.nextInt(columns.size());
        RotatedFactors rotated = found.varimax(factors);
        for (int i = 0; i < columns.size(); i++) {
            double before = 0;
            for (int k = 1; k <= factors; k++) {
                double loading = found.component(k).loadings().get(i);
                before += loading * loading * found.component(k).eigenvalue();
            }
            assertThat(rotated.communality(i)).isCloseTo(before, within(1e-10));
        }
    }

    @Property(tries = 200)
    void varimaxIsNoWorseThanBefore(@ForAll("columns") List<Column> columns) {
        PrincipalComponents found = of(columns);
        Assume.that(columns.size() > 1);
        RotatedFactors rotated = found.varimax(2);
        RotatedFactors again = Varimax.rotate(rotated.variables(), matrix(rotated));
        for (int i = 0; i < columns.size(); i++) {
            for (int k = 0; k < 2; k++) {
                assertThat(Math.abs(again.factors().get(k).loadings().get(i)))
                        .isCloseTo(Math.abs(rotated.factors().get(k).loadings().get(i)), within(1e-6));
            }
        }
    }

    private static double[][] matrix(RotatedFactors factors) {
        double[][] matrix =
                new double[factors.variables().size()][factors.factors().size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int k = 0; k < matrix[i].length; k++) {
                matrix[i][k] = factors.factors().get(k).loadings().get(i);
            }
        }
        return matrix;
    }
}
