package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeCommandTest {
    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void aStudyOfTwoRounds() throws IOException {
        study = Called.round(
                folder, "observations.csv", "HOU1,LV,2021,free", "HOU1,LV,2019,assigned,,,\nHOU1,LV,2021,free");
        Files.writeString(study.resolve("changes.csv"), """
                CHANGE,REF_AREA,KIND,DATE,INDICATORS,TITLE,SOURCE
                LV-1,LV,legislative,2020-07-01,HOU1,Free choice of residence,
                """);
    }

    @Test
    void nodesAnswersAndEffectsOfLawsAreShown() {
        Called called = niem("change", study);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("Change from 2019 to 2021", "Answers changed from 2019 to 2021", "Effects of laws")
                .contains("Residence is assigned", "Free choice of residence");
    }

    @Test
    void programsGetOneTable() {
        assertThat(niem("change", study, "--csv").out()).contains(",SCORE_BEFORE,SCORE_AFTER,");
        assertThat(niem("change", study, "--csv", "--table", "answers").out()).contains("HOU1");
        Called unknown = niem("change", study, "--table", "laws");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no table 'laws' here; there are nodes, answers, effects");
    }

    @Test
    void aFileGetsTheTable() throws IOException {
        Path file = folder.resolve("change.csv");
        Called called = niem("change", study, "-o", file);
        assertThat(called.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(niem("change", study, "--csv").out());
    }

    @Test
    void withoutAnEarlierPeriodTheCallIsWrong() {
        Called called = niem("change", ROUND);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("there is no period before 2021");
        assertThat(niem("change", study, "--from", "1999").err()).contains("the periods are 2019, 2021");
    }
}
