package eu.niem.examples.benchmark;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Correlate two columns of 40 000 answers of 0 and 1, in which nearly all pairs are tied. */
public class TiedPairBenchmark extends Sampled {
    private static final int ROWS = 40_000;

    /** The measure. */
    @Param({"pearson", "spearman", "kendall"})
    public String measure = "";

    private final Column one = answers("one", new SplittableRandom(1));
    private final Column other = answers("other", new SplittableRandom(2));
    private Correlation correlation = Correlation.pearson();

    private static Column answers(String id, SplittableRandom random) {
        return Column.of(id, random.ints(ROWS, 0, 2).asDoubleStream().toArray());
    }

    /** Finds the measure. */
    @Setup
    public void prepare() {
        correlation = Stream.of(Correlation.pearson(), Correlation.spearman(), Correlation.kendall())
                .filter(each -> each.code().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /** Coefficient, p-value and interval. */
    @Benchmark
    @Work("correlation of two columns of 40 000 answers of 0 and 1")
    public Association pair() {
        return correlation.of(one, other);
    }
}
