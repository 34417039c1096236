package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Framework;
import eu.niem.io.check.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadWarningsTest {
    private static final String ESCAPE = "\u001b";
    private static final String SUPERSEDED = """
            SOURCE,KIND,TITLE,SUPERSEDED_BY
            law,legal-text,Law,new
            new,legal-text,New law,
            lfs,survey,Survey,
            """;
    private static final String TURNED = "\u202e";

    private final LoggedLines logged = new LoggedLines();

    @TempDir
    private Path folder;

    @AfterEach
    void listenNoMore() {
        logged.close();
    }

    private static DemoStudy doubtful() {
        return new DemoStudy().with("changes.csv", "CHANGE,REF_AREA,KIND,DATE,INDICATORS,SOURCE\n");
    }

    @Test
    void aStudyWithoutWarningsLogsNone() throws IOException {
        Niem.open(new DemoStudy().writeTo(folder));
        assertThat(logged.all()).isEmpty();
    }

    @Test
    void doubtfulEvidenceIsLoggedWhenAStudyIsOpened() throws IOException {
        Niem.open(new DemoStudy().with("sources.csv", SUPERSEDED).writeTo(folder));
        assertThat(logged.all())
                .singleElement()
                .asString()
                .startsWith("WARNING What was read is valid, with 1 warning (Niem.check returns them all")
                .contains("\nwarning " + folder.resolve("observations.csv") + ":2")
                .endsWith("[superseded-source]");
    }

    @Test
    void whoChecksIsNotToldByTheLogToo() throws IOException {
        assertThat(Niem.check(doubtful().writeTo(folder)).issues()).hasSize(1);
        assertThat(logged.all()).isEmpty();
    }

    @Test
    void manyWarningsAreOneRecordOfTheFirstFewAndACount() throws IOException {
        String quantities = IntStream.range(0, 8)
                .mapToObj(i -> "{\"id\": \"q" + i + "\", \"name\": \"Q\", \"quantity\": {\"worst\": 0, \"best\": 1}}")
                .collect(Collectors.joining(", "));
        String figures =
                IntStream.range(0, 8).mapToObj(i -> "q" + i + ",LV,2021,7\n").collect(Collectors.joining());
        DemoStudy study = new DemoStudy();
        for (String other : new String[] {
            "changes.csv",
            "recommendations.csv",
            "crosswalk-2017-2019.json",
            "crosswalk-2019-2021.json",
            "methodology.json"
        }) {
            study.without(other);
        }
        Niem.open(study.with(
                        "framework.json",
                        "\"id\": \"overall\", \"name\": \"Overall\", \"children\": [",
                        "\"id\": \"overall\", \"name\": \"Overall\", \"children\": [" + quantities + ", ")
                .with("observations.csv", "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n" + figures)
                .writeTo(folder));
        assertThat(logged.all())
                .singleElement()
                .asString()
                .contains("with 8 warnings")
                .endsWith("... and 3 more");
        assertThat(logged.all().get(0).lines()).hasSize(7);
    }

    @Test
    void namesInALoggedWarningCannotSteerATerminal() throws IOException {
        Path home = Files.createDirectory(folder.resolve("a" + ESCAPE + "[2J" + TURNED + "{0}"));
        Niem.open(doubtful().writeTo(home));
        assertThat(logged.all())
                .singleElement()
                .asString()
                .contains("a\\u001b[2J\\u202e{0}")
                .doesNotContain(ESCAPE, TURNED);
    }

    @Test
    void whatIsReadFromAFileOfItsOwnLogsItsWarnings() throws IOException {
        Path home = new DemoStudy().with("observations.csv", "41.5", "941.5").writeTo(folder);
        Framework framework = Niem.framework(home.resolve("framework.json"));
        assertThat(logged.all()).isEmpty();
        assertThat(Niem.observations(framework, home.resolve("observations.csv")))
                .hasSize(6);
        assertThat(logged.all())
                .singleElement()
                .asString()
                .startsWith("WARNING What was read is valid, with 1 warning:")
                .contains("[far-outside-goalposts]");
    }

    @Test
    void whatIsRefusedIsThrownAndNotLogged() throws IOException {
        Path home = doubtful().with("observations.csv", "41.5", "x").writeTo(folder);
        assertThatThrownBy(() -> Niem.open(home)).isInstanceOf(InvalidInputException.class);
        assertThat(logged.all()).isEmpty();
    }
}
