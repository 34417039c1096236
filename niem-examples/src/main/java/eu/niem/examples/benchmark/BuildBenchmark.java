package eu.niem.examples.benchmark;

import eu.niem.core.result.Ranking;
import eu.niem.scoring.Study;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Build a composite indicator as a whole: treat outliers, fit, score four levels, rank. */
public class BuildBenchmark extends Sampled {
    /** Areas and indicators. */
    @Param({"51 x 49", "200 x 200", "2000 x 150", "100000 x 50"})
    public String size = "4 x 4";

    private Study study = study();

    /** Makes the data. */
    @Setup
    public void prepare() {
        study = study();
    }

    private Study study() {
        return SyntheticIndex.parse(size).study(SyntheticIndex.treated());
    }

    /** From observations to ranks. */
    @Benchmark
    @Work("build with outliers treated (fit, score, rank)")
    public Ranking build() {
        return study.score().ranking(SyntheticIndex.ROOT, SyntheticIndex.FIRST_YEAR);
    }
}
