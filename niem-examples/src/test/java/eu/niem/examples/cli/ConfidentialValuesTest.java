package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No call shows a confidential value, or what tells it, but for explanations that are asked to. */
class ConfidentialValuesTest {
    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void aStudyWithAConfidentialValue() throws IOException {
        study = ConfidentialStudy.write(folder.resolve("study"));
    }

    /** Makes a call in all forms, and returns all it said: for people, as CSV, as JSON. */
    private static List<String> said(Object... words) {
        List<String> said = new ArrayList<>();
        for (String form : List.of("", "--csv", "--json")) {
            List<Object> call = new ArrayList<>(Arrays.asList(words));
            if (!form.isEmpty()) {
                call.add(form);
            }
            Called called = niem(call.toArray());
            assertThat(called.status()).as(call + "\n" + called.err()).isZero();
            said.add("niem " + call + "\n" + called.out() + called.err());
        }
        return said;
    }

    private void assertNothingTold(List<String> said) {
        assertThat(said).isNotEmpty();
        for (String each : said) {
            // the name of the folder has digits by chance
            assertThat(each.replace(folder.toString(), "FOLDER")).doesNotContain(ConfidentialStudy.TELLING);
        }
    }

    @Test
    void scoresAndRanksTellNothing() {
        assertNothingTold(said("check", study));
        assertNothingTold(said("score", study));
        for (String node : List.of("EMP2", "employment", "overall")) {
            assertNothingTold(said("rank", study, node, "--period", "2021"));
        }
        assertThat(niem("rank", study, "EMP2", "--period", "2021", "--csv").out())
                .containsPattern("\\d,LV,LV,45,.*\\n,LT,LT,,.*,suppressed,");
        assertThat(niem("score", study, "--csv").out())
                .contains("EMP2,LT,2021,_T,,,1,1,,suppressed,1,\n")
                .contains("employment,LT,2021,_T,69.5199");
    }

    @Test
    void explanationsTellItOnlyWhereThatIsAsked() {
        for (String node : List.of("overall", "employment", "EMP2", "HOU2")) {
            assertNothingTold(said("explain", study, node, "LT", "--period", "2021"));
            assertNothingTold(said("explain", study, node, "LV", "--period", "2021"));
        }
        assertThat(niem("explain", study, "EMP2", "LT", "--period", "2021", "--confidential")
                        .out())
                .contains("observed '73.1359'", "88.56", "confidentiality C");
    }

    @Test
    void progressTellsNothing() {
        assertNothingTold(said("progress", study));
        assertThat(niem("progress", study, "--csv").out())
                .contains("EMP2,LT,2023,_T,51.5,75,2030,,undefined,suppressed\n");
    }

    @Test
    void endsLearnedFromItAreNotExplained() throws IOException {
        Path otherwise = ConfidentialStudy.scoredOtherwise(folder.resolve("otherwise"));
        assertNothingTold(said("explain", otherwise, "EMP2", "LV", "--period", "2021"));
        assertNothingTold(said("explain", otherwise, "overall", "LT", "--period", "2023"));
        assertThat(niem("explain", otherwise, "EMP2", "LV", "--confidential", "--period", "2021")
                        .out())
                .contains("best 73.14");
    }

    @Test
    void changesTellNothing() {
        assertNothingTold(List.of(niem("change", study).out()));
        for (String table : List.of("nodes", "answers", "effects", "recommendations")) {
            assertNothingTold(said("change", study, "--table", table));
        }
        assertThat(niem("change", study, "--table", "answers", "--csv").out()).contains("LT,_T,EMP2,");
    }

    @Test
    void comparisonsTellNothing() throws IOException {
        Path otherwise = ConfidentialStudy.scoredOtherwise(folder.resolve("otherwise"));
        for (String table : List.of("scores", "steps")) {
            assertNothingTold(
                    said("compare", study, otherwise, "--node", "EMP2", "--period", "2021", "--table", table));
        }
        Path corrected = ConfidentialStudy.corrected(folder.resolve("corrected"));
        assertNothingTold(said("compare", study, corrected, "--period", "2021"));
        assertNothingTold(
                List.of(niem("compare", study, corrected, "--period", "2021").out()));
        Path first = ConfidentialStudy.write(folder.resolve("first"), "2021");
        Path second = ConfidentialStudy.write(folder.resolve("second"), "2023");
        for (String table : List.of("nodes", "answers")) {
            assertNothingTold(said("compare", first, second, "--table", table));
        }
    }

    @Test
    void evaluationsTellNothing() {
        assertNothingTold(said("standards", study));
        assertNothingTold(said("standards", study, "--area", "LT", "--period", "2021"));
        for (String table : List.of("steps", "outcomes")) {
            assertNothingTold(said("practice", study, "--table", table));
        }
        for (String table : List.of("dimensions", "detail", "index")) {
            assertNothingTold(said("availability", study, "--table", table));
        }
    }

    @Test
    void whetherItMeetsTheTextItRestsOnIsNotTold() throws IOException {
        Path framework = study.resolve("framework.json");
        String with = "\"id\": \"EMP2\", \"standard\": {\"meets\": 80}, \"references\": [{\"id\": \"QD-26\"}],";
        Files.writeString(framework, Files.readString(framework).replace("\"id\": \"EMP2\",", with));
        assertThat(niem("standards", study, "--by", "reference", "--csv").out())
                .contains("QD-26,,LT,2021,_T,,1,0,0,1,0,,EMP2,\n", "QD-26,,LV,2021,_T,false,1,0,1,0,0,EMP2,,\n");
        assertNothingTold(said("standards", study, "--by", "text"));
    }

    @Test
    void filesTellNothing() throws IOException {
        Path results = folder.resolve("results");
        Called scored = niem("score", study, "-o", results);
        niem("standards", study, "-o", results.resolve("standards.csv"));
        niem("change", study, "-o", results.resolve("change.json"));
        niem("practice", study, "--table", "outcomes", "-o", results.resolve("practice.csv"));
        assertThat(results.resolve("practice.csv")).exists();
        Path last = ConfidentialStudy.write(folder.resolve("last"), "2021");
        Path asked = results.resolve("asked.csv");
        niem("questionnaire", last, "--area", "LT", "--period", "2022", "-o", asked);
        List<String> texts = new ArrayList<>(List.of(scored.out() + scored.err()));
        for (String file : List.of("scores.csv", "standards.csv", "change.json", "practice.csv", "asked.csv")) {
            texts.add(Files.readString(results.resolve(file)));
        }
        assertNothingTold(texts);
        assertThat(asked).content().contains("EMP2");
    }

    @Test
    void noScorecardIsWrittenUnlessThatIsAsked() throws IOException {
        Path results = folder.resolve("results");
        Called scored = niem("score", study, "-o", results);
        assertThat(scored.status()).isZero();
        assertThat(scored.err())
                .contains(
                        "scores.csv, but no ",
                        "scorecard.json",
                        "2 values of this study are confidential; --confidential");
        assertThat(results.resolve("scorecard.json")).doesNotExist();

        niem("score", study, "-o", results, "--confidential");

        assertThat(Niem.scorecard(results.resolve("scorecard.json")))
                .isEqualTo(Niem.open(study).score());
        assertNothingTold(List.of(Files.readString(results.resolve("scores.csv"))));
    }

    @Test
    void answersToAQuestionnaireTellNothing() throws IOException {
        Path filled = Files.writeString(folder.resolve("LT-2022.csv"), """
                INDICATOR,GROUP,OBS_VALUE,OBS_STATUS,SOURCE,COMMENT,CODER,REVIEWER,REF_AREA,TIME_PERIOD
                EMP1,_T,90,,,,A. Coder,,LT,2022
                EMP2,_T,73.1359,c,,told in confidence,A. Coder,,LT,2022
                EMP3,_T,30,,,,A. Coder,,LT,2022
                HOU1,_T,55,,,,A. Coder,,LT,2022
                HOU2,_T,,L,,,,,LT,2022
                """);
        Path last = ConfidentialStudy.write(folder.resolve("last"), "2021");
        assertNothingTold(said("answers", last, filled));
        assertThat(niem("answers", last, filled).out()).contains("EMP2");
    }

    @Test
    void theReportOfAnImportTellsNothing() throws IOException {
        Path mapped = ConfidentialStudy.mapped(folder.resolve("mapped"));
        assertNothingTold(said("import", mapped));
        assertThat(niem("score", mapped, "--csv").out()).contains("EMP2,LT,2021,_T,,,1,1,,suppressed,1,\n");
        Path written = folder.resolve("observations.csv");
        assertThat(niem("import", mapped, "-o", written).out()).doesNotContain(ConfidentialStudy.TELLING);
        assertThat(written).content().contains("73.1359", ",C,"); // the study's own data, read back as they were
    }
}
