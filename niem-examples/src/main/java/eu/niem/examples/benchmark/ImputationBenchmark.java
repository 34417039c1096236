package eu.niem.examples.benchmark;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.treatment.ImputeEm;
import eu.niem.scoring.treatment.ImputeNearestNeighbour;
import eu.niem.scoring.treatment.ImputeRegression;
import eu.niem.scoring.treatment.Treatment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Fill the empty tenth of 1 500 rows of 156 indicators. */
public class ImputationBenchmark extends Sampled {
    /** By what. */
    @Param({"nearest neighbours", "regression", "expectation and maximisation"})
    public String method = "";

    private final Panel panel =
            SyntheticStudy.monitor().study(Methodology.standard()).panel();
    private Treatment treatment = ImputeRegression.standard();

    /** Finds the method. */
    @Setup
    public void prepare() {
        treatment = switch (method) {
            case "nearest neighbours" -> ImputeNearestNeighbour.standard();
            case "regression" -> ImputeRegression.standard();
            default -> ImputeEm.standard();
        };
    }

    /** Learns and fills. */
    @Benchmark
    @Work("impute a tenth of 1 500 x 156")
    public Panel impute() {
        return treatment.fit(panel).apply(panel);
    }
}
