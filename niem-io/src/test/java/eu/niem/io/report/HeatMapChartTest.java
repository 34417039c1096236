package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import org.junit.jupiter.api.Test;

class HeatMapChartTest {
    private static Chart chart(String period) {
        return Chart.heatMap(new RoundStudy().score().at(Slice.of(period)));
    }

    private static Chart.Content home(String period) {
        Shown shown = new Shown(new RoundStudy().score(), Words.english());
        return HeatMapChart.of(
                shown, Slice.of(period), (Dimension) shown.framework().getNode("home"));
    }

    private static String svg(Chart.Content content) {
        return content.drawing().draw(720).text("a", "", "");
    }

    @Test
    void everyAreaHasItsScoreOfEachPart() {
        assertThat(chart("2019").table().toString())
                .containsPattern("Latvia +45.0 +47.0")
                .containsPattern("Estonia +68.0 +30.3");
        assertThat(chart("2019").svg()).contains(">45<", ">47<", ">68<", ">30<");
    }

    @Test
    void onAFrameworksOwnScaleItsEndsAreTheLightestAndTheDarkestShade() {
        Study rated = RatedStudy.study();
        assertThat(Chart.heatMap(rated.score().at(Slice.of("2020"))).svg()).contains(">1<", ">6<", ">2<", ">4<");
        Study usual = rated.withMethodology(Methodology.standard());
        assertThat(Chart.heatMap(usual.score().at(Slice.of("2020"))).svg()).contains(">100<", ">60<");
    }

    @Test
    void aHiddenScoreIsHatchedAndItsReasonStandsInTheTable() {
        assertThat(svg(home(RoundStudy.LAST))).contains("no figure: see the table");
        assertThat(home(RoundStudy.LAST).table().toString()).containsPattern("Latvia +hidden: confidential +61");
        assertThat(svg(home("2019"))).doesNotContain("no figure");
    }

    @Test
    void whatRestsOnLessHasACornerThatTheKeyExplains() {
        assertThat(chart(RoundStudy.LAST).svg()).contains("rests on less than was asked for");
        assertThat(chart("2019").svg()).doesNotContain("rests on less");
    }
}
