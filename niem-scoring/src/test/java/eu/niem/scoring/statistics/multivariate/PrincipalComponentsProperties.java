package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import eu.niem.scoring.fixture.AnyColumns;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of components of any columns. */
class PrincipalComponentsProperties {
    @Provide
    Arbitrary<List<Column>> columns() {
        return AnyColumns.any();
    }

    private static PrincipalComponents of(List<Column> columns) {
        Assume.that(CompleteRows.of(columns).size() > 2);
        return PrincipalComponents.of(columns);
    }

    @Property(tries = 200)
    void eigenvaluesDescendAndAddUpToTheNumberOfVariables(@ForAll("columns") List<Column> columns) {
        PrincipalComponents found = of(columns);
        double sum = 0;
        double last = Double.POSITIVE_INFINITY;
        for (PrincipalComponents.Component component : found.components()) {
            assertThat(component.eigenvalue()).isBetween(0.0, last + 1e-12);
            last = component.eigenvalue();
            sum += component.eigenvalue();
        }
        assertThat(sum).isCloseTo(columns.size(), within(1e-11));
    }

    @Property(tries = 200)
    void loadingsAreAtRightAnglesAndTheirLargestIsPositive(@ForAll("columns") List<Column> columns) {
        List<PrincipalComponents.Component> components = of(columns).components();
        for (PrincipalComponents.Component one : components) {
            for (PrincipalComponents.Component other : components) {
                double product = 0;
                for (int i = 0; i < columns.size(); i++) {
                    product += one.loadings().get(i) * other.loadings().get(i);
                }
                assertThat(product).isCloseTo(one.equals(other) ? 1 : 0, within(1e-12));
            }
            double largest =
                    one.loadings().stream().mapToDouble(Math::abs).max().orElse(0);
            assertThat(Collections.max(one.loadings())).isCloseTo(largest, within(1e-8));
        }
    }

    @Property(tries = 100)
    void theOrderOfRowsChangesNoBit(@ForAll("columns") List<Column> columns, @ForAll Random random) {
        PrincipalComponents found = of(columns);
        List<Integer> rows = new ArrayList<>(
                IntStream.range(0, columns.get(0).size()).boxed().toList());
        Collections.shuffle(rows, random);
        int[] order = rows.stream().mapToInt(Integer::intValue).toArray();
        PrincipalComponents other = PrincipalComponents.of(
                columns.stream().map(column -> column.select(order)).toList());
        assertThat(other.components()).isEqualTo(found.components());
        assertThat(other.adequacy()).isEqualTo(found.adequacy());
        assertThat(other.sphericity()).isEqualTo(found.sphericity());
        assertThat(other.scores().get(0)).isEqualTo(found.scores().get(0).select(order));
    }

    @Property(tries = 100)
    void theScaleOfAColumnChangesNothing(@ForAll("columns") List<Column> columns) {
        PrincipalComponents found = of(columns);
        PrincipalComponents other = PrincipalComponents.of(columns.stream()
                .map(column -> Column.of(
                        column.id(),
                        IntStream.range(0, column.size())
                                .mapToDouble(row -> 1e150 * column.get(row))
                                .toArray()))
                .toList());
        for (PrincipalComponents.Component component : found.components()) {
            assertThat(other.component(component.number()).eigenvalue())
                    .isCloseTo(component.eigenvalue(), within(1e-11));
        }
    }
}
