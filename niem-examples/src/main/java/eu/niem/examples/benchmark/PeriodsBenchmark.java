package eu.niem.examples.benchmark;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Reference;
import org.openjdk.jmh.annotations.Benchmark;

/** Treat, fit and score each period by itself: five times as many should take five times as long. */
public class PeriodsBenchmark extends Sampled {
    private final Study ten = study(10);
    private final Study fifty = study(50);

    private static Study study(int periods) {
        return SyntheticIndex.of(1000, 50)
                .withPeriods(periods)
                .study(SyntheticIndex.treated().withReference(Reference.eachPeriod()));
    }

    /** The few. */
    @Benchmark
    @Work("each period by itself with outliers treated, 1 000 areas, 50 indicators, 10 periods")
    public Scorecard tenPeriods() {
        return ten.score();
    }

    /** The many. */
    @Benchmark
    @Work(
            value = "each period by itself with outliers treated, 1 000 areas, 50 indicators, 50 periods",
            beside = "tenPeriods")
    public Scorecard fiftyPeriods() {
        return fifty.score();
    }
}
