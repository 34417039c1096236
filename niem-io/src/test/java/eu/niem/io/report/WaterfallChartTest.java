package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.wording.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaterfallChartTest {
    private static Optional<Chart.Content> chart(String node, String area) {
        Shown shown = new Shown(new RoundStudy().score(), Words.english());
        return WaterfallChart.of(shown, node, RowKey.of(area, "2019"), RowKey.of(area, RoundStudy.LAST));
    }

    @Test
    void whatThePartsAddLeadsFromTheOneScoreToTheOther() {
        assertThat(chart("all", "SE"))
                .hasValueSatisfying(content -> assertThat(content.table().toString())
                        .containsPattern("Score 2019 +68.5")
                        .containsPattern("Work +0.0")
                        .containsPattern("Housing +\\+0.5")
                        .containsPattern("Score 2021 +69.0 u"));
    }

    @Test
    void thereIsNoneWhereAPartIsHidden() {
        assertThat(chart("home", "LV")).isEmpty();
    }

    @Test
    void thereIsNoneWhereAnEndIsMissing() {
        Shown shown = new Shown(new RoundStudy().score(), Words.english());
        assertThat(WaterfallChart.of(shown, "all", RowKey.of("SE", "1999"), RowKey.of("SE", "2019")))
                .isEmpty();
    }
}
