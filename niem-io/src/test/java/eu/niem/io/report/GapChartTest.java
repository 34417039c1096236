package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.comparison.GroupGaps;
import org.junit.jupiter.api.Test;

class GapChartTest {
    private static final String WITH_ERRORS = """
            INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,STD_ERROR
            EMP,N,2023,REF,54,u,1.5
            EMP,N,2023,NAT,71,,0.8
            EMP,S,2023,REF,60,,
            EMP,S,2023,NAT,74,,
            """;

    private static Chart chart(CityStudy study, String node) {
        return Chart.gaps(GroupGaps.of(study.open()), node);
    }

    @Test
    void aRowHasBothFiguresAndTheirDifference() {
        Chart chart = chart(new CityStudy(), "EMP");
        assertThat(chart.table().toString()).containsPattern("North +54 u +71 +\u221217 u +yes");
        assertThat(chart.svg()).contains(">\u221217<", ">\u221214<", ">Refugees<", ">Nationals<", "u: low reliability");
    }

    @Test
    void aMissingFigureIsAWord() {
        assertThat(chart(new CityStudy(), "EMP").table().toString())
                .containsPattern("West +not collected +70 +not collected");
    }

    @Test
    void aHiddenDifferenceIsAWordAndItsPlaceTellsNothing() {
        Chart chart = chart(new CityStudy(), "OWN");
        String table = chart.table().toString();
        assertThat(table).containsPattern("South +hidden: confidential +52.0 +hidden: confidential");
        assertThat(table.indexOf("North")).isLessThan(table.indexOf("South"));
        String other = chart(new CityStudy().replaced("observations.csv", "47.8361", "2"), "OWN")
                .table()
                .toString();
        assertThat(other).isEqualTo(table);
    }

    @Test
    void theIntervalOfTheDifferenceStandsWhereErrorsAreKnown() {
        Chart chart = chart(new CityStudy().with("observations.csv", WITH_ERRORS), "EMP");
        assertThat(chart.table().toString()).contains("95\u00a0% interval", "\u221220 to \u221214");
        assertThat(chart.svg()).containsOnlyOnce("\u221220 to \u221214").contains("its 95\u00a0% interval");
        assertThat(chart(new CityStudy(), "EMP").svg()).doesNotContain("interval");
    }

    @Test
    void severalGroupsWithOneReferenceNameItInTheKeyOnly() {
        CityStudy study = new CityStudy()
                .with("groups.csv", "GROUP,NAME,REFERENCE\nNAT,Nationals,\nREF,Refugees,NAT\nOTH,Others,NAT\n")
                .with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE
                        OWN,N,2023,REF,54
                        OWN,N,2023,OTH,60
                        OWN,N,2023,NAT,71
                        """)
                .replaced(
                        "framework.json", "\"groups\": [\"REF\", \"NAT\"]", "\"groups\": [\"REF\", \"NAT\", \"OTH\"]");
        assertThat(chart(study, "OWN").svg()).contains(">North: Refugees<", ">North: Others<", ">Nationals<");
    }

    @Test
    void theLevelIsThatOfTheGaps() {
        GroupGaps gaps = GroupGaps.of(
                new CityStudy().with("observations.csv", WITH_ERRORS).open());
        assertThat(Chart.gaps(gaps.withLevel(0.5), "EMP").table().toString())
                .contains("50\u00a0% interval", "\u221218 to \u221216");
    }
}
