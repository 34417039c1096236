package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {
    @TempDir
    private Path folder;

    @Test
    void doneIsZeroErrorsOfTheInputAreOneAndAWrongCallIsTwo() throws IOException {
        assertThat(niem("rank", Called.ROUND, "overall").status()).isZero();
        Path study = Called.round(folder, "framework.json", "\"id\": \"HOU2\"", "\"id\": \"HOU1\"");
        assertThat(niem("rank", study, "overall").status()).isEqualTo(1);
        assertThat(niem("rank", Called.ROUND).status()).isEqualTo(2);
    }

    @Test
    void aFileWhoseNameDoesNotSayHowItIsWrittenIsAWrongCall() {
        Called wrong = niem("standards", folder.resolve("nothing"), "-o", "table.txt");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("must end in .csv or .json", "table.txt");
        assertThat(niem("questionnaire", Called.ROUND, "-o", "asked.ods").status())
                .isEqualTo(2);
    }

    @Test
    void resultsThatCannotBeWrittenAreNotDone() {
        StringWriter err = new StringWriter();
        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int status = Main.run(new PrintWriter(full), new PrintWriter(err), "rank", Called.ROUND.toString(), "overall");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("could not be written");
    }

    @Test
    void messagesNeverSteerATerminal() {
        assertThat(niem("rank", Called.ROUND, "\u001b[2J").err())
                .contains("\\u001b[2J")
                .doesNotContain("\u001b");
    }

    @Test
    void aWordTooManyAnOptionAndACallAreEachNamed() {
        assertThat(niem("check", Called.ROUND, "more").err()).contains("'more' is a word too many");
        assertThat(niem("check", Called.ROUND, "--stric").err())
                .contains("there is no option '--stric'; did you mean --strict");
        assertThat(niem("ranks", Called.ROUND, "overall").err())
                .contains("there is no call 'ranks'; did you mean rank");
    }

    @Test
    void aFormForProgramsIsGivenOnce() {
        Called twice = niem("rank", Called.ROUND, "overall", "--csv", "--csv");
        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).startsWith("niem: --csv and --json stand twice; give one of them, once\n");
        assertThat(niem("rank", Called.ROUND, "overall", "--csv", "--json").err())
                .startsWith("niem: --csv, --json are mutually exclusive");
    }

    @Test
    void whatIsNoStudyIsSaidWithWhatToGive() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        Called file = niem("check", notes);
        assertThat(file.status()).isEqualTo(2);
        assertThat(file.err()).contains("is neither a folder nor a .zip");
        Called empty = niem("rank", folder, "overall");
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err())
                .startsWith("niem: '" + folder + "' is no study; give the folder that has framework.json");
    }

    @Test
    void studiesBelowAFolderAreNamed() throws IOException {
        Path study = Called.round(folder, "framework.json", "HOU1", "HOU1");
        assertThat(niem("check", folder).err()).contains("is no study; did you mean '" + study + "'\n");
    }
}
