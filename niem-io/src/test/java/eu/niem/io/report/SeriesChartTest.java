package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesChartTest {
    private static Chart chart(RoundStudy study, String node) {
        return Chart.series(study.score(), node);
    }

    @Test
    void everyAreaHasItsScoresByPeriod() {
        Chart chart = chart(new RoundStudy(), "work");
        assertThat(chart.table().toString())
                .containsPattern("Area +2019 +2021")
                .containsPattern("Latvia +45.0 +60.5")
                .containsPattern("Sweden +85.0 +85.0 u");
        assertThat(chart.svg()).contains(">60.5<", ">85.0\u2009u<");
    }

    @Test
    void aBreakIsMarkedAndExplained() {
        RoundStudy broken = new RoundStudy().replaced("OWN,SE,2021,53,,", "OWN,SE,2021,53,b,");
        assertThat(chart(broken, "OWN").svg()).contains("break: not comparable with before");
        assertThat(chart(new RoundStudy(), "home").svg()).doesNotContain("not comparable");
    }

    @Test
    void aHiddenScoreIsNoPointAndAWordInTheTable() {
        Chart chart = chart(new RoundStudy(), "OWN");
        assertThat(chart.table().toString()).containsPattern("Latvia +46.0 +hidden: confidential");
        assertThat(chart.svg()).contains(">46.0<");
    }

    @Test
    void withoutRowsOfEverybodyThePictureSaysSo() {
        assertThat(Chart.series(new CityStudy().open().score(), "EMP").svg()).contains("No area has a score.");
    }

    @Test
    void anAreaThatHasNothingSaysWhy() {
        RoundStudy none =
                new RoundStudy().replaced("OWN,EE,2019,30.3,,\n", "").replaced("OWN,EE,2021,33.5,,", "OWN,EE,2021,,L,");
        assertThat(chart(none, "OWN").svg()).contains(">not collected<");
    }
}
