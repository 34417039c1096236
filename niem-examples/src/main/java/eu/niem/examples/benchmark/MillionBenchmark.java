package eu.niem.examples.benchmark;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fit and score 1 000 000 areas by 150 indicators in a heap of 6 GB, which not every machine has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class MillionBenchmark {
    private final Study study = SyntheticIndex.of(1_000_000, 150).study(SyntheticIndex.minMax());

    /** Without treatments, once, cold. */
    @Benchmark
    @Work("fit and score 1 000 000 x 150 in a heap of 6 GB")
    public Scorecard score() {
        return study.score();
    }
}
