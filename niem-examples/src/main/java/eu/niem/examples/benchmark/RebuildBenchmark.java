package eu.niem.examples.benchmark;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.analysis.Removal;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.weighting.EqualWeighting;
import org.openjdk.jmh.annotations.Benchmark;

/** Build an index of 51 areas and 49 indicators again, otherwise: what comparisons of methodologies rest on. */
public class RebuildBenchmark extends Sampled {
    private final Scorecard scorecard =
            SyntheticIndex.of(51, 49).study(SyntheticIndex.treated()).score();
    private final Methodology equalWeights = SyntheticIndex.treated().withWeighting(EqualWeighting.standard());
    private final Slice slice = Slice.of(SyntheticIndex.FIRST_YEAR);

    /** Changes weights alone: nothing is learned again. */
    @Benchmark
    @Work("rebuild with other weights, 51 x 49")
    public Scorecard weights() {
        return scorecard.withMethodology(equalWeights);
    }

    /** Leaves out each indicator in turn. */
    @Benchmark
    @Work("49 removals of an indicator, 51 x 49")
    public Removal removals() {
        return Removal.ofLevel(scorecard, 1, SyntheticIndex.ROOT, slice);
    }
}
