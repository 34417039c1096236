package eu.niem.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, as a person would start it from another folder. */
class NiemShellIT {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @Test
    void runsLinesFromAnyFolderAndSaysNothingElse() throws Exception {
        Ran ran = run("""
                println(Niem.study("mipex-sweden-2014").score().score("overall", "SE", "2014"))
                println(Path.of("").toAbsolutePath().getFileName())
                """, "-s", "-");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip().lines())
                .containsExactly(
                        "overall SE 2014: 77.88 (8 of 8)", folder.getFileName().toString());
        assertThat(ran.status()).isZero();
    }

    @Test
    void withoutAJdkItSaysWhatToDo() throws Exception {
        ProcessBuilder shell = shell("--version");
        shell.environment().put("JAVA_HOME", folder.resolve("no-jdk").toString());
        Ran ran = run(shell, "");
        assertThat(ran.err()).contains("no '" + folder.resolve("no-jdk/bin/jshell") + "' found; install a JDK 17");
        assertThat(ran.status()).isEqualTo(1);
    }

    private Ran run(String lines, String... arguments) throws Exception {
        Path built = Path.of("../niem-io/target/class-path").toAbsolutePath();
        Files.setLastModifiedTime(built, FileTime.fromMillis(System.currentTimeMillis()));
        return run(shell(arguments), lines);
    }

    private ProcessBuilder shell(String... arguments) {
        assumeTrue(Files.isExecutable(BASH), "there is no bash here");
        ProcessBuilder shell = new ProcessBuilder(
                BASH.toString(), Path.of("niem-shell").toAbsolutePath().toString());
        shell.command().addAll(List.of(arguments));
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.directory(folder.toFile());
        return shell;
    }

    private Ran run(ProcessBuilder shell, String lines) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("lines.jsh"), lines);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = shell.redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Ran(int status, String out, String err) {}
}
