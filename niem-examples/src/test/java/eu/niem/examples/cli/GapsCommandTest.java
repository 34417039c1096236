package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsCommandTest {
    @TempDir
    private static Path folder;

    private static Path labour;

    @BeforeAll
    static void saveTheStudy() {
        labour = folder.resolve("labour");
        Niem.save(Niem.study("labour-by-citizenship"), labour);
    }

    @Test
    void oneTableThatFitsAPageAnswersTheQuestions() {
        Called called = niem("gaps", labour);
        assertThat(called.status()).isZero();
        assertThat(called.out())
                .startsWith("Gaps between groups in 2024, and what became of them since 2021, against Nationals\n")
                .contains("CLOSED_IN", "SMALLEST", "Citizens of a non-EU country")
                .contains(
                        "Whether a difference is real is not known: no gap has an interval, which needs errors or sample sizes");
        assertThat(called.out().lines().count()).isLessThan(40);
    }

    @Test
    void filesHaveEveryGapOfEveryPeriod() throws IOException {
        Path file = folder.resolve("gaps.csv");
        assertThat(niem("gaps", labour, "-o", file).status()).isZero();
        assertThat(Files.readString(file))
                .startsWith(
                        "NODE,REF_AREA,TIME_PERIOD,GROUP,REFERENCE,VALUE,REFERENCE_VALUE,DIFFERENCE,RATIO,WORSE,LOWER,"
                                + "UPPER,STATUS,ABSENT\n")
                .contains("\nUNE,EU27_2020,2023,NEU27_2020_FOR,NAT,12.2,5.4,6.799999999999999,")
                .contains("\nEMP,BG,2015,EU27_2020_FOR,NAT,,67.2,,,,,,,suppressed\n");
        assertThat(niem("gaps", labour, "--csv").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void aNodeIsShownAreaByArea() {
        assertThat(niem("gaps", labour, "--node", "EMP", "--group", "NEU27_2020_FOR", "--since", "2022")
                        .out())
                .startsWith("Gaps between groups from 2022 to 2024")
                .contains("Austria", "closed", "widened");
    }

    @Test
    void wrongCallsAreAnsweredWithWhatThereIs() {
        assertThat(niem("gaps", labour, "--level", "95").status()).isEqualTo(2);
        assertThat(niem("gaps", labour, "--since", "1999").err()).contains("the periods are 2015, 2016");
        assertThat(niem("gaps", labour, "--group", "XX").err()).contains("NEU27_2020_FOR");
        assertThat(niem("gaps", labour, "--facet", "SEX").err()).contains("[CITIZEN]");
        assertThat(niem("gaps", labour, "--node", "EMPL").err()).contains("EMP");
    }

    @Test
    void aStudyWithoutReferencesIsToldHowToNameThem() {
        Called called = niem("gaps", ROUND);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("groups.csv", "REFERENCE");
    }
}
