package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void thePageOfTheStudyIsWritten() throws IOException {
        Path file = folder.resolve("round.html");
        Called called = niem("report", ROUND, "-o", file);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.err()).isEqualTo("Wrote " + file + "\n");
        assertThat(Files.readString(file)).contains("<h1>Integration of beneficiaries of protection</h1>", "Latvia");
    }

    @Test
    void theProfileOfAnAreaIsOneCall() throws IOException {
        Path file = folder.resolve("latvia.html");
        assertThat(niem("report", ROUND, "-o", file, "--area", "LV").status()).isZero();
        assertThat(Files.readString(file)).contains("<h1>Latvia</h1>");
    }

    @Test
    void aSiteIsWrittenToAFolder() {
        Called called = niem("report", ROUND, "--all", folder.resolve("site"));
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.err()).contains("index.html and 5 pages that it leads to");
        assertThat(folder.resolve("site/area-LV.html")).exists();
    }

    @Test
    void whereThereAreSeveralGroupsItSaysWhichOneThePageIsAbout() throws IOException {
        Path study = folder.resolve("city");
        Path file = folder.resolve("city.html");
        assertThat(niem("init", study, "--framework", "zaragoza-city").status()).isZero();
        Called called = niem("report", study, "-o", file);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.err()).contains("the group B_EU27_2020_FOR; --group names another of", "NEU27_2020_FOR");
        assertThat(niem("report", study, "-o", file, "--group", "NAT").err()).doesNotContain("--group");
        assertThat(Files.readString(file)).contains("Nationals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                               | --all",
                "-o page.txt                    | must end in .html",
                "-o page.html --all site        | mutually exclusive",
                "--all site --area LV           | leave out --area",
                "-o page.html --area XX         | must be one of [EE, LT, LV]",
                "-o page.html --lang tlh        | --lang",
                "-o page.html --period 1999     | there is no period '1999'",
            })
    void aWrongCallSaysWhatToDo(String words, String message) {
        String[] all = ("report " + ROUND + (words == null ? "" : " " + words)).split(" ");
        Called called = niem((Object[]) all);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains(message);
    }

    @Test
    void aConfidentialValueIsOnNoPage() throws IOException {
        Path study = ConfidentialStudy.write(folder.resolve("study"));
        assertThat(niem("report", study, "-o", folder.resolve("page.html")).status())
                .isZero();
        assertThat(Files.readString(folder.resolve("page.html"))).doesNotContain(ConfidentialStudy.TELLING);
    }
}
