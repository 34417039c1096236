package eu.niem.scoring.statistics.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Column;
import eu.niem.scoring.fixture.AnyColumns;
import eu.niem.scoring.statistics.numeric.CentredNumbers;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of balanced weights of any columns. */
class BalancedWeightsProperties {
    @Provide
    Arbitrary<List<Column>> columns() {
        return AnyColumns.any();
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
                .mapToDouble(column -> CentredNumbers.correlation(column, whole))
                .sum();
        for (int i = 0; i < columns.size(); i++) {
            double correlation = CentredNumbers.correlation(columns.get(i), whole);
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
