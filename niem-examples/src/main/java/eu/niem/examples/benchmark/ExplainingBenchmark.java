package eu.niem.examples.benchmark;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.treatment.ImputeNearestNeighbour;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** Explain single scores. */
public class ExplainingBenchmark extends Sampled {
    private static final String INDICATOR = "I0";

    private final Scorecard index =
            SyntheticIndex.of(2000, 150).study(SyntheticIndex.treated()).score();
    private final RowKey first = index.rows().get(0);
    private final Scorecard imputed = SyntheticStudy.monitor()
            .study(Methodology.standard().withTreatments(ImputeNearestNeighbour.standard()))
            .score();
    private final RowKey filled = firstEmpty(imputed.treated().observed());

    private static RowKey firstEmpty(Panel panel) {
        int row = IntStream.range(0, panel.size())
                .filter(each -> !panel.column(INDICATOR).isPresent(each))
                .findFirst()
                .orElseThrow();
        return panel.rows().get(row);
    }

    /** From the top to all observations. */
    @Benchmark
    @Work("explain the top score of 150 indicators")
    public Explanation top() {
        return index.explain(SyntheticIndex.ROOT, first);
    }

    /** A cell with its donors. */
    @Benchmark
    @Work("explain the score of a cell that was imputed by neighbours, 1 500 x 156")
    public Explanation imputedCell() {
        return imputed.explain(INDICATOR, filled);
    }
}
