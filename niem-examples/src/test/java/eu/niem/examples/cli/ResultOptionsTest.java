package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultOptionsTest {
    @TempDir
    private Path folder;

    @Test
    void programsGetExactNumbers() {
        assertThat(niem("rank", ROUND, "overall", "--csv").out())
                .startsWith("RANK,AREA,NAME,SCORE,")
                .contains("\n2,EE,Estonia,78.54166666666667,");
        assertThat(niem("rank", ROUND, "overall", "--json").out()).contains("\"SCORE\": 78.54166666666667");
    }

    @Test
    void peopleGetTheDecimalSignOfTheirLanguage() {
        String german = "\uFEFFRANK;AREA;NAME;SCORE;";
        Called called = niem("rank", ROUND, "overall", "--locale", "de");
        assertThat(called.out()).startsWith(german).contains("\n2;EE;Estonia;78,54166666666667;");
        assertThat(niem("rank", ROUND, "overall", "--csv", "--locale=de")).isEqualTo(called);
        assertThat(niem("rank", ROUND, "overall", "--locale", "en").out()).startsWith("\uFEFFRANK,AREA,");
    }

    @Test
    void formsThatExcludeEachOtherAreAWrongCall() {
        assertThat(niem("rank", ROUND, "overall", "--csv", "--json").status()).isEqualTo(2);
        Called called = niem("rank", ROUND, "overall", "--json", "--locale", "de");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--json has numbers with points only");
    }

    @Test
    void aTerminalGetsTextsOfFilesHarmlessAndAFileAsTheyAre() throws IOException {
        Path study = Called.round(folder, "areas.csv", "Estonia", "Est\u202Eonia");
        assertThat(Called.atTerminal("rank", study, "overall", "--csv").out()).contains("Est\\u202eonia");
        assertThat(niem("rank", study, "overall", "--csv").out()).contains("Est\u202Eonia");
        assertThat(niem("rank", study, "overall").out()).contains("Est\\u202eonia");
    }
}
