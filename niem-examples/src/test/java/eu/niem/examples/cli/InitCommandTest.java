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

    @Test
    void aStudyProposedForAFileIsSoundAndPrinted() throws IOException {
        Path study = folder.resolve("study");
        Called made = niem("init", study, "--from", districts());
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out())
                .startsWith("A proposal for districts.csv, to be checked\n")
                .contains("Bezirk", "by name, codes can be given in areas.csv", "'gesamt' is the total (_T)");
        assertThat(niem("check", study).status()).isZero();
        assertThat(niem("import", study).out()).startsWith("Read: 4 cells, 4 with a value");
        assertThat(niem("rank", study, "overall", "--group", "_T").out()).contains("Mitte", "Nord");
    }

    @Test
    void programsGetTheProposalAsATable() throws IOException {
        Called made = niem("init", folder.resolve("study"), "--from", districts(), "--csv");
        assertThat(made.out())
                .startsWith("COLUMN,USE,CODE,NAME,CELLS,NOTE\n,form,csv,,4,\n,decimal,\",\",,4,\n")
                .contains("\nJahr,period,,,4,\nJahr,,2023,,4,\n");
    }

    @Test
    void aFileWithoutNumbersIsAnErrorOfTheInput() throws IOException {
        Path text = Files.writeString(folder.resolve("text.csv"), "hello\nworld\n");
        Called called = niem("init", folder.resolve("study"), "--from", text);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("text.csv", "no-numbers");
        assertThat(folder.resolve("study")).doesNotExist();
    }

    @Test
    void aFileAndAFrameworkExcludeEachOther() throws IOException {
        Path study = folder.resolve("study");
        assertThat(niem("init", study, "--from", districts(), "--framework", "niem")
                        .err())
                .contains("give --from or --framework");
        assertThat(niem("init", study, "--from", folder.resolve("none")).status())
                .isEqualTo(2);
        assertThat(niem("init", study, "--csv").status()).isEqualTo(2);
    }

    private Path districts() throws IOException {
        return Files.writeString(folder.resolve("districts.csv"), """
                Bezirk;Jahr;Herkunft;Quote
                Mitte;2023;gesamt;61,5
                Mitte;2023;Ausland;58,25
                Nord;2023;gesamt;70,1
                Nord;2023;Ausland;64,0
                """);
    }
}
