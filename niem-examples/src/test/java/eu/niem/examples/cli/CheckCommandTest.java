package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aSoundStudyIsDoneAndDescribed() {
        Called called = niem("check", ROUND);
        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).startsWith("Study: Integration of beneficiaries of protection\n");
    }

    @Test
    void errorsNameFileLineAndColumnAndAreCounted() throws IOException {
        Path study = Called.round(folder, "observations.csv", ",benefits,", ",benefit,");
        Called called = niem("check", study);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains("error " + study.resolve("observations.csv") + ":")
                .contains("'benefit'", "did you mean 'benefits'")
                .endsWith("1 error (1 unknown-option), 0 warnings\n");
    }

    @Test
    void warningsEndWithOneOnlyWhereTheCallIsStrict() throws IOException {
        Path study = Called.round(folder, "sources.csv", "SOURCE,", "SOURCE,");
        Files.writeString(study.resolve("area.csv"), "REF_AREA,NAME\n");
        Called lenient = niem("check", study);
        assertThat(lenient.status()).isZero();
        assertThat(lenient.err())
                .contains("warning ", "did you mean 'areas.csv'", "0 errors, 1 warning (1 file-not-read)");
        assertThat(niem("check", study, "--strict").status()).isEqualTo(1);
        assertThat(niem("check", ROUND, "--strict").status()).isZero();
    }

    @Test
    void programsGetTheIssuesAsATable() throws IOException {
        Path study = Called.round(folder, "observations.csv", ",benefits,", ",benefit,");
        Called csv = niem("check", study, "--csv");
        assertThat(csv.status()).isEqualTo(1);
        assertThat(csv.out())
                .startsWith("SEVERITY,CODE,FILE,LINE,COLUMN,PATH,MESSAGE\nerror,unknown-option,")
                .contains("observations.csv,", ",OBS_VALUE,");
        assertThat(niem("check", study, "--json").out()).contains("\"CODE\": \"unknown-option\"");
    }

    @Test
    void aPathWhereNothingIsIsAWrongCall() {
        Called called = niem("check", folder.resolve("nowhere"));
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("there is no '" + folder.resolve("nowhere") + "'");
    }
}
