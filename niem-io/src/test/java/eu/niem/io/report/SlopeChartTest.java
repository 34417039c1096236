package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.change.Change;
import org.junit.jupiter.api.Test;

class SlopeChartTest {
    private static Chart chart(RoundStudy study, String node) {
        Scorecard scorecard = study.score();
        return Chart.slopes(scorecard, Change.between(scorecard, "2019", RoundStudy.LAST), node);
    }

    @Test
    void aRowHasBothScoresTheirDifferenceAndTheTrend() {
        Chart chart = chart(new RoundStudy(), "work");
        assertThat(chart.table().toString()).containsPattern("Latvia +45.0 +60.5 +\\+15.5 +better");
        assertThat(chart.svg()).contains(">45.0<", ">60.5<", ">better<", ">worse<");
    }

    @Test
    void onlyWhatIsKnownInBothPeriodsIsCompared() {
        assertThat(chart(new RoundStudy(), "work").table().toString()).containsPattern("Estonia +70.0 +72.0 +\\+2.0");
    }

    @Test
    void aHiddenEndIsAWordAndHasNoDifference() {
        Chart chart = chart(new RoundStudy(), "OWN");
        assertThat(chart.table().toString()).containsPattern("Latvia +46.0 +hidden: confidential *\\R");
        assertThat(chart.svg()).contains("Latvia, 2019: 46.0; 2021: hidden: confidential");
    }

    @Test
    void aBreakInBetweenIsDashedAndExplained() {
        RoundStudy broken = new RoundStudy().replaced("OWN,SE,2021,53,,", "OWN,SE,2021,53,b,");
        assertThat(chart(broken, "OWN").svg()).contains("not comparable: a series breaks in between", "b: break");
        assertThat(chart(new RoundStudy(), "home").svg()).doesNotContain("not comparable");
    }
}
