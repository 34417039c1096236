package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lithuania's employment rate, 47, is confidential; its score of 45 counts in employment, (100 + 45) / 2 = 72.5. */
class SecretsTest {
    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void aStudyWithAConfidentialValue() throws IOException {
        study = Called.round(folder, "observations.csv", "OBS_STATUS,", "OBS_STATUS,CONF_STATUS,");
        Path observations = study.resolve("observations.csv");
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(observations)) {
            String conf = line.startsWith("EMP2,LT") ? "C" : "";
            int fifth = place(line, 5);
            text.append(
                            line.startsWith("INDICATOR")
                                    ? line
                                    : line.substring(0, fifth) + "," + conf + line.substring(fifth))
                    .append('\n');
        }
        Files.writeString(observations, text);
        assertThat(niem("check", study).status()).as(niem("check", study).err()).isZero();
    }

    private static int place(String line, int comma) {
        int place = -1;
        for (int i = 0; i < comma; i++) {
            place = line.indexOf(',', place + 1);
        }
        return place;
    }

    @Test
    void itCountsInScoresAndIsSuppressedInTheirTable() throws IOException {
        assertThat(niem("score", study, "-o", folder).err()).contains("1 of this study are confidential");
        assertThat(Files.readString(folder.resolve("scores.csv")))
                .containsPattern("EMP2,LT,2021,_T,,,\\d,\\d,,suppressed,")
                .contains("employment,LT,2021,_T,72.5,");
        assertThat(folder.resolve("scorecard.json")).doesNotExist();
        assertThat(niem("score", study).out()).contains("72.50");
    }

    @Test
    void itsRankIsSuppressedToo() {
        assertThat(niem("rank", study, "EMP2", "--csv").out())
                .contains(",LT,Lithuania,,")
                .contains("suppressed");
        assertThat(niem("rank", study, "EMP2").out()).doesNotContain("45");
    }

    @Test
    void twoWaysOfScoringDoNotShowItSideBySide() throws IOException {
        Path other = folder.resolve("other");
        Files.createDirectories(other);
        try (Stream<Path> files = Files.list(study)) {
            for (Path file : files.toList()) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }
        Files.writeString(other.resolve("methodology.json"), """
                {"format": "niem-methodology/1", "id": "other",
                 "aggregation": {"standard": {"method": "geometric-mean"}}}
                """);

        Called compared = niem("compare", study, other, "--node", "EMP2");

        assertThat(compared.status()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("64.17", "suppressed").doesNotContain("45");
    }

    @Test
    void anExplanationShowsItOnlyWhereThatIsAsked() {
        Called hidden = niem("explain", study, "employment", "LT");
        assertThat(hidden.out()).contains("72.50", "suppressed", "confidential").doesNotContain("47");
        assertThat(niem("explain", study, "employment", "LT", "--confidential").out())
                .contains("observed '47'", "confidentiality C");
    }

    @Test
    void questionnairesAndShortfallsKeepItToThemselves() throws IOException {
        assertThat(niem("standards", study, "--area", "LT", "--csv").out()).doesNotContain("47", "45,");
        Path asked = folder.resolve("asked.csv");
        niem("questionnaire", study, "--area", "LT", "--period", "2023", "-o", asked);
        assertThat(Files.readString(asked)).contains("EMP2").doesNotContain("47");
    }

    @Test
    void whetherItMeetsTheTextItRestsOnIsNotTold() throws IOException {
        Path framework = study.resolve("framework.json");
        String with = "\"id\": \"EMP2\", \"references\": [{\"id\": \"QD-26\"}],";
        Files.writeString(framework, Files.readString(framework).replace("\"id\": \"EMP2\",", with));

        String lines = niem("standards", study, "--by", "reference", "--csv").out();

        assertThat(lines).contains("QD-26,,LT,2021,_T,,1,0,0,1,0,,EMP2\n", "QD-26,,EE,2021,_T,false,1,0,1,0,0,EMP2,\n");
    }
}
