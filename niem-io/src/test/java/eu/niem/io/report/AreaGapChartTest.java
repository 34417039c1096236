package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.comparison.GroupGaps;
import org.junit.jupiter.api.Test;

class AreaGapChartTest {
    private static Chart.Content chart(CityStudy study, String area) {
        Scorecard scorecard = study.open().score();
        GroupGaps gaps = GroupGaps.of(scorecard)
                .area(area)
                .period("2023")
                .where(line -> line.node().equals("EMP") || line.node().equals("OWN"));
        return AreaGapChart.of(new Shown(scorecard, Words.english()), gaps.lines(), "per cent", gaps.level());
    }

    @Test
    void eachNodeHasBothFiguresAndTheirDifference() {
        assertThat(chart(new CityStudy(), "N").table().toString())
                .containsPattern("Employment +54 u +71 +\u221217 u")
                .containsPattern("Ownership +33 +53 +\u221220");
    }

    @Test
    void aHiddenFigureIsAWordAndTellsNothingByDecimals() {
        String table = chart(new CityStudy(), "S").table().toString();
        assertThat(table)
                .containsPattern("Employment +60 +74 +\u221214")
                .containsPattern("Ownership +hidden: confidential +52 +hidden: confidential");
    }

    @Test
    void theIntervalOfTheDifferenceStandsWhereErrorsAreKnown() {
        CityStudy study = new CityStudy().with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,STD_ERROR
                        EMP,N,2023,REF,54,1.5
                        EMP,N,2023,NAT,71,0.8
                        """);
        assertThat(chart(study, "N").table().toString()).contains("95\u00a0% interval", "\u221220 to \u221214");
    }
}
