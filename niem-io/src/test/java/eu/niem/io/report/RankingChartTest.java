package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import org.junit.jupiter.api.Test;

class RankingChartTest {
    private static Chart chart(RoundStudy study, String node) {
        Scorecard scorecard = study.score();
        return Chart.ranking(scorecard.ranking(node, RoundStudy.LAST));
    }

    @Test
    void theBestStandsOnTopAndThoseWithoutAScoreBelow() {
        String svg = chart(
                        new RoundStudy().replaced("UNE,LV,2021,61,,\n", "").replaced("EMP,LV,2021,60,,\n", ""), "work")
                .svg();
        assertThat(svg.indexOf(">Sweden<")).isPositive().isLessThan(svg.indexOf(">Estonia<"));
        assertThat(svg.indexOf(">Latvia<")).isGreaterThan(svg.indexOf(">Estonia<"));
        assertThat(svg).contains(">too little is known</text>").doesNotContain(">0.0<");
    }

    @Test
    void equalScoresShareTheirRank() {
        Chart chart = chart(new RoundStudy().replaced("OWN,EE,2021,33.5,,", "OWN,EE,2021,53,,"), "OWN");
        assertThat(chart.table().toString()).containsPattern("1 +Estonia +53").containsPattern("1 +Sweden +53");
    }

    @Test
    void scoresOfDifferentRanksLookDifferent() {
        Chart chart = chart(new RoundStudy().replaced("OWN,EE,2021,33.5,,", "OWN,EE,2021,52.96,,"), "OWN");
        assertThat(chart.svg()).contains(">53.00<", ">52.96<");
        chart = chart(new RoundStudy().replaced("OWN,EE,2021,33.5,,", "OWN,EE,2021,52.99999,,"), "OWN");
        assertThat(chart.svg()).contains(">53.00000<", ">52.99999<");
    }

    @Test
    void lettersStandBesideScoresAndInTheKey() {
        String svg = chart(new RoundStudy(), "work").svg();
        assertThat(svg).contains(">u</text>", "u: low reliability");
    }

    @Test
    void whatRestsOnLessIsHollowAndTheKeySaysSo() {
        assertThat(chart(new RoundStudy(), "work").svg()).contains("rests on less than was asked for");
        assertThat(chart(new RoundStudy(), "home").svg()).doesNotContain("rests on less than was asked for");
    }

    @Test
    void theDescriptionNamesTheFirstAndTheLast() {
        assertThat(chart(new RoundStudy(), "work").description()).contains("Sweden with 85.0", "Latvia with 60.5");
    }
}
