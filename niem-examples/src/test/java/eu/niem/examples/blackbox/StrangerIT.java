package eu.niem.examples.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of somebody else's that knows the published jars only. */
class StrangerIT {
    private static final String MODULE = "module stranger { requires eu.niem.io; }";
    private static final String PROGRAM = """
            package stranger;

            import eu.niem.io.Niem;
            import java.nio.file.Path;

            public class Main {
                public static void main(String[] arguments) {
                    var scorecard = Niem.open(Path.of(arguments[0])).score();
                    System.out.println(scorecard.score("housing", "LV", "2021"));
                    System.out.println(scorecard.score("overall", "LT", "2021").value());
                    Niem.save(scorecard, Path.of(arguments[1]));
                }
            }
            """;
    private static final String PRINTED = "housing LV 2021: 62.50 (2 of 2) favourable\n67.5\n";

    @TempDir
    private static Path folder;

    private static Path classes;

    @BeforeAll
    static void compile() throws Exception {
        Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
        Path program = Files.writeString(folder.resolve("Main.java"), PROGRAM);
        classes = folder.resolve("classes");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int status = javac.run(
                null,
                null,
                null,
                "--module-path",
                Jars.path(Jars.runTime()),
                "-Xlint:all",
                "-Werror",
                "-d",
                classes.toString(),
                module.toString(),
                program.toString());
        assertThat(status).as("javac").isZero();
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        assertThat(onModulePath("modules.csv")).isEqualTo(PRINTED);
        assertThat(folder.resolve("modules.csv")).content().contains("housing,LV,2021,_T,62.5,2,2,2,favourable,\n");
    }

    @Test
    void runsOnTheClassPathWithTheSameResult() throws Exception {
        assertThat(onClassPath("classes.csv")).isEqualTo(PRINTED);
        onModulePath("reference.csv");
        assertThat(folder.resolve("classes.csv")).hasSameBinaryContentAs(folder.resolve("reference.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia",
                "-Duser.language=de -Duser.country=CH -Dfile.encoding=ISO-8859-1"
            })
    void languageAndTimeZoneOfTheMachineChangeNoByte(String options) throws Exception {
        onModulePath("reference.csv");
        assertThat(onModulePath("elsewhere.csv", options.split(" ", -1))).isEqualTo(PRINTED);
        assertThat(folder.resolve("elsewhere.csv")).hasSameBinaryContentAs(folder.resolve("reference.csv"));
    }

    private String onModulePath(String scores, String... options) throws Exception {
        List<Path> path = new ArrayList<>(Jars.runTime());
        path.add(classes);
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-p", Jars.path(path), "-m", "stranger/stranger.Main"));
        return java(scores, command);
    }

    private String onClassPath(String scores) throws Exception {
        List<Path> path = new ArrayList<>(Jars.runTime());
        path.add(classes);
        return java(scores, List.of("-cp", Jars.path(path), "stranger.Main"));
    }

    /** What the program prints; all of it, so that a line in a log would show. */
    private String java(String scores, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        command.add(Path.of("round-2021").toAbsolutePath().toString());
        command.add(folder.resolve(scores).toString());
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
