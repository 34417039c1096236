package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCommandTest {
    @TempDir
    private Path folder;

    /** The texts of all parts of the sheets. */
    static String parts(Path workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().startsWith("docProps/")) { // which tell the time
                    parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts.toString();
    }

    @Test
    void aWorkbookOfTheStudyIsWritten() throws IOException {
        Path file = folder.resolve("round.xlsx");
        Called called = niem("workbook", ROUND, "-o", file);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.err()).isEqualTo("Wrote " + file + "\n");
        assertThat(parts(file)).contains("name=\"Scores\"", "name=\"Methodology\"", "Support to find housing");
    }

    @Test
    void anotherEndingIsAWrongCall() {
        Called called = niem("workbook", ROUND, "-o", folder.resolve("round.csv"));
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("must end in .xlsx");
    }

    @Test
    void aConfidentialValueIsInNoPartOfIt() throws IOException {
        Path study = ConfidentialStudy.write(folder.resolve("study"));
        Path learned = ConfidentialStudy.scoredOtherwise(folder.resolve("learned"));
        Path file = folder.resolve("shown.xlsx");
        for (Path each : List.of(study, learned)) {
            assertThat(niem("workbook", each, "-o", file).status()).isZero();
            assertThat(parts(file)).contains("suppressed").doesNotContain(ConfidentialStudy.TELLING);
        }
    }
}
