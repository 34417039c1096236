package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersCommandTest {
    private static final String FILLED_IN = """
            INDICATOR,GROUP,OBS_VALUE,OBS_STATUS,SOURCE,COMMENT,CODER,REVIEWER,REF_AREA,TIME_PERIOD
            HOU1,_T,free,,LAW-LV,,D. Coder,,LV,2023
            HOU2,_T,advice+rent,,VISIT,rent subsidy since 2022,D. Coder,,LV,2023
            HOU3,_T,,L,,,,,LV,2023
            EMP1,_T,equal,,LAW-LV,,D. Coder,,LV,2023
            EMP2,_T,61.5,,LFS,,D. Coder,,LV,2023
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aQuestionnaireThatWasFilledIn() throws IOException {
        file = Files.writeString(folder.resolve("LV-2023.csv"), FILLED_IN);
    }

    @Test
    void answersAreReadBackAndAddedToTheStudy() {
        Called shown = niem("answers", ROUND, file);
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("HOU2       _T     advice+rent");
        Path extended = folder.resolve("extended");
        assertThat(niem("answers", ROUND, file, "-o", extended).status()).isZero();
        assertThat(Niem.open(extended).panel().timePeriods()).containsExactly("2021", "2023");
        assertThat(niem("explain", extended, "housing", "LV").out()).contains("coded by D. Coder");
    }

    @Test
    void mistakesAreNamedByLine() throws IOException {
        Files.writeString(file, FILLED_IN.replace("advice+rent,", "advice+rents,"));
        Called called = niem("answers", ROUND, file);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err())
                .contains("LV-2023.csv:3:9 OBS_VALUE", "did you mean 'rent'", "1 error (1 unknown-item)");
    }

    @Test
    void aFileThatIsNotThereIsAWrongCall() {
        assertThat(niem("answers", ROUND, folder.resolve("none.csv")).status()).isEqualTo(2);
    }

    @Test
    void aWorkbookIsReadAsWellAndItsMistakesHaveCells() throws IOException {
        Path study = folder.resolve("extended");
        assertThat(niem("answers", ROUND, file, "-o", study).status()).isZero();
        Path asked = folder.resolve("LV-2024.xlsx");
        assertThat(niem("questionnaire", study, "-o", asked, "--area", "LV", "--period", "2024")
                        .status())
                .isZero();
        Called called = niem("answers", study, asked);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("LV-2024.xlsx:2 Questionnaire!H", "there is no answer");
        Path answered = folder.resolve("LV-2023.xlsx");
        Study opened = Niem.open(ROUND);
        Niem.save(Niem.answers(opened, file).orThrow(), answered);
        assertThat(niem("answers", ROUND, answered).out())
                .isEqualTo(niem("answers", ROUND, file).out());
    }
}
