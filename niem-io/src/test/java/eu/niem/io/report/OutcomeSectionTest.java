package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Slice;
import eu.niem.io.Niem;
import eu.niem.io.StudyDocuments;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeSectionTest {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "f", "version": "1", "title": "Work",
             "facets": [{"id": "type", "codes": [{"code": "outcome"}, {"code": "legal"}]}],
             "root": {"id": "all", "name": "Overall", "children": [
               {"id": "LAW", "name": "Access", "facets": {"type": "legal"},
                "options": [{"id": "y", "points": 100}, {"id": "n", "points": 0}]},
               {"id": "EMP", "name": "Employment rate", "facets": {"type": "outcome"}, "use": "context",
                "quantity": {"unitMeasure": "PC", "direction": "higher-is-better"}},
               {"id": "WAIT", "name": "Waiting time", "facets": {"type": "outcome"}, "use": "context",
                "quantity": {"unitMeasure": "MONTHS", "direction": "lower-is-better"}}]}}
            """;
    private static final String OBSERVATIONS = """
            INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS
            LAW,LV,2021,REF,y,,
            LAW,EE,2021,REF,n,,
            EMP,LV,2021,REF,52.5,e,
            EMP,LV,2021,NAT,74,,
            EMP,EE,2021,REF,47.8361,,C
            EMP,EE,2021,NAT,71,,
            WAIT,LV,2021,_T,9,,
            WAIT,EE,2021,_T,,L,
            """;
    private static final Study STUDY = Niem.open(StudyDocuments.ofTexts(Map.of(
            "framework.json",
            FRAMEWORK,
            "observations.csv",
            OBSERVATIONS,
            "areas.csv",
            "REF_AREA,NAME\nLV,Latvia\nEE,Estonia\n",
            "groups.csv",
            "GROUP,NAME,REFERENCE\nREF,Refugees,NAT\nNAT,Nationals,\n")));

    private static String page(Study study, boolean area) {
        Words words = Words.english();
        Builder builder = new Builder(words, name -> null);
        OutcomeSection section = new OutcomeSection(study, new Shown(study.score(), words), Slice.of("2021", "REF"));
        List<PageModel.Block> blocks = area ? section.ofArea(builder, "LV") : section.ofAreas(builder);
        builder.section("outcomes", blocks);
        return builder.html("area", "", "", null);
    }

    @Test
    void anOutcomeStandsBesideThatOfTheGroupItIsComparedWith() {
        assertThat(page(STUDY, true))
                .contains("Outcomes as observed", "It is no part of a score.")
                .contains("Latvia, 2021: outcomes, per cent", "Employment rate (Refugees)", "52.5", "beside 74.0")
                .contains("Nationals")
                .contains("Latvia, 2021: outcomes, MONTHS", "Waiting time");
    }

    @Test
    void whereGroupsAreCombinedAGroupsOutcomeIsShownWithItsFlag() {
        Study combined =
                STUDY.withMethodology(Methodology.standard().withGroups(Groups.combine(List.of("REF", "NAT"))));
        assertThat(Report.of(combined, combined.score()).area("LV").html())
                .contains("Employment rate (Refugees)", "52.5", "e: estimated");
        Study small = Niem.open(StudyDocuments.ofTexts(Map.of(
                        "framework.json",
                        FRAMEWORK,
                        "observations.csv",
                        OBSERVATIONS
                                .replace("\n", ",\n")
                                .replace("CONF_STATUS,\n", "CONF_STATUS,SAMPLE_SIZE\n")
                                .replace("NAT,74,,,\n", "NAT,74,,,14\n"))))
                .withMethodology(combined.methodology());
        assertThat(Report.of(small, small.score()).page().html()).contains("Employment rate");
    }

    @Test
    void acrossAreasEachOutcomeHasAChartAndReasonsForWhatIsNotThere() {
        assertThat(page(STUDY, false))
                .contains("Employment rate, 2021, per cent", "Estonia (Refugees)", "hidden: confidential")
                .contains("Waiting time, 2021, MONTHS", "not collected")
                .doesNotContain("47.8", "47,8");
    }

    @Test
    void whereTheFrameworkMarksNoOutcomesThereIsNoSection() {
        assertThat(page(new RoundStudy().open(), false)).doesNotContain("Outcomes as observed");
    }
}
