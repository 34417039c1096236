package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void lawPolicyAndPracticeStandSideBySide() {
        niem("init", folder, "--framework", "niem");
        Called called = niem("practice", folder, "--area", "XA");
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("From paper to practice", "LAW", "PRACTICE", "LAW_MINUS_PRACTICE");
        assertThat(niem("practice", folder, "--table", "outcomes", "--csv").out())
                .contains("REF_AREA", "XA");
    }

    @Test
    void aFrameworkWithoutStepsSaysWhatItLacks() {
        Called called = niem("practice", ROUND);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("needs a facet 'step' with the codes legal, policy, implementation");
    }
}
