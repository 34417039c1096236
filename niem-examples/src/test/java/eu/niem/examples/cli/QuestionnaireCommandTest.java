package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireCommandTest {
    @TempDir
    private Path folder;

    @Test
    void questionsOfAFurtherRoundShowTheLastAnswers() throws IOException {
        Path file = folder.resolve("LV-2023.csv");
        Called called = niem("questionnaire", ROUND, "-o", file, "--area", "LV", "--period", "2023");
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.err()).isEqualTo("Wrote 5 questions to " + file + "\n");
        assertThat(Files.readString(file)).contains("HOU2,_T,", ",advice,", "LV,2023");
    }

    @Test
    void ofSeveralAreasOneMustBeNamed() {
        Called called = niem("questionnaire", ROUND, "-o", folder.resolve("all.csv"));
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("say which --area is asked", "EE, LT, LV");
    }

    @Test
    void aFileIsNeeded() {
        assertThat(niem("questionnaire", ROUND).err()).contains("--output=FILE");
    }

    @Test
    void anAreaPeriodOrGroupThatIsNoneIsAWrongCall() {
        Path file = folder.resolve("asked.csv");
        Called area = niem("questionnaire", ROUND, "-o", file, "--area", "lv");
        assertThat(area.status()).isEqualTo(2);
        assertThat(area.err()).contains("there is no area 'lv'; the study has EE, LT, LV", "add it to areas.csv");
        assertThat(niem("questionnaire", ROUND, "-o", file, "--area", "LV", "--period", "spring")
                        .status())
                .isEqualTo(2);
        assertThat(niem("questionnaire", ROUND, "-o", file, "--area", "LV", "--group", "REF")
                        .status())
                .isEqualTo(2);
        assertThat(file).doesNotExist();
    }
}
