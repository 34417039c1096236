package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.Disclosure;
import eu.niem.io.Niem;
import eu.niem.io.StudyDocuments;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return page(study, new Shown(study.score(), Words.english()), area);
    }

    private static String page(Study study, Shown shown, boolean area) {
        Builder builder = new Builder(shown.words(), name -> null);
        OutcomeSection section = new OutcomeSection(study, shown, Slice.of("2021", "REF"));
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
    void acrossAreasEachOutcomeHasAChartAndReasonsForWhatIsNotThere() {
        assertThat(page(STUDY, false))
                .contains("Employment rate, 2021, per cent", "Estonia (Refugees)", "hidden: confidential")
                .contains("Waiting time, 2021, MONTHS", "not collected")
                .doesNotContain("47.8", "47,8");
    }

    /** Figures of refugees beside those of nationals, flagged and of few persons, and others without that. */
    private static final Study SURVEY = Niem.open(StudyDocuments.ofTexts(Map.of(
            "framework.json",
            FRAMEWORK,
            "observations.csv",
            """
            INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,SAMPLE_SIZE,CONF_STATUS
            LAW,LV,2021,REF,y,,,
            EMP,LV,2021,REF,52.5,,120,
            EMP,LV,2021,NAT,74,u,14,
            WAIT,LV,2021,_T,9,,,
            WAIT,EE,2021,_T,6,e,30,
            WAIT,LT,2021,_T,14,,80,
            WAIT,PL,2021,_T,47.8,,,C
            WAIT,EU27_2020,2021,_T,20,,,C
            """,
            "groups.csv",
            "GROUP,NAME,REFERENCE\nREF,Refugees,NAT\nNAT,Nationals,\n")));

    @Test
    void whatAnOutcomeStandsBesideHasItsFlagAndItsSample() {
        assertThat(page(SURVEY, true))
                .contains(
                        "52.5 (n = 120)",
                        "beside 74.0 u (n = 14 &lt; 50)",
                        "u: low reliability",
                        "n &lt; 50: rests on");
    }

    @Test
    void aMeanOfOthersSaysOfHowManyAreasAndOfWhatItRestsOn() {
        assertThat(page(SURVEY, true))
                .contains("beside 10 e (n &lt; 50)", "mean of 2 other areas", "Other areas")
                .doesNotContain("Mean of the others", "beside 10 e (n &lt; 50):");
        assertThat(page(SURVEY, false))
                .as("the figure of Poland is confidential: it has no mean beside it and is part of none")
                .contains("hidden: confidential", "beside 11.5", "beside 7.5 e (n &lt; 50)")
                .doesNotContain("47.8", "beside 11.5 ");
    }

    @Test
    void whereCountsDifferEachMeanSaysItsOwn() {
        Study study = Niem.open(StudyDocuments.ofTexts(Map.of("framework.json", FRAMEWORK, "observations.csv", """
                INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE
                LAW,LV,2021,REF,y
                EMP,LV,2021,_T,50
                EMP,LV,2021,REF,40
                EMP,EE,2021,REF,30
                EMP,LT,2021,REF,20
                EMP,EE,2021,_T,70
                """)));
        assertThat(page(study, true))
                .contains("beside 70: one other area", "beside 25: mean of 2 other areas", "Mean of the others");
    }

    @Test
    void figuresThatStandBesideNoOtherAreShown() {
        Study study = Niem.open(StudyDocuments.ofTexts(Map.of(
                "framework.json",
                FRAMEWORK,
                "observations.csv",
                """
                INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,CONF_STATUS
                LAW,LV,2021,REF,y,
                EMP,LV,2021,REF,52.5,C
                EMP,LV,2021,NAT,74,
                EMP,EE,2021,REF,47,
                EMP,EE,2021,NAT,71,
                WAIT,LV,2021,NAT,9,
                WAIT,EE,2020,NAT,33.3,
                """,
                "groups.csv",
                "GROUP,NAME,REFERENCE\nREF,Refugees,NAT\nNAT,Nationals,\n")));
        assertThat(page(study, true))
                .contains(
                        "Employment rate (Nationals)", ">74<", "Waiting time (Nationals)", "Employment rate (Refugees)")
                .doesNotContain("52.5");
        assertThat(page(study, false)).contains("beside 71", "EE (Refugees)").doesNotContain("EE (Nationals)", "33.3");
    }

    @Test
    void whatIsHiddenBesidesIsShownNowhere() {
        Scorecard card = STUDY.score();
        Disclosure more = card.disclosure().and("EMP", List.of(RowKey.of("LV", "2021", "REF")));
        Shown shown = new Shown(card, Words.english(), more, Samples.STANDARD_FLAG_BELOW);
        assertThat(page(STUDY, shown, true))
                .contains("Employment rate (Refugees)", "hidden: confidential")
                .doesNotContain("52.5");
        assertThat(page(STUDY, shown, false)).contains("Latvia (Refugees)").doesNotContain("52.5");
    }

    /** Returns the tables of the charts across areas, each as its cells. */
    private static List<List<List<String>>> tables(String observations) {
        return pictures(observations)
                .map(picture -> picture.grid().rows().stream()
                        .map(row ->
                                row.cells().stream().map(PageModel.Cell::text).toList())
                        .toList())
                .toList();
    }

    private static Stream<PageModel.Picture> pictures(String observations) {
        Study study = Niem.open(StudyDocuments.ofTexts(Map.of(
                "framework.json",
                FRAMEWORK,
                "observations.csv",
                "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,CONF_STATUS\nLAW,LV,2021,REF,y,\n" + observations,
                "areas.csv",
                "REF_AREA,NAME\nLV,Latvia\nEE,Estonia\nDE,Germany\n",
                "groups.csv",
                "GROUP,NAME,REFERENCE\nREF,Refugees,NAT\nNAT,Nationals,\n")));
        Words words = Words.english();
        return new OutcomeSection(study, new Shown(study.score(), words), Slice.of("2021", "REF"))
                .ofAreas(new Builder(words, name -> null)).stream()
                        .map(PageModel.Block::picture)
                        .flatMap(Stream::ofNullable);
    }

    @Test
    void areasStandInTheOrderOfTheirNames() {
        assertThat(tables("EMP,DE,2021,_T,30,\nEMP,EE,2021,_T,50,\nEMP,LV,2021,_T,40,\n"))
                .containsExactly(List.of(
                        List.of("Estonia", "50", "35", "2"),
                        List.of("Germany", "30", "45", "2"),
                        List.of("Latvia", "40", "40", "2")));
    }

    @Test
    void whatStandsBesideAnotherGroupHasAChartOfItsOwn() {
        assertThat(tables("EMP,LV,2021,REF,50,\nEMP,LV,2021,NAT,70,\nEMP,EE,2021,_T,40,\nEMP,DE,2021,_T,44,\n"))
                .containsExactlyInAnyOrder(
                        List.of(List.of("Latvia (Refugees)", "50", "70")),
                        List.of(List.of("Estonia", "40", "44", "1"), List.of("Germany", "44", "40", "1")));
    }

    @Test
    void whatHasNoValueStandsInTheChartOfItsGroup() {
        assertThat(tables("""
                        EMP,LV,2021,REF,50,
                        EMP,LV,2021,NAT,70,
                        EMP,EE,2021,REF,47,C
                        EMP,LV,2021,_T,60,
                        EMP,EE,2021,_T,40,
                        EMP,DE,2021,_T,44,C
                        """))
                .containsExactlyInAnyOrder(
                        List.of(
                                List.of("Estonia (Refugees)", "hidden: confidential", ""),
                                List.of("Latvia (Refugees)", "50", "70")),
                        List.of(
                                List.of("Estonia", "40", "60", "1"),
                                List.of("Germany", "hidden: confidential", "", ""),
                                List.of("Latvia", "60", "40", "1")));
    }

    @Test
    void whatHasNoValueHasNoFlagInTheKey() {
        assertThat(page(
                        Niem.open(StudyDocuments.ofTexts(Map.of("framework.json", FRAMEWORK, "observations.csv", """
                                INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS
                                LAW,LV,2021,REF,y,
                                WAIT,LV,2021,_T,7,e
                                WAIT,EE,2021,_T,,Lb
                                """))),
                        false))
                .contains("not collected", "e: estimated")
                .doesNotContain("b: ");
    }

    @Test
    void whereAllIsHiddenTheChartSaysSo() {
        assertThat(tables("EMP,LV,2021,_T,50,C\n")).containsExactly(List.of(List.of("Latvia", "hidden: confidential")));
    }

    @Test
    void whereNothingStandsBesideAnOutcomeTheKeyHasNoMarkForIt() {
        assertThat(pictures("EMP,LV,2021,_T,50,\n").map(PageModel.Picture::wide))
                .singleElement()
                .asString()
                .endsWith("observed</text></svg>");
    }

    @Test
    void whatIsNotApplicableOrNowhereCollectedHasNoChart() {
        Study study = Niem.open(StudyDocuments.ofTexts(Map.of("framework.json", FRAMEWORK, "observations.csv", """
                INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS
                LAW,LV,2021,REF,y,
                EMP,LV,2021,_T,,L
                EMP,EE,2021,_T,,L
                WAIT,SE,2021,_T,5,
                WAIT,LV,2021,_T,7,
                WAIT,EE,2021,_T,,M
                """)));
        assertThat(page(study, false)).doesNotContain("Employment", ">EE<").containsSubsequence(">LV<", ">SE<");
        assertThat(page(study, true)).contains("Employment rate", "not collected");
    }

    @Test
    void whereGroupsAreCombinedAnOutcomeIsAsItWasObserved() {
        Study combined =
                STUDY.withMethodology(Methodology.standard().withGroups(Groups.combine(List.of("REF", "NAT"))));
        assertThat(combined.score().rows()).allMatch(key -> key.group().equals(RowKey.TOTAL));
        Words words = Words.english();
        Builder builder = new Builder(words, name -> null);
        builder.section(
                "outcomes",
                new OutcomeSection(combined, new Shown(combined.score(), words), Slice.of("2021"))
                        .ofArea(builder, "LV"));
        assertThat(builder.html("area", "", "", null)).contains("52.5 e", "Employment rate (Refugees)");
    }

    @Test
    void whereOutcomesAreManyThoseThatFoldOutAreAnnounced() {
        assertThat(page(many(12), false)).doesNotContain("The other outcomes stand in tables");
        assertThat(page(many(13), false)).contains("The other outcomes stand in tables: open a line.");
    }

    /** A study with so many outcomes, each of two areas. */
    private static Study many(int count) {
        String outcomes = IntStream.range(0, count)
                .mapToObj(i -> ", {\"id\": \"O" + i + "\", \"facets\": {\"type\": \"outcome\"}, \"use\": \"context\","
                        + " \"quantity\": {\"unitMeasure\": \"PC\", \"direction\": \"higher-is-better\"}}")
                .collect(Collectors.joining());
        String values = IntStream.range(0, count)
                .mapToObj(i -> "O" + i + ",LV,2021,REF,1,,\nO" + i + ",EE,2021,REF,2,,\n")
                .collect(Collectors.joining());
        return Niem.open(StudyDocuments.ofTexts(Map.of(
                "framework.json",
                FRAMEWORK.substring(0, FRAMEWORK.lastIndexOf("]")) + outcomes + "]}}",
                "observations.csv",
                OBSERVATIONS.substring(0, OBSERVATIONS.indexOf("EMP")) + values)));
    }

    @Test
    void whereTheFrameworkMarksNoOutcomesThereIsNoSection() {
        assertThat(page(new RoundStudy().open(), false)).doesNotContain("Outcomes as observed");
    }
}
