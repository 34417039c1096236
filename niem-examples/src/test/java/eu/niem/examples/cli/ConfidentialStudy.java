package eu.niem.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A study in which Lithuania's employment rate of 2021, 73.1359, is confidential. On 20 to 80 its score is 88.56; in
 * employment it counts with 90 and 30: (88.56 + 90 + 30) / 3 = 69.52.
 */
final class ConfidentialStudy {
    /**
     * What tells the value: itself, its score, what it lacks to the best and its change to 2023, all also rounded; its
     * sample size, standard error and comment; its points in employment, and what the law moved there.
     */
    static final List<String> TELLING = List.of(
            "73.13",
            "73.14",
            "88.55",
            "88.56",
            "11.44",
            "36.05",
            "36.06",
            "4711",
            "1.2345",
            "in confidence",
            "29.51",
            "29.52",
            "12.01",
            "12.02");

    static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "demo", "version": "1", "title": "Demo",
             "facets": [
               {"id": "step", "name": "Step", "codes": [{"code": "legal", "name": "Law"},
                 {"code": "policy", "name": "Policy"}, {"code": "implementation", "name": "Practice"}]},
               {"id": "type", "name": "Type", "codes": [{"code": "outcome", "name": "Outcome"}]}],
             "root": {"id": "overall", "name": "Overall", "children": [
               {"id": "employment", "name": "Employment", "children": [
                 {"id": "EMP1", "name": "Access", "facets": {"step": "legal"},
                  "quantity": {"unitMeasure": "IX", "worst": 0, "best": 100}},
                 {"id": "EMP2", "name": "Employment rate", "facets": {"step": "policy"},
                  "quantity": {"unitMeasure": "PC", "worst": 20, "best": 80, "target": {"value": 75, "period": "2030"}}},
                 {"id": "EMP3", "name": "Help", "facets": {"step": "policy"},
                  "quantity": {"unitMeasure": "IX", "worst": 0, "best": 100}}]},
               {"id": "housing", "name": "Housing", "children": [
                 {"id": "HOU1", "name": "Free choice", "facets": {"step": "implementation"},
                  "quantity": {"unitMeasure": "IX", "worst": 0, "best": 100}},
                 {"id": "HOU2", "name": "Overcrowded", "use": "context", "facets": {"type": "outcome"},
                  "quantity": {"unitMeasure": "PC", "worst": 100, "best": 0}}]}]}}
            """;

    private static final String GOALPOSTS = "goalposts";
    private static final String MIN_MAX = "min-max";
    private static final String HEADER =
            "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,SAMPLE_SIZE,STD_ERROR,COMMENT\n";
    private static final String SECRET = ",LT,2021,73.1359,u,C,4711,1.2345,told in confidence\n";
    private static final String ROUND_2021 = """
            EMP1,LT,2021,90,,,,,
            EMP3,LT,2021,30,,,,,
            HOU1,LT,2021,55,,,,,
            EMP1,LV,2021,80,,,,,
            EMP2,LV,2021,47,,,,,
            EMP3,LV,2021,70,,,,,
            HOU1,LV,2021,65,,,,,
            HOU2,LV,2021,14,,,,,
            """;
    private static final String ROUND_2023 = """
            EMP1,LT,2023,90,,,,,
            EMP2,LT,2023,51.5,,,,,
            EMP3,LT,2023,33,,,,,
            HOU1,LT,2023,55,,,,,
            EMP1,LV,2023,80,,,,,
            EMP2,LV,2023,48,,,,,
            EMP3,LV,2023,70,,,,,
            HOU1,LV,2023,65,,,,,
            """;

    private ConfidentialStudy() {}

    /** Writes the study of both rounds. */
    static Path write(Path folder) throws IOException {
        Path study = write(folder, observations() + ROUND_2023, GOALPOSTS);
        Files.writeString(study.resolve("changes.csv"), """
                CHANGE,REF_AREA,KIND,DATE,INDICATORS,TITLE,SOURCE
                L1,LT,legislative,2022-07-01,EMP2,Law on employment,
                """);
        Files.writeString(study.resolve("recommendations.csv"), """
                RECOMMENDATION,REF_AREA,DATE,INDICATORS,ADDRESSEE,STATUS,TITLE,SOURCE
                R1,LT,2021-12-01,EMP2,Ministry,open,Do more,
                """);
        return study;
    }

    /** Writes one round. */
    static Path write(Path folder, String period) throws IOException {
        return write(folder, period.equals("2021") ? observations() : HEADER + ROUND_2023, GOALPOSTS);
    }

    /** Writes the study scored in another way, which learns from the confidential value: its best is that. */
    static Path scoredOtherwise(Path folder) throws IOException {
        return write(folder, observations() + ROUND_2023, MIN_MAX);
    }

    /** Writes a corrected copy of the study: access in Latvia was 81 in 2021. */
    static Path corrected(Path folder) throws IOException {
        return write(folder, (observations() + ROUND_2023).replace("EMP1,LV,2021,80", "EMP1,LV,2021,81"), GOALPOSTS);
    }

    /** Writes a study whose observations are those of a file of others. */
    static Path mapped(Path folder) throws IOException {
        Path study = write(folder, "", GOALPOSTS);
        Files.delete(study.resolve("observations.csv"));
        Files.writeString(study.resolve("others.csv"), """
                what,land,year,figure,secret,asked,error,remark
                EMP2,LT,2021,73.1359,C,4711,1.2345,told in confidence
                EMP1,LT,2021,90,,,,
                """);
        Files.writeString(study.resolve("mapping.json"), """
                {"format": "niem-mapping/1", "files": [
                  {"file": "others.csv", "form": "csv", "area": "land", "period": "year",
                   "indicator": {"column": "what"}, "value": "figure", "conf": "secret", "sampleSize": "asked",
                   "stdError": "error", "comment": "remark"}]}
                """);
        return study;
    }

    private static String observations() {
        return HEADER + "EMP2" + SECRET + "HOU2" + SECRET + ROUND_2021;
    }

    private static Path write(Path folder, String observations, String normalisation) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
        Files.writeString(folder.resolve("observations.csv"), observations);
        Files.writeString(folder.resolve("methodology.json"), """
                {"format": "niem-methodology/1", "id": "demo", "title": "Demo",
                 "normalisation": {"standard": "goalposts", "except": {"EMP2": "%s"}},
                 "bands": {"bands": [{"name": "low", "from": 0}, {"name": "halfway", "from": 40}]}}
                """.formatted(normalisation));
        return folder;
    }
}
