package eu.niem.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A call of the command in this program.
 *
 * @param status its exit status
 * @param out what it printed to the standard output
 * @param err what it printed to the standard error
 */
record Called(int status, String out, String err) {
    /** The example round. */
    static final Path ROUND = Path.of("round-2021");

    /** Calls the command as a program does. */
    static Called niem(Object... words) {
        return called(false, words);
    }

    /** Calls the command as a person does at a terminal. */
    static Called atTerminal(Object... words) {
        return called(true, words);
    }

    private static Called called(boolean terminal, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), terminal, terminal);
        int status = NiemCommand.run(
                console, List.of(words).stream().map(Object::toString).toArray(String[]::new));
        console.flush();
        return new Called(status, out.toString(), err.toString());
    }

    /** Copies the example round to a folder, with other words in one of its files. */
    static Path round(Path folder, String file, String from, String to) throws IOException {
        Path study = Files.createDirectory(folder.resolve("study"));
        try (Stream<Path> files = Files.list(ROUND)) {
            for (Path each : files.toList()) {
                Files.copy(each, study.resolve(each.getFileName()));
            }
        }
        String text = Files.readString(study.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(study.resolve(file), text.replace(from, to));
        return study;
    }
}
