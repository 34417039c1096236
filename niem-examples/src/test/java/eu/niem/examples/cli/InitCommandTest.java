package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theStudyToBeginWithIsSoundAndScores() {
        Path study = folder.resolve("new/study");
        Called made = niem("init", study);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.err()).contains("niem check " + study);
        assertThat(niem("check", study, "--strict").status()).isZero();
        assertThat(niem("rank", study, "overall").out()).contains("XA    Example XA", "XB ", "XC ");
    }

    @Test
    void aFrameworkOfTheLibraryIsNamed() {
        assertThat(niem("init", folder, "--framework", "niem").status()).isZero();
        Called unknown = niem("init", folder.resolve("x"), "--framework", "none");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no framework 'none'", "intercultural-cities");
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Called called = niem("init", folder);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("is there already and not empty");
        assertThat(folder.resolve("framework.json")).doesNotExist();
    }
}
