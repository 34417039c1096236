package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.Disclosure;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.report.PageModel.Cell;
import eu.niem.io.report.PageModel.Grid;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressSectionTest {
    private static final Words ENGLISH = Words.english();

    static List<String> languages() {
        return Words.languages();
    }

    /** Targets of employment, 60 % in 2027, of owners, 50 % in 2030, and of crowded homes, 10 % in 2023. */
    private static CityStudy study() {
        return new CityStudy().with("framework.json", """
                        {"format": "niem-framework/1", "id": "city", "version": "1", "title": "City",
                         "root": {"id": "all", "name": "Overall", "children": [
                           {"id": "EMP", "name": "Employment", "groups": ["REF", "NAT"],
                            "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100,
                             "target": {"value": 60, "period": "2027"}}},
                           {"id": "OWN", "name": "Ownership", "groups": ["REF", "NAT"],
                            "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100,
                             "target": {"value": 50, "period": "2030"}}},
                           {"id": "CRO", "name": "Crowding", "groups": ["REF"],
                            "quantity": {"unitMeasure": "PC", "worst": 100, "best": 0,
                             "target": {"value": 10, "period": "2023"}}},
                           {"id": "UNE", "name": "Unemployment", "groups": ["REF", "NAT"],
                            "quantity": {"unitMeasure": "PC", "worst": 50, "best": 0}}]}}
                        """);
    }

    private static ProgressSection section(CityStudy study, Words words, String period) {
        return new ProgressSection(new Shown(study.open().score(), words), Slice.of(period, "REF"));
    }

    private static Builder page(Words words) {
        return new Builder(words, name -> null);
    }

    private static List<List<String>> rows(List<Block> blocks) {
        Grid grid = blocks.stream()
                .map(Block::table)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void aRowSaysValuePeriodTargetAndClass() {
        List<Block> blocks = section(study(), ENGLISH, "2023").ofArea(page(ENGLISH), "N");
        assertThat(blocks.get(0).paragraph()).contains("From 95\u00a0% on that is on track", "equal amounts");
        assertThat(rows(blocks))
                .contains(
                        List.of(
                                "Employment",
                                "Refugees",
                                "on track",
                                "200\u00a0%",
                                "54 u",
                                "2023",
                                "60",
                                "2027",
                                "50 (2022)"),
                        List.of(
                                "Crowding",
                                "Refugees",
                                "stagnating",
                                "5\u00a0%",
                                "29",
                                "2023",
                                "10",
                                "2023 (over)",
                                "30 (2022)"));
        assertThat(blocks.get(2).paragraph()).isEqualTo("u: low reliability");
    }

    @Test
    void aBaseHasItsFlagAndItsFewPersonsToo() {
        CityStudy city = study().with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,SAMPLE_SIZE
                        EMP,N,2022,REF,50,e,30
                        EMP,N,2023,REF,54,,400
                        """);
        List<Block> blocks = section(city, ENGLISH, "2023").ofArea(page(ENGLISH), "N");
        assertThat(rows(blocks).get(0)).contains("54 (n = 400)", "50 e (n = 30 < 50) (2022)");
        assertThat(blocks.stream().map(Block::paragraph))
                .contains("e: estimated")
                .anySatisfy(text -> assertThat(text).contains("fewer than 50"));
    }

    @Test
    void whatCannotBeToldHasItsReason() {
        assertThat(rows(section(study(), ENGLISH, "2023").ofArea(page(ENGLISH), "W")))
                .contains(
                        List.of("Employment", "Refugees", "cannot be told", "not collected", "2023", "60", "2027"),
                        List.of(
                                "Ownership",
                                "Refugees",
                                "cannot be told: fewer than two observations",
                                "20.4",
                                "2023",
                                "50.0",
                                "2030")); // one observation is not its own base
    }

    @Test
    void whatIsConfidentialIsNotShown() {
        List<List<String>> rows = rows(section(study(), ENGLISH, "2023").ofArea(page(ENGLISH), "S"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).contains("Ownership", "hidden: confidential", "cannot be told"));
        assertThat(rows.toString()).doesNotContain("47.8", "48");
    }

    @Test
    void whatIsHiddenBesidesIsShownNeitherInRowsNorInCounts() {
        Scorecard card = study().open().score();
        Disclosure more = card.disclosure().and("CRO", List.of(RowKey.of("N", "2023", "REF")));
        ProgressSection hiding = new ProgressSection(
                new Shown(card, ENGLISH, more, Samples.STANDARD_FLAG_BELOW), Slice.of("2023", "REF"));
        assertThat(rows(hiding.ofArea(page(ENGLISH), "N")))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Crowding", "Refugees", "cannot be told")
                        .contains("hidden: confidential")
                        .doesNotContain("29"));
        assertThat(rows(section(study(), ENGLISH, "2023").ofAll(page(ENGLISH))))
                .contains(List.of("Crowding", "Refugees", "10", "2023", "", "", "", "2", "1", "", ""));
        assertThat(rows(hiding.ofAll(page(ENGLISH))))
                .contains(List.of("Crowding", "Refugees", "10", "2023", "", "", "", "1", "1", "", "1"));
    }

    @Test
    void aPageShowsNothingOfLaterPeriods() {
        assertThat(rows(section(study(), ENGLISH, "2022").ofArea(page(ENGLISH), "N")))
                .allSatisfy(row -> assertThat(row).contains("2022").doesNotContain("2023 (over)"));
    }

    @Test
    void areasAreCountedByClass() {
        List<Block> blocks = section(study(), ENGLISH, "2023").ofAll(page(ENGLISH));
        Grid grid = Objects.requireNonNull(blocks.get(1).table());
        assertThat(grid.header())
                .containsExactly(
                        "Part",
                        "Group",
                        "Target value",
                        "By",
                        "met",
                        "on track",
                        "moving",
                        "stagnating",
                        "cannot be told",
                        "without a value",
                        "hidden: confidential"); // none moves away
        assertThat(rows(blocks))
                .contains(
                        List.of("Employment", "Nationals", "60", "2027", "3", "", "", "", "", "", ""),
                        List.of("Employment", "Refugees", "60", "2027", "1", "1", "", "", "", "1", ""));
    }

    @Test
    void areasWithoutAValueAndThoseHiddenAreCountedApart() {
        CityStudy city = study().with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS
                        EMP,N,2023,REF,54,,
                        EMP,S,2023,REF,55,,C
                        EMP,W,2023,REF,,L,
                        """);
        List<Block> blocks = section(city, ENGLISH, "2023").ofAll(page(ENGLISH));
        assertThat(Objects.requireNonNull(blocks.get(1).table()).header())
                .endsWith("cannot be told", "without a value", "hidden: confidential");
        assertThat(rows(blocks)).contains(List.of("Employment", "60", "2027", "1", "1", "1"));
    }

    @Test
    void aggregatesOfAreasAreNotCounted() {
        CityStudy city = study().with("areas.csv", "REF_AREA,NAME,KIND\nN,North,\nC,City,aggregate\n")
                .with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS
                        EMP,N,2023,REF,65,
                        EMP,C,2023,REF,66,u
                        """);
        List<Block> blocks = section(city, ENGLISH, "2023").ofAll(page(ENGLISH));
        assertThat(rows(blocks)).contains(List.of("Employment", "60", "2027", "1", ""));
        assertThat(blocks).as("nor are their flags").hasSize(2);
        assertThat(rows(section(city, ENGLISH, "2023").ofArea(page(ENGLISH), "C")))
                .anySatisfy(row -> assertThat(row).contains("66 u"));
    }

    @Test
    void theRuleIsThatOfTheMethodology() {
        CityStudy city = study().with("methodology.json", """
                        {"format": "niem-methodology/1", "progress": {"change": "compound", "onTrack": 2.5}}
                        """);
        List<Block> blocks = section(city, ENGLISH, "2023").ofArea(page(ENGLISH), "N");
        assertThat(blocks.get(0).paragraph()).contains("From 250\u00a0% on").doesNotContain("equal amounts");
        assertThat(rows(blocks)).anySatisfy(row -> assertThat(row).startsWith("Employment", "Refugees", "moving"));
    }

    @Test
    void aBaseThatTheTargetStatesHasNoSample() {
        CityStudy city = targeted(
                        "\"value\": 60, \"period\": \"2027\", \"base\": {\"value\": 49, \"period\": \"2022\"}")
                .with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,SAMPLE_SIZE
                        EMP,N,2022,REF,50,30
                        EMP,N,2023,REF,54,400
                        """);
        List<Block> blocks = section(city, ENGLISH, "2023").ofArea(page(ENGLISH), "N");
        assertThat(rows(blocks).get(0)).contains("54 (n = 400)", "49 (2022)");
        assertThat(blocks).hasSize(2);
    }

    @Test
    void numbersOfARowHaveTheDecimalsThatOneOfThemNeeds() {
        String observations = "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE\nEMP,N,2022,REF,50\nEMP,N,2023,REF,54\n";
        ProgressSection half = section(
                targeted("\"value\": 60.5, \"period\": \"2027\"").with("observations.csv", observations),
                ENGLISH,
                "2023");
        assertThat(rows(half.ofArea(page(ENGLISH), "N")).get(0)).contains("54.0", "60.5", "50.0 (2022)");
        assertThat(rows(half.ofAll(page(ENGLISH))).get(0)).contains("60.5");
        CityStudy base = study().with("observations.csv", observations.replace(",50", ",50.5"));
        assertThat(rows(section(base, ENGLISH, "2023").ofArea(page(ENGLISH), "N"))
                        .get(0))
                .contains("54.0", "60.0", "50.5 (2022)");
    }

    /** The study with another target of employment. */
    private static CityStudy targeted(String target) {
        return study().replaced("framework.json", "\"value\": 60, \"period\": \"2027\"", target);
    }

    @Test
    void fewPersonsAreThoseBelowTheLimitOfThePage() {
        Scorecard card = study().with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,SAMPLE_SIZE
                        EMP,N,2023,REF,54,15
                        EMP,S,2023,REF,54,20
                        """).open().score();
        ProgressSection section =
                new ProgressSection(new Shown(card, ENGLISH, card.disclosure(), 20), Slice.of("2023", "REF"));
        assertThat(section.ofArea(page(ENGLISH), "N").get(2).paragraph()).contains("fewer than 20");
        assertThat(section.ofArea(page(ENGLISH), "S")).hasSize(2);
        assertThat(section.ofAll(page(ENGLISH)).get(2).paragraph())
                .startsWith("In one of")
                .contains("fewer than 20");
    }

    @Test
    void countsSayHowManyRestOnFlaggedOrSmallFigures() {
        CityStudy city = study().with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,SAMPLE_SIZE,CONF_STATUS
                        EMP,N,2022,REF,50,e,30,
                        EMP,N,2023,REF,54,,400,
                        EMP,S,2022,REF,50,,,
                        EMP,S,2023,REF,54,u,400,
                        EMP,W,2022,REF,50,,,
                        EMP,W,2023,REF,54,u,20,C
                        """);
        assertThat(section(city, ENGLISH, "2023").ofAll(page(ENGLISH)).stream().map(Block::paragraph))
                .contains(
                        "In 2 of the cases counted the latest value or the base has a flag, such as a low reliability.",
                        "In one of the cases counted the latest value or the base is a figure from fewer than 50"
                                + " persons.");
    }

    @Test
    void aTargetIsOverByThePeriodOfThePage() {
        CityStudy city = study().replaced("observations.csv", "CRO,N,2023,REF,29,,,\n", "");
        assertThat(rows(section(city, ENGLISH, "2023").ofArea(page(ENGLISH), "N")))
                .anySatisfy(row -> assertThat(row).contains("Crowding", "2022", "2023 (over)"));
    }

    @Test
    void withoutTargetsThereIsNothing() {
        ProgressSection none = section(new CityStudy(), ENGLISH, "2023");
        assertThat(none.ofArea(page(ENGLISH), "N")).isEmpty();
        assertThat(none.ofAll(page(ENGLISH))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageOfAnAreaHasItInEveryLanguage(String language) {
        Words words = Words.of(Locale.forLanguageTag(language));
        String html = study().report()
                .in(Locale.forLanguageTag(language))
                .at(Slice.of("2023", "REF"))
                .area("N")
                .html();
        assertThat(html)
                .contains(words.say("section.progress"), words.say("progress.on-track"), words.say("column.pace"));
    }
}
