package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {
    @TempDir
    private Path folder;

    @Test
    void doneIsZeroErrorsOfTheInputAreOneAndAWrongCallIsTwo() throws IOException {
        assertThat(niem("rank", Called.ROUND, "overall").status()).isZero();
        Path study = Called.round(folder, "framework.json", "\"id\": \"HOU2\"", "\"id\": \"HOU1\"");
        assertThat(niem("rank", study, "overall").status()).isEqualTo(1);
        assertThat(niem("rank", Called.ROUND).status()).isEqualTo(2);
    }

    @Test
    void messagesNeverSteerATerminal() {
        assertThat(niem("rank", Called.ROUND, "\u001b[2J").err())
                .contains("\\u001b[2J")
                .doesNotContain("\u001b");
    }
}
