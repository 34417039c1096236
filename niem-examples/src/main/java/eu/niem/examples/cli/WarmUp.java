package eu.niem.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes some calls of the command and throws away what they print. The script runs it once, with an option of Java that
 * keeps all classes which were loaded in an archive, from which later calls start faster.
 */
public final class WarmUp {
    private WarmUp() {}

    /**
     * Runs it.
     *
     * @param args a study, the id of a node in it, and the code of an area
     */
    public static void main(String[] args) throws IOException {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, false, false);
        List<List<String>> calls = List.of(
                List.of("--help"),
                List.of("check", args[0]),
                List.of("rank", args[0], args[1]),
                List.of("rank", args[0], args[1], "--csv"),
                List.of("rank", args[0], args[1], "--json"),
                List.of("explain", args[0], args[1], args[2]),
                List.of("score", args[0]));
        calls.forEach(call -> run(console, call));
        Path page = Files.createTempFile("niem-", ".html");
        try {
            run(console, List.of("report", args[0], "-o", page.toString()));
        } finally {
            Files.delete(page);
        }
    }

    private static void run(Console console, List<String> call) {
        int status = NiemCommand.run(console, call.toArray(String[]::new));
        if (status != Status.DONE) {
            throw new IllegalStateException("'niem " + String.join(" ", call) + "' ended with " + status);
        }
    }
}
