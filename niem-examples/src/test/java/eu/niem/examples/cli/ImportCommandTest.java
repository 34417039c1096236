package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void aStudyWithAFileOfOthers() throws IOException {
        study = Called.round(folder, "observations.csv", "HOU1", "HOU1");
        Files.delete(study.resolve("observations.csv"));
        Files.writeString(study.resolve("districts.csv"), """
                Land;Jahr;Quote
                LV;2021;61,5
                EE;2021;58,5
                """);
        Files.writeString(study.resolve("mapping.json"), """
                {"format": "niem-mapping/1", "files": [
                  {"file": "districts.csv", "form": "csv", "area": "Land", "period": "Jahr",
                   "indicators": {"EMP2": "Quote"}, "decimal": ","}]}
                """);
    }

    @Test
    void observationsAreWrittenAndTheReportIsPrinted() throws IOException {
        Path file = folder.resolve("observations.csv");
        Called called = niem("import", study, "-o", file);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).startsWith("Read: 2 cells, 2 with a value");
        assertThat(called.err()).endsWith("Wrote 2 observations to " + file + "\n");
        assertThat(Files.readString(file)).contains("EMP2,LV,2021", "61.5");
        assertThat(Niem.open(study).panel().observations()).hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsAnErrorOfTheInput() throws IOException {
        Files.delete(study.resolve("districts.csv"));
        Called called = niem("import", study);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("districts.csv", "no-such-file");
    }

    @Test
    void aStudyWithoutAMappingHasNothingToImport() {
        Called called = niem("import", ROUND);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("nothing to import", "mapping.json");
    }

    @Test
    void aSecondImportReadsTheMappingAgainAndReplacesItsFile() throws IOException {
        Path file = study.resolve("observations.csv");
        niem("import", study, "-o", file);
        Path mapping = study.resolve("mapping.json");
        Files.writeString(mapping, Files.readString(mapping).replace("\"EMP2\"", "\"HOU3\""));

        Called again = niem("import", study, "-o", file);

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.err())
                .endsWith("Wrote 2 observations to " + file + "\n")
                .doesNotContain("mapping-not-read");
        assertThat(Files.readString(file)).contains("HOU3,LV,2021").doesNotContain("EMP2");
    }

    @Test
    void observationsThatAreWrongDoNotHinderAnImport() throws IOException {
        Path file = Files.writeString(study.resolve("observations.csv"), "no,observations\n1,2\n");

        assertThat(niem("import", study, "-o", file).status()).isZero();
        assertThat(Niem.open(study).panel().observations()).hasSize(2);
    }

    @Test
    void aStudyWithBothReadsItsObservationsWithAWarning() {
        niem("import", study, "-o", study.resolve("observations.csv"));

        Called checked = niem("check", study);

        assertThat(checked.status()).isZero();
        assertThat(checked.err()).contains("observations.csv too, which is read", "'niem import'");
    }

    @Test
    void aFileThatTheMappingNamesIsNotOverwritten() throws IOException {
        Path named = study.resolve("districts.csv");

        Called called = niem("import", study, "-o", named);

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("would be overwritten", "such as observations.csv");
        assertThat(Files.readString(named)).startsWith("Land;");
    }
}
