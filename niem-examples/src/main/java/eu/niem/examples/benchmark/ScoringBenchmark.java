package eu.niem.examples.benchmark;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Fit and score 1 500 rows of 156 indicators under 13 dimensions, beside loops written for just this. */
public class ScoringBenchmark extends Sampled {
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
    @Work(
            value = "fit and score 1 500 x 156",
            beside = {"loops", "naive"})
    public Scorecard library() {
        return study.score();
    }

    /** The loops: learn and score. */
    @Benchmark
    @Work("fit and score 1 500 x 156 as loops with compensated sums, weights, missing children, coverage")
    public double[][] loops() {
        return normalisation.equals("min-max") ? handWritten.minMax() : handWritten.goalposts();
    }

    /** Loops that leave out missing children, and care for nothing else. */
    @Benchmark
    @Work("fit and score 1 500 x 156 as naive loops")
    public double[][] naive() {
        return normalisation.equals("min-max") ? handWritten.naiveMinMax() : handWritten.naiveGoalposts();
    }
}
