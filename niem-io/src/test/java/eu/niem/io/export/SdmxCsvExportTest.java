package eu.niem.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import org.junit.jupiter.api.Test;

class SdmxCsvExportTest {
    @Test
    void observationsHaveTheirColumnsBehindThoseOfTheStructure() {
        assertThat(SdmxCsvExport.observations(ExportedStudy.panel())).isEqualTo("""
                        STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS,SAMPLE_SIZE,STD_ERROR,SOURCE,COMMENT
                        datastructure,NIEM:demo(2),I,PERMIT,LT,2020,_T,no,,,,,,
                        datastructure,NIEM:demo(2),I,PERMIT,LV,2020,_T,yes,,,,,,
                        datastructure,NIEM:demo(2),I,RATE,LT,2020,_T,,Q,C,,,,
                        datastructure,NIEM:demo(2),I,RATE,LV,2020,_T,45.75,EP,,,,,
                        datastructure,NIEM:demo(2),I,RATE,LT,2021,_T,,M,,,,,
                        datastructure,NIEM:demo(2),I,RATE,LV,2021,_T,-0.5,,,,,,
                        """);
    }

    @Test
    void scoresAreThoseOfTheTableButForWhatIsConfidential() {
        Scorecard scorecard = ExportedStudy.scorecard();
        assertThat(SdmxCsvExport.scores(
                        ExportedStudy.shown(scorecard), scorecard.plan().framework()))
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,NODE,REF_AREA,TIME_PERIOD,GROUP,SCORE,RANK,SCORED,")
                .contains(
                        "datastructure,NIEM:demo(2),I,overall,LT,2020,_T,30.5,2,2,2,,,1,\n",
                        "datastructure,NIEM:demo(2),I,RATE,LT,2020,_T,,,1,1,,suppressed,1,\n",
                        "datastructure,NIEM:demo(2),I,RATE,LV,2020,_T,45.75,2,1,1,,,1,ep\n");
    }
}
