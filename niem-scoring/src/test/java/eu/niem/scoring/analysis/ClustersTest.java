package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.multivariate.Dendrogram;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final double NONE = Double.NaN;

    private static final Correlation PEARSON = Correlation.pearson();

    @Test
    void areasThatResembleEachOtherAreClustered() {
        Scorecard four =
                ThreeAreas.usual().with("DE", 79, 11, 59, 41, 91, 49, 1).score();
        Dendrogram found = Clusters.ofAreas(four, Slice.of("2020"));
        assertThat(found.cut(3).clusters()).containsExactly(List.of("AT-9", "DE"), List.of("BE"), List.of("CY"));
        Dendrogram byHeat = Clusters.ofAreas(NodeValues.scores(four), List.of("heat"), Dendrogram.Linkage.WARD);
        assertThat(byHeat.labels()).containsExactly("AT-9", "CY", "DE");
        assertThat(byHeat.leftOut()).containsEntry("BE", "no number of heat");
    }

    @Test
    void nodesThatSaySimilarThingsAreClustered() {
        NodeValues values = NodeValues.observed(new ThreeAreas()
                .with("AT-9", 80, 20, 1, 5, 7, NONE)
                .with("BE", 60, 40, 2, 5, 3, NONE)
                .with("CY", 70, 30, 1, 5, 9, 1)
                .panel());
        Dendrogram found = Clusters.ofIndicators(values);
        assertThat(found.labels()).containsExactly("heat", "jobless", "rate", "rooms");
        assertThat(found.merges().get(0).height()).isCloseTo(0, within(1e-15));
        assertThat(found.leftOut()).containsOnlyKeys("rent", "trust");
        assertThat(found.leftOut().get("rent")).contains("all numbers of the", "are the same");
        Dendrogram signed =
                Clusters.ofNodes(values, List.of("rate", "jobless"), PEARSON, false, Dendrogram.Linkage.AVERAGE);
        assertThat(signed.merges().get(0).height()).isCloseTo(2, within(1e-15));
    }
}
