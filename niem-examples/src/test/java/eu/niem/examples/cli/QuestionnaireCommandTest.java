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
}
