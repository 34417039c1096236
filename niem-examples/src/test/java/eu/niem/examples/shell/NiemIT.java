package eu.niem.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person calls it in a checkout, from another folder, and as one jar. */
class NiemIT {
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path JAR = Path.of("target/niem.jar").toAbsolutePath();
    private static final String ROUND = Path.of("round-2021").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void theBuildIsNotStale() throws IOException {
        Files.setLastModifiedTime(JAR, FileTime.fromMillis(System.currentTimeMillis()));
    }

    @Test
    void theScriptRanksFromAnyFolderAndSaysNothingElse() throws Exception {
        Ran ran = script("rank", ROUND, "overall");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Ranking: Overall, 2021\n").contains("   1  LV    Latvia     81.25 ");
        assertThat(ran.status()).isZero();
    }

    @Test
    void theFirstCallKeepsItsClassesForTheOthers() throws Exception {
        assertThat(script("--version").status()).isZero();
        List<Path> archives = archives();
        assertThat(archives).hasSize(1);
        FileTime made = Files.getLastModifiedTime(archives.get(0));
        Ran second = script("rank", ROUND, "overall");
        assertThat(second.err()).isEmpty();
        assertThat(archives()).isEqualTo(archives);
        assertThat(Files.getLastModifiedTime(archives.get(0))).isEqualTo(made);
    }

    @Test
    void withoutAPlaceForTheArchiveTheCallIsDoneAllTheSame() throws Exception {
        Files.createFile(folder.resolve("cache"));
        Ran ran = script("rank", ROUND, "overall", "--csv");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("RANK,AREA,NAME,SCORE,");
    }

    @Test
    void theExitStatusOfTheCallIsThatOfTheScript() throws Exception {
        assertThat(script("rank", ROUND).status()).isEqualTo(2);
        assertThat(script("check", folder.toString()).status()).isEqualTo(1);
    }

    @Test
    void withoutAJdkItSaysWhatToDo() throws Exception {
        ProcessBuilder program = builder(BASH.toString(), scriptFile(), "--version");
        program.environment().put("JAVA_HOME", folder.resolve("no-jdk").toString());
        Ran ran = run(program);
        assertThat(ran.err()).contains("no '" + folder.resolve("no-jdk/bin/java") + "' found; install a JDK 17");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void theJarRunsAlone() throws Exception {
        Path alone = Files.copy(JAR, folder.resolve("alone.jar"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Ran ran = run(builder(java, "-jar", alone.toString(), "score", ROUND, "-o", "results"));
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("results/scores.csv")))
                .contains("housing,LV,2021,_T,62.5,2,2,2,favourable,,1,");
        assertThat(folder.resolve("results/scorecard.json")).isNotEmptyFile();
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/niem"))) {
            return files.toList();
        }
    }

    private static String scriptFile() {
        return Path.of("niem").toAbsolutePath().toString();
    }

    private Ran script(String... words) throws Exception {
        assumeTrue(Files.isExecutable(BASH), "there is no bash here");
        ProcessBuilder program = builder(BASH.toString(), scriptFile());
        program.command().addAll(List.of(words));
        return run(program);
    }

    private ProcessBuilder builder(String... command) {
        ProcessBuilder program = new ProcessBuilder(new ArrayList<>(List.of(command)));
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        program.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        program.directory(folder.toFile());
        return program;
    }

    private Ran run(ProcessBuilder program) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                program.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Ran(int status, String out, String err) {}
}
