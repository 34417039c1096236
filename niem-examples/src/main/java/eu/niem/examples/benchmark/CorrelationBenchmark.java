package eu.niem.examples.benchmark;

import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.analysis.Consistency;
import eu.niem.scoring.analysis.Correlations;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.statistics.correlation.Correlation;
import org.openjdk.jmh.annotations.Benchmark;

/** Correlate all indicators of an index with each other. */
public class CorrelationBenchmark extends Sampled {
    private static final double MANY_EMPTY = 0.1;

    private final NodeValues index =
            NodeValues.observed(SyntheticIndex.of(51, 49).panel());
    private final Panel survey =
            SyntheticIndex.of(1500, 50).withEmpty(MANY_EMPTY).panel();
    private final NodeValues answers = NodeValues.observed(survey);
    private final double[][] numbers = index.level(1).stream()
            .map(indicator -> numbers(index.column(indicator)))
            .toArray(double[][]::new);

    private static double[] numbers(Column column) {
        double[] numbers = new double[column.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = column.get(row);
        }
        return numbers;
    }

    /** Coefficients with p-values and intervals. */
    @Benchmark
    @Work(value = "Pearson's correlations of 49 indicators, 51 rows, with p-values and intervals", beside = "loops")
    public Correlations pearson() {
        return Correlations.ofLevel(index, Correlation.pearson(), 1);
    }

    /** Coefficients alone, over the rows that both have. */
    @Benchmark
    @Work("Pearson's coefficients of 49 indicators, 51 rows, alone, as loops")
    public double[][] loops() {
        double[][] coefficients = new double[numbers.length][numbers.length];
        for (int one = 0; one < numbers.length; one++) {
            for (int other = one + 1; other < numbers.length; other++) {
                coefficients[one][other] = HandWrittenCorrelation.of(numbers[one], numbers[other]);
            }
        }
        return coefficients;
    }

    /** Tau of all pairs. */
    @Benchmark
    @Work("Kendall's correlations of 50 indicators, 1 500 rows")
    public Correlations kendall() {
        return Correlations.ofLevel(answers, Correlation.kendall(), 1);
    }

    /** Alpha and omega of every dimension. */
    @Benchmark
    @Work("consistency of 50 indicators, 1 500 rows")
    public Consistency consistency() {
        return Consistency.of(survey);
    }
}
