package eu.niem.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter err = new StringWriter();

    private Progress progress(boolean errOnTerminal, boolean isForPrograms, long large) {
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), true, errOnTerminal);
        return new Progress(console, isForPrograms, large);
    }

    @Test
    void nothingIsWrittenWhereMessagesGoToNoTerminal() {
        assertThat(progress(false, false, 0).during("Reading", Called.ROUND, () -> 7))
                .isEqualTo(7);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereTheResultIsForPrograms() {
        assertThat(progress(true, true, 0).during("Reading", Called.ROUND, () -> 7))
                .isEqualTo(7);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothingIsWrittenAboutAStudyThatIsSmallOrNotThere() {
        Progress usual = progress(true, false, 4L << 20);
        assertThat(usual.during("Reading", Called.ROUND, () -> 7)).isEqualTo(7);
        assertThat(usual.during("Reading", Path.of("none"), () -> 8)).isEqualTo(8);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aPersonSeesALineUntilTheWorkIsDone() {
        int done = progress(true, false, 0).during("Reading", Called.ROUND, () -> {
            while (!err.toString().contains("Reading")) {
                Thread.onSpinWait(); // the bar has a thread of its own
            }
            return 7;
        });
        assertThat(done).isEqualTo(7);
        assertThat(err.toString()).startsWith("\rReading").endsWith(" \r");
    }

    @Test
    void theLineIsGoneWhereTheWorkFails() {
        Progress shown = progress(true, false, 0);
        assertThatThrownBy(() -> shown.during("Reading", Called.ROUND, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(err.toString()).endsWith(" \r");
    }
}
