package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.Centred;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import eu.niem.scoring.statistics.optimisation.BalancedWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of components, factors and balanced weights of any columns. */
class MultivariateProperties {

    /** Columns that have something in common, of which some rows may lack a number. */
    @Provide
    Arbitrary<List<Column>> columns() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(3, 40),
                        Arbitraries.of(0.0, 0.1))
                .as(MultivariateProperties::columns);
    }

    private static List<Column> columns(long seed, int count, int rows, double absent) {
        Random random = new Random(seed);
        double[] common = random.doubles(rows, 0, 100).toArray();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(Column.of(
                    "c" + i,
                    IntStream.range(0, rows)
                            .mapToDouble(row ->
                                    random.nextDouble() < absent ? Double.NaN : common[row] + random.nextDouble() * 150)
                            .toArray()));
        }
        return columns;
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

    /** Of a weighted mean of columns that go together the balance is known to exist; it is found to twelve digits. */
    @Property(tries = 100)
    void balancedWeightsReachWhatCanBeReached(@ForAll("columns") List<Column> columns, @ForAll Random random) {
        CompleteRows rows = CompleteRows.of(columns);
        Assume.that(rows.size() > columns.size() + 1);
        List<Double> weights = random.doubles(columns.size(), 0.2, 1).boxed().toList();
        BalancedWeights reached = given(rows.columns(), weights);
        List<Double> target =
                reached.parts().stream().map(BalancedWeights.Part::share).toList();
        Assume.that(target.stream().allMatch(share -> share > 0));
        BalancedWeights found = BalancedWeights.find(rows.columns(), target, each -> mean(rows.columns(), each));
        assertThat(found.distance()).isLessThan(1e-9);
        assertThat(found.weights()).allMatch(weight -> weight >= 0);
    }

    /** The shares that given weights have. */
    private static BalancedWeights given(List<Column> columns, List<Double> weights) {
        Column whole = mean(columns, weights);
        List<BalancedWeights.Part> parts = new ArrayList<>();
        double sum = columns.stream()
                .mapToDouble(column -> Centred.correlation(column, whole))
                .sum();
        for (int i = 0; i < columns.size(); i++) {
            double correlation = Centred.correlation(columns.get(i), whole);
            parts.add(new BalancedWeights.Part(columns.get(i).id(), weights.get(i), correlation, correlation / sum, 0));
        }
        return new BalancedWeights(parts);
    }

    private static Column mean(List<Column> columns, List<Double> weights) {
        double[] means = new double[columns.get(0).size()];
        for (int row = 0; row < means.length; row++) {
            for (int i = 0; i < columns.size(); i++) {
                means[row] += weights.get(i) * columns.get(i).get(row);
            }
        }
        return Column.of("whole", means);
    }
}
