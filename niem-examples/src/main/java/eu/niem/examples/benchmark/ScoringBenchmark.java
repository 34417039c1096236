package eu.niem.examples.benchmark;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fit and score 1 500 rows of 156 indicators under 13 dimensions, beside loops written for just this. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {
    /** The share of its children that a dimension needs. */
    static final double MINIMUM = 0.7;

    /** How indicators are normalised. */
    @Param({"min-max", "goalposts"})
    public String normalisation = "";

    private Study study = study(MinMax.standard());
    private HandWritten handWritten = handWritten(study);

    /** Makes the data. */
    @Setup
    public void prepare() {
        study = study(normalisation.equals("min-max") ? MinMax.standard() : Goalposts.standard());
        handWritten = handWritten(study);
    }

    static Study study(Normaliser normaliser) {
        Methodology methodology = Methodology.standard()
                .withNormalisation(PerNode.of(normaliser))
                .withCoverage(PerNode.of(CoverageRule.of(MINIMUM, CoverageRule.By.COUNT)));
        return SyntheticStudy.monitor().study(methodology);
    }

    static HandWritten handWritten(Study study) {
        return new HandWritten(
                study.panel(), study.framework().root().children().size(), MINIMUM);
    }

    /** The library: learn, score, keep all that an explanation needs. */
    @Benchmark
    public Scorecard library() {
        return study.score();
    }

    /** The loops: learn and score. */
    @Benchmark
    public double[][] loops() {
        return normalisation.equals("min-max") ? handWritten.minMax() : handWritten.goalposts();
    }
}
