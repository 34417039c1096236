package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.statistics.correlation.Correlation;
import org.junit.jupiter.api.Test;

class CorrelationFlagsTest {
    private static final Correlation PEARSON = Correlation.pearson();

    @Test
    void pairsWorthASecondLookAreFlagged() {
        NodeValues scores = NodeValues.scores(new ThreeAreas()
                .with("AT-9", 10, 90, 10, 90, 50, 30)
                .with("BE", 20, 80, 20, 100, 51, 30)
                .with("CY", 30, 70, 30, 20, 49, 30)
                .with("DE", 40, 60, 40, 60, 50, 30)
                .score());
        CorrelationFlags found = CorrelationFlags.of(scores);
        assertThat(found.flags())
                .extracting(flag -> flag.kind().code() + " " + flag.pair().node() + " "
                        + flag.pair().other())
                .contains("collinear rate jobless", "negative rent heat", "negative heat home", "undefined trust all")
                .doesNotContain("collinear rate work");
        CorrelationFlags lenient =
                CorrelationFlags.of(Correlations.withParents(scores, PEARSON), new CorrelationFlags.Limits(1, -1, 1));
        assertThat(lenient.flags()).extracting(CorrelationFlags.Flag::kind).contains(CorrelationFlags.Kind.SILENT);
        assertThat(found.data().columns()).contains("FLAG", "VALUE", "ROWS", "P");
        assertThatThrownBy(() -> new CorrelationFlags.Limits(0.9, 0.4, 0.3)).hasMessageContaining("negative <= silent");
    }
}
