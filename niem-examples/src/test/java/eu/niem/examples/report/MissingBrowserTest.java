package eu.niem.examples.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Without a browser, tests that need one are skipped, and say what to do. */
class MissingBrowserTest {
    private static final String PROPERTY = "niem.chromium";

    private String before;

    @BeforeEach
    void remember() {
        before = System.getProperty(PROPERTY, "");
    }

    @AfterEach
    void restore() {
        System.setProperty(PROPERTY, before);
    }

    @Test
    void whereNoneIsFoundTheTestIsSkippedWithTheReason() {
        System.setProperty(PROPERTY, "no-such-file");

        assertThatThrownBy(Browser::start)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no browser: no chromium or google-chrome is on the PATH; install one");
    }

    @Test
    void aProgramThatIsNoBrowserSkipsTheTestToo() {
        System.setProperty(
                PROPERTY,
                Path.of(System.getProperty("java.home"), "bin", "java").toString());

        assertThatThrownBy(Browser::start)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no browser: ");
    }
}
