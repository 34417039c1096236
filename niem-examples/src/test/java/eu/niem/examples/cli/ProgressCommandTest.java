package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressCommandTest {
    private static final String HEADER =
            "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,VALUE,TARGET,TARGET_PERIOD,RATIO,CLASS,ABSENT\n";

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void aStudyWithATarget() throws IOException {
        study = Files.createDirectory(folder.resolve("study"));
        Files.writeString(study.resolve("framework.json"), """
                {"format": "niem-framework/1", "id": "f", "version": "1", "title": "F",
                 "root": {"id": "all", "name": "Overall", "children": [
                   {"id": "EMP", "name": "Employment", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100,
                     "target": {"value": 80, "period": "2030"}}},
                   {"id": "UNE", "name": "Unemployment", "quantity": {"unitMeasure": "PC", "worst": 50, "best": 0,
                     "target": {"value": 4, "period": "2025", "base": {"value": 12, "period": "2017"}}}}]}}
                """);
        Files.writeString(study.resolve("observations.csv"), """
                INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS
                EMP,A,2020,NAT,60,,
                EMP,A,2024,NAT,65.5,u,
                EMP,B,2020,NAT,61.357,,C
                EMP,B,2024,NAT,63,,
                EMP,C,2024,NAT,90,,
                UNE,A,2020,NAT,10,,
                UNE,A,2021,NAT,10,,
                UNE,B,2020,NAT,9,,
                UNE,B,2021,NAT,8,b,
                UNE,C,2024,NAT,,L,
                """);
    }

    @Test
    void aFileHasALineForEachIndicatorAreaAndGroup() throws IOException {
        Path file = folder.resolve("progress.csv");
        assertThat(niem("progress", study, "-o", file).status()).isZero();
        assertThat(Files.readString(file)).isEqualTo(HEADER + """
                EMP,A,2024,NAT,65.5,80,2030,0.6875,moving,
                EMP,B,2024,NAT,63,80,2030,,undefined,suppressed
                EMP,C,2024,NAT,90,80,2030,,met,
                UNE,A,2021,NAT,10,4,2025,0.5,moving,
                UNE,B,2021,NAT,8,4,2025,,undefined,undefined
                UNE,C,2024,NAT,,4,2025,,undefined,not-collected
                """);
        assertThat(niem("progress", study, "--csv").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void peopleReadNamesFlagsAndWhyNot() {
        Called called = niem("progress", study);
        assertThat(called.status()).isZero();
        assertThat(called.out())
                .startsWith("Progress towards targets (linear change, on track from 0.95")
                .contains("Employment", "65.50 u", "a break in the series after the base", "u: low reliability")
                .doesNotContain("61.3");
    }

    @Test
    void aMethodologyNamesAnotherRule() throws IOException {
        Files.writeString(study.resolve("methodology.json"), """
                {"format": "niem-methodology/1", "progress": {"change": "compound", "moving": 0.7}}
                """);
        assertThat(niem("progress", study).out()).startsWith("Progress towards targets (compound change");
        assertThat(niem("progress", study, "--node", "EMP", "--area", "A", "--csv")
                        .out())
                // ((65.5 / 60) ** 0.25 - 1) / ((80 / 60) ** 0.1 - 1) = 0.759560689492792 in Python 3.11
                .startsWith(HEADER + "EMP,A,2024,NAT,65.5,80,2030,0.759560689492");
    }

    @Test
    void linesCanBeChosen() {
        assertThat(niem("progress", study, "--node", "UNE", "--area", "A", "--json")
                        .out())
                .contains("\"UNE\"", "\"moving\"")
                .doesNotContain("\"EMP\"", "\"B\"");
        assertThat(niem("progress", study, "--locale", "de").out())
                .contains("EMP;A;2024;NAT;65,5;80;2030;0,6875;moving");
    }

    @Test
    void aPeriodIsTheLastThatCounts() {
        Called called = niem("progress", study, "--node", "EMP", "--period", "2021", "--csv");
        assertThat(called.status()).isZero();
        assertThat(called.out()).isEqualTo(HEADER + """
                EMP,A,2020,NAT,60,80,2030,,undefined,undefined
                EMP,B,2020,NAT,,80,2030,,undefined,suppressed
                """);
        assertThat(niem("progress", study, "--period", "2024", "--csv").out())
                .isEqualTo(niem("progress", study, "--csv").out());
        Called unknown = niem("progress", study, "--period", "2022");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no period '2022'; the periods are 2020, 2021, 2024");
    }

    @Test
    void aTargetIsOverByTheLastPeriodOfTheStudy() throws IOException {
        String framework = Files.readString(study.resolve("framework.json"));
        Files.writeString(study.resolve("framework.json"), framework.replace("\"2025\"", "\"2023\""));
        assertThat(niem("progress", study).out()).contains("2023 (over)"); // A's last rate is that of 2021
        assertThat(niem("progress", study, "--period", "2021").out()).doesNotContain("(over)");
    }

    @Test
    void wrongCallsAreAnsweredWithWhatThereIs() {
        assertThat(niem("progress", study, "--area", "XX").status()).isEqualTo(2);
        assertThat(niem("progress", study, "--area", "XX").err()).contains("the areas are A, B, C");
        assertThat(niem("progress", study, "--node", "all").err()).contains("EMP, UNE");
    }

    @Test
    void aGroupThatOnlyAnotherIndicatorHasIsRefused() throws IOException {
        Path observations = study.resolve("observations.csv");
        Files.writeString(observations, Files.readString(observations) + "UNE,A,2024,REF,12,,\n");
        assertThat(niem("progress", study, "--group", "REF", "--csv").out()).contains("UNE,A,2024,REF,12");
        Called called = niem("progress", study, "--node", "EMP", "--group", "REF");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("the groups NAT");
    }

    @Test
    void aStudyWithoutTargetsIsToldHowToWriteOne() {
        Called called = niem("progress", ROUND);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("has a target", "framework.json", "\"period\": \"2030\"");
    }

    @Test
    void namesOfFilesCannotSteerATerminal() throws IOException {
        String framework = Files.readString(study.resolve("framework.json"));
        Files.writeString(
                study.resolve("framework.json"), framework.replace("\"Employment\"", "\"Empl\\u001b[31moyment\""));
        assertThat(niem("progress", study).out())
                .contains("Empl\\u001b[31moyment")
                .doesNotContain("\u001b");
    }
}
