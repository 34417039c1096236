package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.evaluation.change.Change;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaterfallChartTest {
    private static Optional<Chart.Content> find(Scorecard scorecard, String node, String area) {
        Change change = Change.between(scorecard, "2019", RoundStudy.LAST);
        Shown shown = new Shown(scorecard, Words.english());
        return WaterfallChart.find(shown, change, node, RowKey.of(area, RoundStudy.LAST));
    }

    private static Optional<Chart.Content> find(String node, String area) {
        return find(new RoundStudy().score(), node, area);
    }

    private static String table(String node, String area) {
        return find(node, area).orElseThrow().table().toString();
    }

    @Test
    void whatThePartsAddLeadsFromTheOneScoreToTheOther() {
        assertThat(table("all", "SE"))
                .containsPattern("Score 2019 +68.5")
                .containsPattern("Work +0.0")
                .containsPattern("Housing +\\+0.5")
                .containsPattern("Score 2021 +69.0 u")
                .doesNotContain("Other indicators");
    }

    @Test
    void whatOtherIndicatorsDidIsAStepOfItsOwn() { // unemployment in Estonia is missing in the later round
        assertThat(table("all", "EE"))
                .containsPattern("Score 2019 +49.2")
                .containsPattern("Work +\\+1.0")
                .containsPattern("Housing +\\+1.6")
                .containsPattern("Other indicators, another yardstick +\\+1.0")
                .containsPattern("Score 2021 +52.8");
    }

    @Test
    void pointsAddUpWhateverTheAggregation() {
        Study study = new RoundStudy().open();
        Scorecard scorecard = study.withMethodology(study.methodology().withAggregation(GeometricMean.standard()))
                .score();
        assertThat(find(scorecard, "all", "SE").orElseThrow().table().toString())
                .containsPattern("Score 2019 +66.4")
                .containsPattern("Work +0.0")
                .containsPattern("Housing +\\+0.6")
                .containsPattern("Score 2021 +67.1");
    }

    @Test
    void aBreakInBetweenIsSaid() {
        RoundStudy study = new RoundStudy().replaced("CRO,SE,2021,53,,", "CRO,SE,2021,53,b,");
        Chart.Content chart = find(study.score(), "home", "SE").orElseThrow();
        assertThat(chart.drawing().draw(720).text("a", "", "")).contains("not comparable: a series breaks in between");
    }

    @Test
    void thereIsNoneWhereAPartIsHidden() {
        assertThat(find("home", "LV")).isEmpty();
        assertThat(find("home", "EE")).isPresent();
    }

    @Test
    void thereIsNoneWhereAPartWasHiddenBefore() {
        RoundStudy study = new RoundStudy().replaced("OWN,EE,2019,30.3,,", "OWN,EE,2019,30.3,,C");
        assertThat(find(study.score(), "home", "EE")).isEmpty();
    }

    @Test
    void thereIsNoneOfAnIndicatorOrARowThatIsNotThere() {
        assertThat(find("CRO", "SE")).isEmpty();
        assertThat(find("all", "XX")).isEmpty();
    }

    @Test
    void aChartThatCannotBeMadeIsRefusedWithItsReason() {
        Scorecard scorecard = new RoundStudy().score();
        Change change = Change.between(scorecard, "2019", RoundStudy.LAST);
        assertThat(Chart.waterfall(scorecard, change, "all", "SE").title())
                .isEqualTo("Sweden: what changed \"Overall\" from 2019 to 2021");
        assertThatThrownBy(() -> Chart.waterfall(scorecard, change, "home", "LV"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'home' in 'LV' from 2019 to 2021");
        assertThatThrownBy(() -> Chart.waterfall(scorecard, change, "nope", "LV"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("work");
    }
}
