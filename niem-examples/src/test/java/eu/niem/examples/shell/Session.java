package eu.niem.examples.shell;

import eu.niem.io.Niem;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** A jshell session with the library and the imports of {@code niem-shell}, in a folder. */
public final class Session implements AutoCloseable {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final JShell shell;

    /** Starts a session that takes relative paths from the folder. */
    public Session(Path folder) throws IOException {
        shell = JShell.builder()
                .out(new PrintStream(out, true, StandardCharsets.UTF_8))
                .err(new PrintStream(err, true, StandardCharsets.UTF_8))
                .remoteVMOptions(
                        "-XX:TieredStopAtLevel=1", "-Duser.dir=" + folder.toAbsolutePath(), "-Dfile.encoding=UTF-8")
                .build();
        Path library = builtBeside(Niem.class);
        shell.addToClasspath(library.resolve("classes").toString());
        for (String entry :
                Files.readString(library.resolve("class-path")).strip().split(File.pathSeparator, -1)) {
            shell.addToClasspath(entry);
        }
        run("import java.util.*; import java.util.stream.*; import java.nio.file.*;");
        run(Files.readString(Path.of("src/main/jshell/niem.jsh")));
    }

    /** The folder of the build that made the classes, or the jar, of a module. */
    private static Path builtBeside(Class<?> type) {
        URL classes = type.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(classes.toString())).getParent();
    }

    /**
     * Runs lines of code; where no line ends in a semicolon, as people type them, each gets one.
     *
     * @return the value of the last one, as jshell shows it; empty where it has none
     * @throws AssertionError if a line is refused or throws
     */
    public String run(String code) {
        String value = "";
        String rest = code.contains(";") ? code : code.replaceAll("(?m)$", ";");
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = next.source() == null ? rest : next.source();
            value = shell.eval(source).stream()
                    .map(event -> checked(event, source))
                    .reduce("", (before, each) -> each);
            rest = next.source() == null ? "" : next.remaining();
        }
        return value;
    }

    private String checked(SnippetEvent event, String source) {
        if (event.exception() != null) {
            throw new AssertionError(source + "\nthrew " + event.exception(), event.exception());
        }
        if (event.status() == Snippet.Status.REJECTED || event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED) {
            List<Diag> problems = shell.diagnostics(event.snippet()).toList();
            throw new AssertionError(source + "\nis refused: "
                    + problems.stream()
                            .map(problem -> problem.getMessage(Locale.ROOT))
                            .collect(Collectors.joining("; ")));
        }
        return event.value() == null ? "" : event.value();
    }

    /** What was printed since this was asked last. */
    public String printed() {
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }

    /** What was written to the standard error. */
    public String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        shell.close();
    }
}
